import type { Motion } from '../lexicon/schema.ts';
import type { CastPart } from './memory.ts';
import type { Happening } from './happenings.ts';

/** What can be shown together with anything else. */
const IN_PLACE = new Set<Motion>(['still', 'hover', 'swing', 'grow', 'shrink', 'stop']);
/** After or before these the picture is another. */
const GOES_OFF = new Set<Motion>(['exit', 'flee', 'enter']);

const sharesWith = (parts: readonly CastPart[], others: readonly CastPart[]): boolean =>
  parts.some(({ member }) => others.some((other) => other.member === member));
const partsOf = (gathered: readonly Happening[]): readonly CastPart[] =>
  gathered.flatMap(({ parts }) => parts);
const agentsOf = ({ deed }: Happening): readonly CastPart[] => (deed?.agents ?? []) as readonly CastPart[];
/** Tells where, when or in what weather it is. */
const isSetting = ({ place, light, weather }: Happening): boolean =>
  place !== undefined || light !== undefined || weather !== undefined;
const showsNothing = ({ parts }: Happening): boolean => parts.length === 0;
/** Only tells more of what is there: a look, where it stands, what it is. */
const joins = ({ clause }: Happening): boolean => /^(describes|unreal|purpose)$/.test(clause.link);

/** One leg of a way: goes from spot to spot and nothing else. */
const isLeg = ({ deed }: Happening): boolean =>
  deed !== undefined && deed.motion !== 'still' && deed.spots.length > 0 && deed.themes.length === 0;

/** "Then it moves to the upper left": the next leg of the way it is on. */
function goesOn(next: Happening, gathered: readonly Happening[]): boolean {
  const last = gathered.findLast(({ deed }) => deed !== undefined);
  if (last === undefined || !isLeg(next) || !sharesWith(agentsOf(next), agentsOf(last))) return false;
  return isLeg(last) || (last.stative && gathered.every(({ stative }) => stative));
}

/** "Mia is a girl with a balloon": somebody brought on stage by name is seen before what happens to them. */
const introduces = ({ stative, clause }: Happening): boolean =>
  stative && clause.verb === 'be' && clause.agents.some(({ kind }) => kind === 'name');

/** "The king is bored. A jester dances for him": somebody new does something, and the other was seen before. */
const actsBesides = ({ deed }: Happening, gathered: readonly Happening[]): boolean => {
  const agents = deed?.agents ?? [];
  const before = partsOf(gathered);
  return (
    agents.some(({ member }) => member.traits.has('living')) &&
    before.some(({ member }) => member.traits.has('living')) &&
    !agents.some(({ member }) => before.some((other) => other.member === member))
  );
};

/** Whether a happening needs a scene of its own after those gathered so far. */
function breaks(next: Happening, gathered: readonly Happening[]): boolean {
  const last = gathered.findLast((one) => !joins(one)) ?? gathered.at(-1);
  if (last === undefined) return false;
  const { clause, deed } = next;
  const sentence = clause.sentence !== last.clause.sentence;
  if (clause.ownScene === true) return true;
  if (
    joins(next) ||
    (!sentence && gathered.every((one) => joins(one) && one.clause.sentence === clause.sentence))
  )
    return false;
  if (gathered[0]?.clause.ownScene === true) return false;
  if (goesOn(next, gathered)) return false;
  const told = gathered.find(({ place }) => place !== undefined)?.place;
  if (
    next.place !== undefined &&
    told !== undefined &&
    told.name !== next.place.name &&
    told.word !== next.place.word
  )
    return true;
  const shares = sharesWith(next.parts, partsOf(gathered));
  if (!next.stative && sentence && gathered.filter((one) => !joins(one)).every(introduces)) return true;
  if (next.stative)
    return (
      sentence &&
      !shares &&
      next.parts.some(({ member }) => member.traits.has('living')) &&
      !gathered.every(({ stative }) => stative)
    );
  if (gathered.every(({ stative }) => stative))
    return sentence && partsOf(gathered).length > 0 && (!shares || actsBesides(next, gathered));
  if (sentence) return true;
  // Steps are told one after the other.
  if (clause.mood === 'asked' && last.clause.mood === 'asked') return true;
  if (clause.link === 'then') return true;
  const same =
    deed !== undefined &&
    last.deed !== undefined &&
    sharesWith(next.deed?.agents as readonly CastPart[], last.deed.agents as readonly CastPart[]);
  if (clause.link === 'until') return same;
  // After a fight one leaves: that is seen by itself.
  const leaves = deed !== undefined && GOES_OFF.has(deed.motion) && last.deed !== undefined;
  if (
    leaves &&
    !same &&
    sharesWith(deed.agents as readonly CastPart[], last.deed.themes as readonly CastPart[])
  )
    return true;
  if (!same || last.deed === undefined || deed === undefined || clause.link === 'while') return false;
  // "Runs to the kitchen and drinks": what is done there is seen when one is there.
  const arrived =
    last.clause.phrases.some(({ relation }) => relation === 'to' || relation === 'into') &&
    last.deed.motion !== 'still' &&
    last.deed.themes.length === 0;
  if (arrived && deed.themes.length > 0) return true;
  const [a, b] = [last.deed.motion, deed.motion];
  // Who comes out and dances is seen to do both.
  return a !== b && !IN_PLACE.has(a) && ((GOES_OFF.has(a) && a !== 'enter') || GOES_OFF.has(b));
}

