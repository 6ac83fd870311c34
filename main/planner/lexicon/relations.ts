import { z } from 'zod';
import { RELATIONS, type RelationWord } from './relation-words.ts';
import { ENGLISH_RELATIONS, KOREAN_RELATIONS } from './relations.table.ts';
import { listOf, parsed, rowsOf } from './rows.ts';

const Relation = z.enum(RELATIONS);

const read = (name: string, text: string): ReadonlyMap<string, RelationWord> =>
  new Map(
    rowsOf(name, text, 3).flatMap((row) => {
      const relation = parsed(row, Relation, row.cells[1]);
      return listOf(row.cells[0]).map((phrase) => [phrase, relation] as const);
    }),
  );

const english = read('relations', ENGLISH_RELATIONS);
const korean = read('Korean relations', KOREAN_RELATIONS);

/** What a preposition or a phrase that does the work of one says ("on top of"), as written, articles included. */
export const relationOf = (words: string): RelationWord | undefined => english.get(words);

/** A Korean particle ("에서") or noun of position with its particle ("옆에"). */
export const koreanRelation = (word: string): RelationWord | undefined => korean.get(word);

/** The longest phrase of `words` from `at` on that is a relation, and how many words it has. */
export function relationAt(
  words: readonly string[],
  at: number,
): { readonly relation: RelationWord; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const relation = english.get(words.slice(at, at + length).join(' '));
    if (relation !== undefined) return { relation, length };
  }
  return undefined;
}
const LONGEST = Math.max(...[...english.keys()].map((phrase) => phrase.split(' ').length));
