import { z } from 'zod';
import { KOREAN_COUNTERS, NUMBERS } from './numbers.table.ts';
import { listOf, parsed, rowsOf } from './rows.ts';

const Count = z.coerce.number().int().min(0);

const english = new Map<string, number>();
const korean = new Map<string, number>();
for (const row of rowsOf('numbers', NUMBERS, 3)) {
  const count = parsed(row, Count, row.cells[1]);
  for (const words of listOf(row.cells[0])) english.set(words, count);
  for (const word of listOf(row.cells[2])) korean.set(word, count);
}
const counters: ReadonlySet<string> = new Set(KOREAN_COUNTERS.split(' '));

/** How many words for a number mean ("three", "a couple of", "many"); digits too. */
export const countOf = (words: string): number | undefined =>
  /^\d{1,7}$/.test(words) ? Number(words) : english.get(words);

/** How many a Korean numeral means ("세", "여러"); digits too. */
export const koreanCount = (word: string): number | undefined =>
  /^\d{1,7}$/.test(word) ? Number(word) : korean.get(word);

/** Whether a Korean word counts the noun before it ("마리", "송이"). */
export const isKoreanCounter = (word: string): boolean => counters.has(word);
