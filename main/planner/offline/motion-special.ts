import type { Part } from './cast.ts';
import type { Clause, PrepositionPhrase } from './clause.ts';
import { COLOUR_NEAR } from './lexicon/grammar.ts';
import { AIRCRAFT } from './lexicon/things.ts';
import type { Motion, VerbEntry } from './lexicon/verbs.ts';
import type { Event, Target } from './story.ts';

export type MotionReading = Pick<Event, 'motion' | 'speed' | 'direction' | 'from' | 'side'>;

export type Said = {
  readonly clause: Clause;
  readonly subjects: readonly Part[];
  readonly objects: readonly Part[];
  readonly targets: readonly Target[];
};

export const has = (targets: readonly Target[], pattern: RegExp): boolean =>
  targets.some(({ preposition, parts }) => parts.length > 0 && pattern.test(preposition));

const VEHICLES = new Set(['vehicle']);

const isVehicle = (parts: readonly Part[]) =>
  parts.some(({ member }) => VEHICLES.has(member.word?.kind ?? ''));

type Case = Said & {
  readonly lemma: string;
  readonly particle: string | undefined;
  readonly paired: VerbEntry | undefined;
  readonly alive: boolean;
  /** Whether an adverb, a complement or the particle is one of these. */
  readonly says: (pattern: RegExp) => boolean;
};

const TO = /^(to|toward|towards|at|into|over)$/;

/** Verbs that mean another motion when something is acted on: "flies a kite", "rolls a ball to". */
function onSomething({ lemma, objects, targets, alive, says }: Case): Motion | undefined {
  const living = objects[0]?.member.animate === true;
  if (/^(pull|take|lift|draw)$/.test(lemma) && says(/^out$/)) return 'lift';
  if (/^(drive|sail|row|pilot|steer|pedal|fly|cycle|paddle)$/.test(lemma) && isVehicle(objects) && alive)
    return 'ride';
  if (lemma === 'blow' && says(/^up$/)) return 'still';
  if (lemma === 'fly' && alive) return 'hold';
  if (/^(roll|pass|hit|bounce|push|slide)$/.test(lemma) && has(targets, TO)) return 'transfer';
  if (lemma === 'roll' && alive && !living) return 'push';
  if (/^(bring|carry|buy|show|sell)$/.test(lemma) && objects.length > 1 && living) return 'transfer';
  if (/^(carry|bring|drag|deliver|transport|lead|guide)$/.test(lemma))
    return has(targets, /^(to|toward|towards|into)$/) ? 'approach' : 'travel';
  if (lemma === 'pass') return 'cross';
  if (lemma === 'race' && living) return 'follow';
  if (lemma === 'skip') return 'jump';
  // Who flips a pancake does not leap, who swings a hammer does not swing; the thing does what is drawn.
  if (/^(set|flip|swing)$/.test(lemma) || (lemma === 'take' && says(/^off$/))) return 'still';
  if (lemma === 'walk' && objects.every(({ member }) => member.animate)) return 'follow';
  return undefined;
}

/** What flies crashes to the ground; two vehicles on it into each other, and one there comes to a stop. */
function crash(subjects: readonly Part[]): Motion | undefined {
  const flies = subjects.some(({ member }) => AIRCRAFT.test(`${member.base} ${member.word?.name ?? ''}`));
  if (flies || !isVehicle(subjects)) return undefined;
  return subjects.reduce((sum, { count }) => sum + count, 0) > 1 ? 'meet' : 'stop';
}

