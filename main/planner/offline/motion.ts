import { type Motion, type VerbEntry, verbEntry } from './lexicon/verbs.ts';
import { type MotionReading, type Said, has, leavesRoom, special } from './motion-special.ts';
import { SPEED_ADVERBS, directions, saysEnds } from './motion-words.ts';
import type { Direction } from './story.ts';

const STILL: VerbEntry = { motion: 'still', speed: 1 };

/** Chooses the motion of a clause from its verb, its particle and what it is aimed at. */
export function readMotion(said: Said): MotionReading {
  const { clause } = said;
  const toward = directions(clause);
  if (clause.verb === undefined || clause.verb.lemma === 'be')
    return { ...toward, motion: 'still', speed: 1 };
  const { lemma, particle, negated } = clause.verb;
  const paired = particle === undefined ? undefined : verbEntry(`${lemma} ${particle}`);
  const entry = paired ?? verbEntry(lemma) ?? STILL;
  const pace = [...clause.adverbs].reduce(
    (speed, adverb) => speed * (SPEED_ADVERBS[adverb] ?? 1),
    entry.speed,
  );
  const seen = negated
    ? 'still'
    : (special(said, lemma, particle, paired) ?? turned(entry.motion, said, toward.direction));
  const comes = seen === 'enter' && toward.direction === 'toward' ? 'toward' : seen;
  const met = TRAVELS.has(comes) && clause.adverbs.includes('towards_each_other') ? 'meet' : comes;
  const drifts = met === 'hover' && (toward.direction === 'left' || toward.direction === 'right');
  const motion = drifts ? 'travel' : met;
  return { ...toward, ...throughSide(motion, toward), motion, speed: Math.min(2, Math.max(0.3, pace)) };
}

/** "Rolls out of the picture on the left": where it leaves is where it goes. */
function throughSide(
  motion: Motion,
  { direction, side }: Pick<MotionReading, 'direction' | 'side'>,
): Partial<MotionReading> {
  if (direction !== undefined || (side !== 'left' && side !== 'right')) return {};
  if (motion === 'exit') return { direction: side };
  return motion === 'enter' ? { direction: side === 'left' ? 'right' : 'left', from: side } : {};
}

/** Whoever goes off these is gone; off a roof or a cliff one falls. */
const OPEN_PLACES =
  /^(stage|field|court|pitch|road|street|beach|track|path|playground|platform|farm|meadow|lawn|dance floor)$/;
const TRAVELS = new Set<Motion>(['travel', 'jump', 'hover', 'bounce', 'climb', 'enter']);

/** Particles and aims that change where a travelling verb goes: "runs away", "flies around the castle", "jumps up". */
function turned(
  motion: Motion,
  { clause, subjects, targets, objects }: Said,
  direction: Direction | undefined,
): Motion {
  const words = [...clause.adverbs, clause.verb?.particle ?? ''];
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const phrase = (preposition: RegExp, head: RegExp) =>
    clause.phrases.some(
      (said) => preposition.test(said.preposition) && said.objects.some((object) => head.test(object.head)),
    );
  const FRAME = /^(frame|scene|view|picture|screen|shot|sight)$/;
  if (phrase(/^(into|in)$/, FRAME) && TRAVELS.has(motion) && motion !== 'jump') return 'enter';
  if (phrase(/^(of|from|off)$/, FRAME) && TRAVELS.has(motion)) return 'exit';
  const goes = TRAVELS.has(motion) || motion === 'rise';
  if (goes && phrase(/^off$/, OPEN_PLACES)) return 'exit';
  if (goes && says(/^out$/) && clause.phrases.some(leavesRoom)) return 'exit';
  if (motion === 'fall' && has(targets, /^(into|against)$/)) return 'approach';
  if (motion === 'jump' && has(targets, /^(to|toward|towards|at)$/)) return 'approach';
  if (motion === 'flee' && !has(targets, /^from$/) && objects.length === 0) return 'exit';
  if (
    motion === 'meet' &&
    subjects.length + objects.length + targets.length === 1 &&
    (subjects[0]?.count ?? 1) === 1
  )
    return 'still';
  if (sinks({ clause, subjects, targets, objects }, motion, direction)) return 'fall';
  if (direction === 'up' && saysEnds(clause) && TRAVELS.has(motion) && motion !== 'jump') return 'rise';
  if (motion === 'ride' && says(/^(away|off)$/)) return 'exit';
  if (motion !== 'travel' && motion !== 'bounce' && motion !== 'enter' && motion !== 'still')
    return direction === 'toward' && motion === 'jump' ? 'toward' : motion;
  if (motion === 'still' || motion === 'bounce') return motion;
  if (has(targets, /^after$/)) return 'chase';
  if (says(/^away$/) && has(targets, /^from$/)) return 'exit';
  if (direction === 'away' && phrase(/^(from|off)$/, /^(camera|viewer)$/)) return 'away';
  if (says(/^(away|off)$/)) return 'exit';
  if (says(/^out$/) && motion === 'travel') return 'exit';
  if (has(targets, /^(around|round|about)$/)) return 'circle';
  if (clause.verb?.lemma === 'fly' && clause.phrases.some(({ preposition }) => preposition === 'around'))
    return 'circle';
  if (says(/^in$/) || phrase(/^into$/, FRAME)) return 'enter';
  if (direction === 'toward') return 'toward';
  if (direction === 'away') return 'away';
  if (motion === 'enter') return motion;
  if (direction === 'up') return 'rise';
  if (has(targets, /^(behind)$/)) return 'follow';
  if (has(targets, /^past$/)) return 'cross';
  if (has(targets, /^(to|toward|towards|into|up to|for)$/)) return 'approach';
  return motion;
}

/** Verbs of those who are free to go down anywhere: nothing but the direction decides. */
const FREE = /^(fly|swim|float|drift|glide|soar|swoop|flutter|buzz|climb|crawl|move)$/;
const DESCENDS = new Set<Motion>(['travel', 'hover', 'enter', 'climb']);

/** "Flies down", "comes down from the sky", "moves from top to bottom"; but "runs down to the river" is on the ground. */
function sinks(
  { clause, subjects, targets }: Said,
  motion: Motion,
  direction: Direction | undefined,
): boolean {
  if (direction !== 'down' || !DESCENDS.has(motion)) return false;
  if (saysEnds(clause)) return true;
  const down = [...clause.adverbs, clause.verb?.particle ?? ''].some((word) =>
    /^(down|downwards?)$/.test(word),
  );
  if (!down || has(targets, /^(after|to|toward|towards|into|on|onto)$/)) return false;
  if (FREE.test(clause.verb?.lemma ?? '')) return true;
  const fromAbove = clause.phrases.some(
    ({ preposition, objects }) =>
      preposition === 'from' && objects.some(({ head }) => /^(sky|air|space|above)$/.test(head)),
  );
  const aims = targets.some(({ parts }) => parts.length > 0);
  const onlyPlaced = clause.phrases.every(({ preposition }) =>
    /^(over|in|on|through|above|at|near)$/.test(preposition),
  );
  const falls = subjects.every(({ member }) => !member.person) && onlyPlaced && !aims;
  return fromAbove || falls || subjects.some(({ member }) => member.word?.kind === 'sky');
}
