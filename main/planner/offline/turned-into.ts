import { sensesOf } from '../words/nouns.ts';
import type { Part } from './cast.ts';
import type { Clause } from './clause.ts';
import { genderOfNoun } from './lexicon/people.ts';
import { isAnimalNoun, isPersonNoun } from './nearest.ts';
import type { MotionReading } from './motion-special.ts';
import type { VerbGroup } from './phrases.ts';
import type { Target } from './story.ts';

const TURNS = /^(turn|change|transform|morph|grow|develop|evolve|hatch|bloom|blossom)$/;
/** What one makes of somebody else. */
const TURNS_OTHERS = /^(turn|change|transform|morph)$/;

type Acted = {
  readonly clause: Clause;
  readonly subjects: readonly Part[];
  readonly objects: readonly Part[];
  readonly targets: readonly Target[];
};

type Turned = Acted & {
  readonly motion: MotionReading;
  /** Who turns, and into whom. */
  readonly before: readonly Part[];
  readonly now: readonly Part[];
};

/** "It becomes a butterfly" turns into one; "she becomes a queen" is somebody still. */
export function becoming(clause: Clause): Clause {
  const [thing] = clause.objects;
  const { verb } = clause;
  if (verb?.lemma !== 'become' || thing?.kind !== 'noun') return clause;
  if (isPersonNoun(thing.head) || genderOfNoun(thing.head) !== undefined) return clause;
  const [subject] = clause.subjects;
  const isThing = subject?.head === 'it' || (subject?.kind === 'noun' && !isPersonNoun(subject.head));
  const seen = isThing && thing.determiner === 'a' && sensesOf(thing.head).length > 0;
  if (!isAnimalNoun(thing.head) && !seen) return clause;
  const into = { preposition: 'into', objects: [thing], after: undefined, early: false };
  return { ...clause, verb: { ...verb, lemma: 'turn' }, objects: [], phrases: [...clause.phrases, into] };
}

/** "The frog turns into a princess": from here on the princess is seen, and the frog no more. */
export function turnedInto(acted: Acted): Turned | undefined {
  const { verb } = acted.clause;
  const into = acted.targets.find(({ preposition, parts }) => preposition === 'into' && parts.length > 0);
  if (verb === undefined || verb.negated || !TURNS.test(verb.lemma)) return undefined;
  if (into === undefined || acted.subjects.length === 0) return undefined;
  if (acted.objects.length > 0) return madeInto(acted, verb, into);
  const grows = /^(grow|bloom|blossom)$/.test(verb.lemma);
  return {
    before: acted.subjects,
    now: into.parts,
    clause: {
      ...acted.clause,
      verb: grows ? verb : { ...verb, lemma: 'appear', word: 'appears', particle: undefined },
      phrases: acted.clause.phrases.filter(({ preposition }) => preposition !== 'into'),
    },
    subjects: into.parts,
    objects: [],
    targets: acted.targets.filter((target) => target !== into),
    motion: { ...AT_REST, motion: grows ? 'grow' : 'still' },
  };
}

const AT_REST = { speed: 1, direction: undefined, from: undefined, side: undefined } as const;

/** "A witch turns a frog into a prince": she and the prince are seen, and the frog no more. */
function madeInto(acted: Acted, verb: VerbGroup, into: Target): Turned | undefined {
  if (!TURNS_OTHERS.test(verb.lemma)) return undefined;
  return {
    ...acted,
    before: acted.objects,
    now: into.parts,
    clause: {
      ...acted.clause,
      verb: { ...verb, lemma: 'conjure', word: 'conjures', particle: 'up' },
      phrases: acted.clause.phrases.filter(({ preposition }) => preposition !== 'into'),
    },
    objects: into.parts,
    targets: acted.targets.filter((target) => target !== into),
    motion: { ...AT_REST, motion: 'still' },
  };
}