/** Verbs whose motion the little words decide: "climbs out", "takes off", "runs up a tree". */
function byItself({ clause, subjects, lemma, targets, says }: Case): Motion | undefined {
  // Rain is drawn as its cloud, which stays where it is.
  if (
    /^(fall|pour)$/.test(lemma) &&
    subjects.length > 0 &&
    subjects.every(({ member }) => member.base === 'rain')
  )
    return 'hover';
  if (lemma === 'drop') return 'fall';
  if (lemma === 'crash') return crash(subjects);
  // A comet shoots across the sky.
  if (lemma === 'shoot') return 'travel';
  const downSomething = clause.phrases.some(({ preposition }) => preposition === 'down');
  if (lemma === 'climb' && (says(/^(down|downwards?)$/) || downSomething)) return 'fall';
  if (lemma === 'climb' && says(/^(out|in)$/)) return says(/^out$/) ? 'enter' : 'travel';
  if (/^(run|walk|crawl|go|scurry|scamper|race|move|chase|dash)$/.test(lemma) && has(targets, /^up$/))
    return 'climb';
  if (lemma === 'take' && says(/^off$/)) return 'rise';
  return undefined;
}

/** "gets bigger", "turns around", "turns green". */
function change({ clause, lemma, objects, says }: Case): Motion | undefined {
  if (!/^(get|become|turn)$/.test(lemma)) return undefined;
  if (says(/^(bigger|larger|taller)$/)) return 'grow';
  if (says(/^(smaller|tinier|shorter)$/)) return 'shrink';
  if (lemma !== 'turn') return undefined;
  if (clause.complements.some((word) => word in COLOUR_NEAR)) return 'still';
  return says(/^around$/) || objects.length === 0 ? 'turn' : 'still';
}

/** "Out of the room": whoever goes is gone; out of the water one comes up. */
export const leavesRoom = ({ preposition, objects }: PrepositionPhrase): boolean =>
  preposition === 'of' &&
  objects.some(({ head }) =>
    /^(room|bedroom|kitchen|bathroom|house|castle|palace|building|school|classroom|hall|office|library|restaurant|shop|store|barn|garage|cave|forest|garden|park|town|city|tent|church|cabin|cottage|hut|door|doorway|window)$/.test(
      head,
    ),
  );

function floating({ clause, lemma, targets, says }: Case): Motion | undefined {
  if (lemma !== 'float') return undefined;
  if (has(targets, /^(around|round)$/)) return 'circle';
  if (says(/^(away|off)$/)) return 'exit';
  if (says(/^(down|downwards?)$/)) return 'fall';
  if (says(/^out$/) && clause.phrases.some(leavesRoom)) return 'exit';
  const upward = says(/^(up|upwards?)$/) || clause.phrases.some(({ preposition }) => preposition === 'into');
  return upward ? undefined : 'hover';
}

/** Verbs that look different by who does them or how. */
function byManner({ clause, subjects, lemma, particle, paired, alive, says }: Case): Motion | undefined {
  if (says(/^(asleep|alive|true)$/)) return 'still';
  if (lemma === 'shake' && clause.objects.some(({ head }) => head === 'hand')) return 'meet';
  const solid = subjects.some(({ member }) => member.animate || member.word?.kind === 'vehicle');
  if (/^(appear|disappear|vanish)$/.test(lemma) && !solid) return lemma === 'appear' ? 'grow' : 'shrink';
  if (lemma === 'wave') return alive ? 'still' : 'hover';
  const upAndDown = clause.adverbs.some((adverb) => /^(up|down)$/.test(adverb));
  if (/^(jump|hop|bounce|leap)$/.test(lemma) && upAndDown) return 'bounce';
  if (/^(look|watch|stare)$/.test(lemma)) return 'still';
  if (lemma === 'come' && says(/^out$/)) return 'enter';
  if (lemma === 'blow' && particle === 'up') return 'grow';
  return paired?.motion === 'still' ? 'still' : undefined;
}

/** Verbs whose picture depends on what stands beside them. */
export function special(
  said: Said,
  lemma: string,
  particle: string | undefined,
  paired: VerbEntry | undefined,
): Motion | undefined {
  const words = [...said.clause.adverbs, ...said.clause.complements, particle ?? ''];
  const one: Case = {
    ...said,
    lemma,
    particle,
    paired,
    alive: said.subjects.some(({ member }) => member.animate),
    says: (pattern) => words.some((word) => pattern.test(word)),
  };
  const acted = said.objects.length > 0 ? onSomething(one) : byItself(one);
  return acted ?? change(one) ?? floating(one) ?? byManner(one);
}
