import type { Motion } from '../lexicon/schema.ts';
import type { Happening } from './happenings.ts';
import type { CastPart } from './memory.ts';
import type { Stand } from './staging.ts';

/** So many things a scene shows well: what nobody told again is left out before what was told. */
const MOST_IN_SCENE = 8;

/** Verbs after which a thing is no longer on or with whom it was. */
const PARTS_WITH = new Set(['take off', 'remove', 'undress', 'lose', 'leave', 'leave behind', 'get rid of']);

/** What one does without getting up or letting go. */
const IN_PLACE = new Set<Motion>(['still', 'hover', 'stop']);

/** What bodies do otherwise than sitting. */
const OTHER_POSTURE = new Set(['lie', 'sleep', 'walk', 'run', 'dance', 'jump', 'kneel', 'swim', 'climb']);

/**
 * What somebody wears stays with them through the film; what they hold or sit on stays while they go on in the same
 * place and do nothing to anything else: "A man in a red coat sits on a bench. He smiles." Scenes go in by order, each with
 * what its words tell; out come the things and stands that its words take for granted.
 */
export class CarriedOver {
  /** By who has it, in the order told. */
  private readonly worn = new Map<CastPart['member'], Stand[]>();
  private last: readonly Stand[] = [];

  /** @param moved whether the words of the scene tell another place than the last one was in */
  next(
    scene: readonly Happening[],
    parts: readonly CastPart[],
    moved: boolean,
  ): { readonly parts: readonly CastPart[]; readonly stands: readonly Stand[] } {
    const stands = scene.flatMap((one) => one.stands);
    const present = new Set(parts.map(({ member }) => member as Stand['figure'][number]['member']));
    const kept: Stand[] = [];
    let total = countOf(parts);
    for (const stand of this.grantedIn(scene, stands, moved)) {
      const things = stand.ground;
      const known =
        stand.figure.every(({ member }) => present.has(member)) &&
        things.every(({ member }) => !present.has(member));
      if (!known || total + countOf(things) > MOST_IN_SCENE) continue;
      total += countOf(things);
      for (const { member } of things) present.add(member);
      kept.push(stand);
    }
    const all = [...stands, ...kept];
    this.keep(all, scene);
    this.takeOff(scene);
    return { parts: kept.flatMap(({ ground }) => ground as readonly CastPart[]), stands: kept };
  }

  /** Everything that those in the scene may still have with them. */
  private grantedIn(scene: readonly Happening[], stands: readonly Stand[], moved: boolean): readonly Stand[] {
    const worn = [...this.worn.values()].flat();
    if (moved) return worn;
    const handy = this.last.filter((stand) => stand.kind !== 'wear' && stillSo(stand, scene, stands));
    return [...worn, ...handy];
  }

  private takeOff(scene: readonly Happening[]): void {
    for (const { clause, deed } of scene)
      if (clause.verb !== undefined && PARTS_WITH.has(clause.verb))
        for (const [who, stands] of this.worn)
          this.worn.set(
            who,
            stands.filter(({ ground }) => !shares(ground, deed?.themes ?? [])),
          );
  }

  private keep(stands: readonly Stand[], scene: readonly Happening[]): void {
    for (const stand of stands) {
      const [first] = stand.figure;
      if (stand.kind !== 'wear' || first === undefined) continue;
      const known = this.worn.get(first.member as CastPart['member']) ?? [];
      if (!known.some(({ ground }) => shares(ground, stand.ground)))
        this.worn.set(first.member as CastPart['member'], [...known, { ...stand, moving: true }]);
    }
    // "Stands there with a guitar" tells of that moment; "holds a cup" of somebody who goes on holding it.
    const held = scene.flatMap(({ deed }) => deed?.themes ?? []);
    this.last = stands.filter(
      ({ kind, ground }) =>
        kind === 'on' ||
        kind === 'ride' ||
        (kind === 'hold' &&
          (shares(ground, held) || this.last.some((stand) => shares(stand.ground, ground)))),
    );
  }
}

const countOf = (parts: readonly { readonly count: number }[]): number =>
  parts.reduce((sum, { count }) => sum + count, 0);

const shares = (some: Stand['ground'], others: Stand['ground']): boolean =>
  some.some(({ member }) => others.some((other) => other.member === member));

/** Whether somebody still holds a thing, or sits on it, in a scene that does not say so. */
function stillSo(
  { kind, figure, ground }: Stand,
  scene: readonly Happening[],
  stands: readonly Stand[],
): boolean {
  if (figure.some(({ count, member }) => count > 1 || !member.traits.has('living'))) return false;
  if (kind === 'on' && !ground.every(({ member }) => member.traits.has('seat'))) return false;
  const own = scene.filter(({ deed }) => deed !== undefined && shares(deed.agents, figure));
  if (own.length === 0) return false;
  const goesOn = own.every(
    ({ clause, deed }) =>
      clause.themes.length === 0 &&
      IN_PLACE.has(deed?.motion ?? 'still') &&
      !OTHER_POSTURE.has(deed?.act ?? 'look') &&
      (kind === 'hold' || !/^(stand|get up|rise)/.test(clause.verb ?? '')),
  );
  const other = kind === 'hold' ? /^hold$/ : /^(on|ride|in)$/;
  return goesOn && !stands.some((stand) => other.test(stand.kind) && shares(stand.figure, figure));
}
