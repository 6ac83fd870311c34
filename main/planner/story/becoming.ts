import { nounOf } from '../lexicon/nouns.ts';
import type { Verb } from '../lexicon/schema.ts';
import type { Gathering } from './gathering.ts';
import { type Change, makesInto } from './changes.ts';
import type { CastPart } from './memory.ts';
import type { Deed } from './staging.ts';
import type { Happening } from './happenings.ts';

/** "Sam is a firefighter": who is called so is drawn as what they are. */
export function introducedBy(scene: Gathering): readonly CastPart[] | undefined {
  const { verb, agents, complements } = scene.clause;
  const [name, ...others] = agents;
  const [as] = complements.flatMap(({ mention }) => mention ?? []);
  if (verb !== 'be' || name?.kind !== 'name' || others.length > 0 || as === undefined) return undefined;
  return scene.index.entity(as.head) === undefined && nounOf(as.head) === undefined
    ? undefined
    : scene.memory.introduce(name, as, scene.role);
}

/** One who becomes one is seen to; who was seen before, in another scene, is seen as they are now. */
function seenToBecome(
  { memory, clause }: Gathering,
  [old, ...others]: readonly CastPart[],
  [made, ...more]: readonly CastPart[],
): readonly Change[] {
  if (old === undefined || made === undefined || others.length > 0 || more.length > 0) return [];
  const known = memory.heard.some(
    ({ part, sentence }) => part.member === old.member && sentence < clause.sentence,
  );
  if (known || old.count !== made.count || old.member === made.member) return [];
  return [{ from: old.member, into: made.member }];
}

/**
 * "The frog turns into a princess", "the egg hatches into a chick": from here on she is there in its place. What is made
 * of somebody by another is told in `changesOf`.
 */
export function becoming(
  scene: Gathering,
  subjects: readonly CastPart[],
  meant: Verb | undefined,
): Happening | undefined {
  const { verb, phrases, complements, themes } = scene.clause;
  if (verb === undefined || (themes.length > 0 && verb !== 'become')) return undefined;
  if (!makesInto(verb, meant)) return undefined;
  const into = phrases
    .filter(({ relation }) => relation === 'into' || relation === 'to')
    .flatMap(({ mentions }) => mentions);
  const named = complements.flatMap(({ mention }) => mention ?? []);
  const next = [...into, ...(verb === 'become' ? [...named, ...themes] : named)].find(
    (mention) => mention.kind !== 'pronoun' && scene.index.entity(mention.head) !== undefined,
  );
  if (next === undefined || subjects.length === 0) return undefined;
  const parts = scene.memory.resolve(next, { ...scene.role, role: 'agent' });
  if (parts.length === 0) return undefined;
  scene.memory.replace(subjects, parts);
  const changes = seenToBecome(scene, subjects, parts);
  scene.rules.push(`becomes ${next.words}`);
  const deed: Deed = {
    verb,
    action: undefined,
    motion: 'still',
    act: undefined,
    speed: 1,
    agents: parts,
    themes: [],
    recipients: [],
    targets: [],
    direction: undefined,
    spots: [],
    apart: undefined,
    from: 0,
    to: 1,
  };
  return {
    clause: scene.clause,
    deed,
    stands: [],
    parts,
    place: scene.place,
    light: scene.light,
    timeSaid: scene.timeSaid,
    weather: scene.weather,
    amid: scene.amid,
    fits: undefined,
    stative: false,
    changes,
    laterLight: undefined,
    remarks: scene.remarks,
    rules: scene.rules,
  };
}
