import { koreanFor } from '../lexicon/korean-names.ts';
import type { Reading } from '../reading/clause.ts';
import { isKorean } from '../lexicon/is-korean.ts';

/** What the story calls things that nobody named, in the language of the prompt. */
export interface SaidNames {
  /** By the English lemma. */
  readonly thing: (english: string) => string;
  /** "second dog": another of a name that is taken, counted from 2; 1 is "the other dog". */
  readonly another: (words: string, nth: number) => string;
  /** "Sam the dog". */
  readonly introduced: (name: string, as: string) => string;
}

const ORDINALS = ['other', 'second', 'third', 'fourth', 'fifth'];
const KOREAN_ORDINALS = ['다른', '두 번째', '세 번째', '네 번째', '다섯 번째'];

export const ENGLISH_NAMES: SaidNames = {
  thing: (english) => english,
  another: (words, nth) => `${ORDINALS[nth - 1] ?? `${nth}th`} ${words}`,
  introduced: (name, as) => `${name} the ${as}`,
};
const KOREAN: SaidNames = {
  thing: (english) => koreanFor(english) ?? english,
  another: (words, nth) => `${KOREAN_ORDINALS[nth - 1] ?? `${nth} 번째`} ${words}`,
  introduced: (name) => name,
};

export const namesFor = ({ sentences }: Reading): SaidNames =>
  isKorean(sentences.join(' ')) ? KOREAN : ENGLISH_NAMES;
