import { adjectiveOf } from '../lexicon/adjectives.ts';
import { adverbOf } from '../lexicon/adverbs.ts';
import { idiomAt } from '../lexicon/idioms.ts';
import { hasTrait, isNoun, nounOf, nounsOf } from '../lexicon/nouns.ts';
import { landmarkNamed } from '../lexicon/landmarks.ts';
import { knownPerson } from '../lexicon/people.ts';
import { placeNamed } from '../lexicon/places.ts';
import { lightOf } from '../lexicon/times.ts';
import { personNamed } from '../lexicon/people.ts';
import { isVerb, verbOf } from '../lexicon/verbs.ts';
import { weatherOf } from '../lexicon/weathers.ts';
import { stemsOf } from './clauses/verb-words.ts';
import type { EnglishWords } from './read-english.ts';

/** What a pack calls its things and places. */
interface Names {
  readonly entity: (name: string) => unknown;
  readonly place: (name: string) => unknown;
}

/** "Red balloon": a name that says no more than the noun behind its colour or size, which would be lost in it. */
function saysOnlyLook(phrase: string): boolean {
  const [look = '', ...rest] = phrase.split(' ');
  const [long, short] = [nounOf(phrase), nounOf(rest.join(' '))];
  if (long === undefined || short === undefined || isNoun(look)) return false;
  const same = (one: readonly string[], other: readonly string[]) => one.join() === other.join();
  return (
    /^(colour|size)$/.test(adjectiveOf(look)?.kind ?? '') &&
    same(long.near, short.near) &&
    same(long.traits, short.traits)
  );
}

/** What the English reader asks of words, answered by the lexicon and a pack's names. */
export const wordsFor = (names: Names): EnglishWords => ({
  isName: (phrase) =>
    (isNoun(phrase) && !saysOnlyLook(phrase)) ||
    placeNamed(phrase) !== undefined ||
    landmarkNamed(phrase) !== undefined ||
    names.entity(phrase) !== undefined ||
    names.place(phrase) !== undefined,
  isPerson: (name) => knownPerson(name) !== undefined,
  isFirstName: (word) => personNamed(word) !== undefined,
  isWorn: (noun) => hasTrait(noun, 'worn'),
  isLiving: (noun) => hasTrait(noun, 'living'),
  takesObject: (verb) => verbOf(verb, undefined, { theme: false })?.theme !== 'none',
  isPluralName: (noun) => noun.endsWith('s') && hasTrait(noun, 'worn') && isNoun(noun),
  isGroup: (noun) => hasTrait(noun, 'group'),
  isMeasure: (noun) => hasTrait(noun, 'measure'),
  isPart: (noun) => hasTrait(noun, 'part'),
  isDoing: (phrase) =>
    nounsOf(phrase)[0]?.traits.includes('event') === true ||
    (phrase.endsWith('ing') && stemsOf(phrase).some(isVerb)),
  isWeather: (noun) => weatherOf(noun) !== undefined,
  isVerb,
  idiomAt: (lemmas, at) => {
    const found = idiomAt(lemmas, at);
    return found === undefined
      ? undefined
      : {
          means: found.idiom.means,
          bare: found.idiom.bare,
          negated: found.idiom.negated,
          length: found.length,
        };
  },
  isAdverb: (word) => adverbOf(word) !== undefined,
  isFootage: (noun) => hasTrait(noun, 'footage'),
  isStyle: (word) => hasTrait(word, 'style') || adjectiveOf(word)?.kind === 'style',
  isTime: (words) => lightOf(words) !== undefined,
  isCamera: (word) => hasTrait(word, 'camera'),
});
