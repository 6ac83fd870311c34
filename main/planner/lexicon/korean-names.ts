import { adjectiveTable } from './adjectives.ts';
import { nounTable } from './noun-tables.ts';
import { placeTable } from './place-tables.ts';

/** What Korean calls a noun, a place or a look, by its English lemma; undefined for what no table has. */
export const koreanFor = (lemma: string): string | undefined =>
  placeTable.koreanFor(lemma) ?? nounTable.koreanFor(lemma);

/** What a look is called in front of a Korean noun: "red" → "빨간". */
export const lookInKorean = (lemma: string): string | undefined => adjectiveTable.koreanFor(lemma);

/** "red balloon" → "빨간 풍선"; undefined where a word of it has no Korean one. */
export function inKorean(english: string): string | undefined {
  const words = english.split(' ');
  for (let looks = 0; looks < words.length; looks += 1) {
    const noun = koreanFor(words.slice(looks).join(' '));
    const before = words.slice(0, looks).map((word) => lookInKorean(word) ?? koreanFor(word));
    if (noun !== undefined && before.every((one) => one !== undefined)) return [...before, noun].join(' ');
  }
  return undefined;
}
