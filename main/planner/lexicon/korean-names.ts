import { adjectiveTable } from './adjectives.ts';
import { nounTable } from './noun-tables.ts';
import { placeTable } from './place-tables.ts';

/** What Korean calls a noun, a place or a look, by its English lemma; undefined for what no table has. */
export const koreanFor = (lemma: string): string | undefined =>
  placeTable.koreanFor(lemma) ?? nounTable.koreanFor(lemma);

/** What a look is called in front of a Korean noun: "red" → "빨간". */
export const lookInKorean = (lemma: string): string | undefined => adjectiveTable.koreanFor(lemma);