/** "A balloon flies over the mountains. The fox sleeps in a bedroom": the mountains are a picture of their own, also empty. */
const isElsewhere = (shown: Happening, next: Happening): boolean =>
  shown.clause.verb !== undefined &&
  shown.place !== undefined &&
  next.place !== undefined &&
  shown.place.name !== next.place.name;

/**
 * Gathers happenings into scenes of one moment each. One that shows nobody heads the next scene where it tells its place or a
 * time, else goes with the scene it is in.
 */
export function gatherScenes(happenings: readonly Happening[]): readonly (readonly Happening[])[] {
  const scenes: Happening[][] = [];
  let heading: Happening[] = [];
  for (const next of besideWhatTheyDescribe(happenings)) {
    const current = scenes.at(-1);
    if (showsNothing(next)) {
      const own =
        next.clause.ownScene === true ||
        current === undefined ||
        next.clause.sentence !== current.at(-1)?.clause.sentence;
      if (own && isSetting(next)) heading.push(next);
      else if (current !== undefined) current.push(next);
      else heading.push(next);
      continue;
    }
    if (heading.some((one) => isElsewhere(one, next))) {
      scenes.push(heading);
      heading = [];
    }
    if (current === undefined || heading.some(isSetting) || breaks(next, current)) {
      scenes.push([...heading, next]);
      heading = [];
    } else current.push(next);
  }
  if (heading.some(({ place }) => place !== undefined) || (scenes.length === 0 && heading.length > 0))
    scenes.push(heading);
  return scenes.map(withLegsJoined);
}

/**
 * What only tells more of somebody goes right behind the doing of its sentence that they are in: "a wolf that is hungry
 * comes closer" is one moment.
 */
function besideWhatTheyDescribe(happenings: readonly Happening[]): readonly Happening[] {
  const behind = new Map<Happening, Happening[]>();
  const kept = happenings.filter((one, at) => {
    if (one.clause.link !== 'describes') return true;
    const own = (other: Happening) => other.clause.sentence === one.clause.sentence && !joins(other);
    const near = [...happenings.slice(at + 1), ...happenings.slice(0, at).toReversed()].filter(own);
    const host = near.find(({ parts }) => sharesWith(one.parts, parts)) ?? near[0];
    if (host === undefined) return true;
    behind.set(host, [...(behind.get(host) ?? []), one]);
    return false;
  });
  return kept.flatMap((one) => [one, ...(behind.get(one) ?? [])]);
}

/** Legs of one way become one deed with all its spots, in order. */
function withLegsJoined(scene: readonly Happening[]): readonly Happening[] {
  const joined: Happening[] = [];
  for (const one of scene) {
    const at = joined.findLastIndex(({ deed }) => deed !== undefined && deed.spots.length > 0);
    const before = joined[at];
    const follows =
      before?.deed !== undefined &&
      one.deed !== undefined &&
      isLeg(one) &&
      sharesWith(agentsOf(one), agentsOf(before));
    if (!follows || before?.deed === undefined || one.deed === undefined) {
      joined.push(one);
      continue;
    }
    joined[at] = {
      ...before,
      deed: {
        ...one.deed,
        motion: 'travel',
        direction: undefined,
        spots: [...before.deed.spots, ...one.deed.spots],
      },
      stative: false,
    };
    joined.push({ ...one, deed: undefined });
  }
  return joined;
}
