import { isSpace, wordShape } from './characters.ts';
import type { TokenizerData } from './data.ts';
import { stringId } from './hash.ts';
import type { Word } from './tokenize.ts';

/** What the network sees of a word, in the order of its tables; each as a 64-bit id. */
export type FeatureIds = readonly bigint[];

const SUFFIX = 3;

/** Ids of a word's norm, first character, last three, shape, whether a space follows, and whether it is white space. */
export function makeFeatureIds({ norms, reserved }: TokenizerData): (word: Word) => FeatureIds {
  const known = new Map(Object.entries(norms));
  const numbers = new Map(Object.entries(reserved).map(([name, number]) => [name, BigInt(number)]));
  const id = (text: string) => numbers.get(text) ?? stringId(text);
  return ({ text, norm, space }) => {
    const characters = [...text];
    return [
      id(norm ?? known.get(text) ?? text.toLowerCase()),
      id(characters[0] ?? ''),
      id(characters.slice(-SUFFIX).join('')),
      id(wordShape(characters)),
      space ? 1n : 0n,
      isSpace(text) ? 1n : 0n,
    ];
  };
}
