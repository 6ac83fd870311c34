import type { EntityTrack, Scene, VideoPlan } from '../../../preload/contract/plan.ts';
import { nounOf } from '../../planner/lexicon/nouns.ts';
import { nearestName } from '../../planner/names/match-names.ts';
import type { ExpectedScene } from './expectations.ts';

/** The name a plan has for an expected one; undefined when it has none. */
export function plannedName(
  expected: string,
  tracks: readonly Pick<EntityTrack, 'entity'>[],
): string | undefined {
  const names = [...new Set(tracks.map(({ entity }) => entity))];
  return names.find((name) => name === expected) ?? nearestName(expected, names);
}

/**
 * The plan with several of a kind under the name they are expected by: a boy and a girl are two children, where no child
 * is planned and neither boy nor girl is asked for.
 */
export function calledAsExpected(expected: readonly ExpectedScene[], plan: VideoPlan): VideoPlan {
  const wanted = new Set(expected.flatMap(({ cast }) => Object.keys(cast)));
  const tracks = plan.scenes.flatMap(({ entities }) => entities);
  const called = new Map<string, string>();
  for (const name of wanted) {
    if (plannedName(name, tracks) !== undefined) continue;
    const members = nounOf(name.split(' ').at(-1) ?? '')?.several?.split('+') ?? [];
    for (const member of members) if (!wanted.has(member.trim())) called.set(member.trim(), name);
  }
  const renamed = (entity: string) => called.get(entity) ?? entity;
  return {
    ...plan,
    scenes: plan.scenes.map((scene) => ({
      ...scene,
      entities: scene.entities.map((track) => ({ ...track, entity: renamed(track.entity) })),
    })),
  };
}

/** How many of an expected cast a scene shows, each counted at most as often as expected. */
export function shown(expected: ExpectedScene['cast'], { entities }: Scene): number {
  return Object.entries(expected).reduce((sum, [name, count]) => {
    const planned = plannedName(name, entities);
    return sum + Math.min(count, entities.filter(({ entity }) => entity === planned).length);
  }, 0);
}

/**
 * For every expected scene the index of the planned one that shows it: by number where the counts agree, else the
 * pairing in order that shows most of the cast. Undefined for a scene that is missing.
 */
export function alignToExpected(
  expected: readonly ExpectedScene[],
  planned: readonly Scene[],
): readonly (number | undefined)[] {
  if (expected.length === planned.length) return expected.map((_, at) => at);
  const best = Array.from({ length: expected.length + 1 }, () =>
    Array.from({ length: planned.length + 1 }, () => 0),
  );
  const value = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const [want, have] = [expected[i], planned[j]];
    return want === undefined || have === undefined ? 0 : shown(want.cast, have) + 0.01;
  };
  for (let i = expected.length - 1; i >= 0; i--)
    for (let j = planned.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(value(i + 1, j), value(i, j + 1), value(i + 1, j + 1) + gain(i, j));
  const found: (number | undefined)[] = [];
  for (let i = 0, j = 0; i < expected.length;) {
    const paired = j < planned.length && value(i, j) === value(i + 1, j + 1) + gain(i, j);
    if (paired) found.push(j);
    else if (j < planned.length && value(i, j) === value(i, j + 1)) {
      j += 1;
      continue;
    } else found.push(undefined);
    i += 1;
    if (paired) j += 1;
  }
  return found;
}
