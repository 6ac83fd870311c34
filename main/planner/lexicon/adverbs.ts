import { ADVERBS } from './adverbs.table.ts';
import { listOf, parsed, rowsOf } from './rows.ts';
import { Adverb } from './schema.ts';

const english = new Map<string, Adverb>();
const korean = new Map<string, Adverb>();

for (const row of rowsOf('adverbs', ADVERBS, 3)) {
  const [lemmas, means = '', spoken] = row.cells;
  const at = means.indexOf(' ');
  const value = means.slice(at + 1);
  const kind = means.slice(0, at);
  const [lemma = ''] = listOf(lemmas);
  const adverb = parsed(row, Adverb, { lemma, kind, value: kind === 'speed' ? Number(value) : value });
  for (const word of listOf(lemmas)) if (!english.has(word)) english.set(word, { ...adverb, lemma: word });
  for (const word of listOf(spoken)) if (!korean.has(word)) korean.set(word, adverb);
}

/** An adverb or a phrase that does the work of one ("in a hurry"), lower case. */
export const adverbOf = (words: string): Adverb | undefined => english.get(words);

export const koreanAdverb = (words: string): Adverb | undefined => korean.get(words);
