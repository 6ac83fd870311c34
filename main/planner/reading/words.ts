import { adjectiveOf } from '../lexicon/adjectives.ts';
import { adverbOf } from '../lexicon/adverbs.ts';
import { idiomAt } from '../lexicon/idioms.ts';
import { hasTrait, isNoun } from '../lexicon/nouns.ts';
import { landmarkNamed } from '../lexicon/landmarks.ts';
import { placeNamed } from '../lexicon/places.ts';
import { lightOf } from '../lexicon/times.ts';
import { isVerb } from '../lexicon/verbs.ts';
import type { EnglishWords } from './read-english.ts';

/** What a pack calls its things and places. */
interface Names {
  readonly entity: (name: string) => unknown;
  readonly place: (name: string) => unknown;
}

/** What the English reader asks of words, answered by the lexicon and a pack's names. */
export const wordsFor = (names: Names): EnglishWords => ({
  isName: (phrase) =>
    isNoun(phrase) ||
    placeNamed(phrase) !== undefined ||
    landmarkNamed(phrase) !== undefined ||
    names.entity(phrase) !== undefined ||
    names.place(phrase) !== undefined,
  isGroup: (noun) => hasTrait(noun, 'group'),
  isMeasure: (noun) => hasTrait(noun, 'measure'),
  isPart: (noun) => hasTrait(noun, 'part'),
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
