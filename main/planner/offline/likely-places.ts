import type { PlaceWord } from '../../../preload/contract/pack.ts';
import { isA } from '../words/nouns.ts';
import { DEFAULT_PLACES } from './lexicon/place-words.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

const GUESSES: readonly (readonly [ReadonlySet<string>, readonly string[]])[] = [
  [new Set(['farm building', 'outbuilding']), ['farm', 'garden']],
  [new Set(['body of water']), ['lake', 'ocean']],
  [new Set(['room', 'housing', 'dwelling', 'house']), ['living room', 'bedroom']],
  [
    new Set(['way', 'road', 'city', 'municipality', 'building', 'establishment', 'facility']),
    ['city street', 'road'],
  ],
  [new Set(['geological formation']), ['mountains', 'desert']],
  [new Set(['tract', 'land', 'parcel']), ['farm', 'park', 'garden']],
];
/** Which of a pack's places a noun that nobody listed most likely looks like. */
export const guessesFor = (noun: string): readonly string[] =>
  GUESSES.find(([wider]) => isA(noun, wider, true))?.[1] ?? ['park'];

export function firstPlace(names: readonly string[], index: VocabularyIndex): PlaceWord | undefined {
  for (const name of names) {
    const word = index.places.get(name);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Where a scene with these words most likely happens, when it does not say. */
export function likelyPlace(words: readonly string[], index: VocabularyIndex): PlaceWord | undefined {
  const text = words.join(' ').replaceAll('teddy bear', 'teddy');
  for (const [pattern, names] of DEFAULT_PLACES) {
    const word = pattern.test(text)
      ? firstPlace(
          names.filter((name) => !words.includes(name)),
          index,
        )
      : undefined;
    if (word !== undefined) return word;
  }
  return firstPlace(['park', 'garden'], index) ?? index.vocabulary.places[0];
}
