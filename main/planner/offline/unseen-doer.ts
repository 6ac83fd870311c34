import type { Part } from './cast.ts';
import type { Clause } from './clause.ts';
import { participleOf } from './inflections.ts';
import { type Motion, verbEntry } from './lexicon/verbs.ts';
import { readMotion } from './motion.ts';
import type { MotionReading } from './motion-special.ts';
import type { Direction, Target } from './story.ts';

/** What is done with these takes a thing along, whichever way is said. */
const MOVES =
  /^(push|pull|move|slide|drag|shove|roll|tow|carry|bring|haul|shift|sweep|wash|blow|steer|guide|transport|tug|nudge|scoot|throw|kick|toss|hurl|fling|send|hit|shoot|flick|pass|drive|sail|fly|lead|tip|poke|take|snatch)$/;
const RAISES = /^(lift|raise|hoist|elevate|heave|pick up|hold up|take up)$/;
const LOWERS = /^(lower|drop|release|put down|set down|lay down|take down|let down)$/;

/** Motions that look the same whether something does them or has them done to it. */
const AS_DONE = new Set<Motion>(['spin', 'turn', 'swing', 'shake', 'bounce']);

type Acted = {
  readonly clause: Clause;
  readonly subjects: readonly Part[];
  readonly objects: readonly Part[];
  readonly targets: readonly Target[];
};

/** How a thing goes that somebody unseen moves; undefined for what leaves it in its place. */
function movedAs(acted: Acted): MotionReading | undefined {
  const { verb } = acted.clause;
  if (verb === undefined || verb.negated) return undefined;
  const pair = `${verb.lemma} ${verb.particle ?? acted.clause.adverbs.find((word) => /^(up|down)$/.test(word)) ?? ''}`;
  const raised = RAISES.test(verb.lemma) || RAISES.test(pair);
  const lowered = LOWERS.test(verb.lemma) || LOWERS.test(pair);
  const entry = verbEntry(verb.lemma);
  if (!raised && !lowered && !MOVES.test(verb.lemma)) {
    const own = entry !== undefined && AS_DONE.has(entry.motion) ? readMotion(acted) : undefined;
    return own === undefined ? undefined : { ...own, motion: entry?.motion ?? own.motion };
  }
  const going = readMotion({
    ...acted,
    clause: { ...acted.clause, verb: { ...verb, lemma: 'move', passive: false } },
  });
  const upwards = raised || (going.direction === undefined && intoTheAir(acted.clause));
  const direction: Direction | undefined = going.direction ?? (upwards ? 'up' : lowered ? 'down' : undefined);
  const speed = Math.min(2, Math.max(0.3, (going.speed / 0.9) * (entry?.speed ?? 1)));
  if (direction === 'up') return { ...going, direction, speed, motion: 'rise' };
  if (direction === 'down') return { ...going, direction, speed, motion: 'fall' };
  return { ...going, direction, speed };
}

/** "Throwing a ball in the air". */
const intoTheAir = ({ phrases }: Clause): boolean =>
  phrases.some(
    ({ preposition, objects }) =>
      /^(in|into)$/.test(preposition) && objects.some(({ head }) => head === 'air'),
  );

/**
 * "Pushing a cup from left to right", "a hand lifts a cup", "a cup is lifted": nobody to see acts, so what is acted on
 * moves. Undefined where somebody is seen to act or nothing is moved.
 */
export function withoutDoer(acted: Acted): (Acted & { readonly motion: MotionReading }) | undefined {
  const { clause, subjects, objects } = acted;
  const { verb } = clause;
  if (verb === undefined) return undefined;
  const passive = verb.passive && subjects.length > 0 && objects.length === 0;
  const unseen =
    subjects.length === 0 && objects.length > 0 && (clause.subjects.length > 0 || verb.form === 'ing');
  if (!passive && !unseen) return undefined;
  const turned = {
    ...acted,
    clause: { ...clause, verb: { ...verb, passive: true, word: participleOf(verb.lemma) } },
    subjects: passive ? subjects : objects,
    objects: [],
  };
  const motion = movedAs(turned);
  return motion === undefined ? undefined : { ...turned, motion };
}
