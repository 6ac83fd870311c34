import type { Part } from './cast.ts';
import type { Clause } from './clause.ts';
import { genderOfNoun } from './lexicon/people.ts';
import { isAnimalNoun, isPersonNoun } from './nearest.ts';
import type { MotionReading } from './motion-special.ts';
import type { Target } from './story.ts';

const TURNS = /^(turn|change|transform|morph)$/;

type Acted = {
  readonly clause: Clause;
  readonly subjects: readonly Part[];
  readonly objects: readonly Part[];
  readonly targets: readonly Target[];
};

/** "It becomes a butterfly" turns into one; "she becomes a queen" is somebody still. */
export function becoming(clause: Clause): Clause {
  const [thing] = clause.objects;
  const { verb } = clause;
  if (verb?.lemma !== 'become' || thing?.kind !== 'noun') return clause;
  if (isPersonNoun(thing.head) || genderOfNoun(thing.head) !== undefined || !isAnimalNoun(thing.head))
    return clause;
  const into = { preposition: 'into', objects: [thing], after: undefined, early: false };
  return { ...clause, verb: { ...verb, lemma: 'turn' }, objects: [], phrases: [...clause.phrases, into] };
}

/** "The frog turns into a princess": from here on the princess is seen, and the frog no more. */
export function turnedInto(acted: Acted): (Acted & { readonly motion: MotionReading }) | undefined {
  const { verb } = acted.clause;
  const into = acted.targets.find(({ preposition, parts }) => preposition === 'into' && parts.length > 0);
  if (verb === undefined || verb.negated || !TURNS.test(verb.lemma)) return undefined;
  if (into === undefined || acted.subjects.length === 0 || acted.objects.length > 0) return undefined;
  return {
    clause: {
      ...acted.clause,
      verb: { ...verb, lemma: 'appear', word: 'appears', particle: undefined },
      phrases: acted.clause.phrases.filter(({ preposition }) => preposition !== 'into'),
    },
    subjects: into.parts,
    objects: [],
    targets: acted.targets.filter((target) => target !== into),
    motion: { motion: 'still', speed: 1, direction: undefined, from: undefined, side: undefined },
  };
}
