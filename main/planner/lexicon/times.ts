import { z } from 'zod';
import type { Light } from '../../../preload/contract/lights.ts';
import { listOf, parsed, rowsOf } from './rows.ts';
import { TIMES } from './times.table.ts';

const When = z.enum(['by day', 'at sunset', 'at night', 'winter', 'spring', 'summer', 'autumn']);
type When = z.infer<typeof When>;

const english = new Map<string, When>();
const korean = new Map<string, When>();
for (const row of rowsOf('times', TIMES, 3)) {
  const when = parsed(row, When, row.cells[1]);
  for (const words of listOf(row.cells[0])) english.set(words, when);
  for (const words of listOf(row.cells[2])) korean.set(words.replaceAll(' ', ''), when);
}

const isLight = (when: When | undefined): when is Light & When =>
  when === 'by day' || when === 'at sunset' || when === 'at night';

/** Light or season of words for a time ("midnight", "in the morning", "밤에"), in English or Korean. */
export const whenOf = (words: string): When | undefined =>
  english.get(words) ?? korean.get(words.replaceAll(' ', ''));

/** The light of a time of day; undefined for a season and for what is no time. */
export const lightOf = (words: string): Light | undefined => {
  const when = whenOf(words);
  return isLight(when) ? when : undefined;
};
