import { IDIOMS } from './idioms.table.ts';
import { fieldsOf, keyOf, parsed, type Row } from './rows.ts';
import { Idiom } from './schema.ts';
import { Table } from './table.ts';

function idiomOfRow(row: Row, phrase: string): Idiom {
  const [, means, more, example] = row.cells;
  const { bare, negated, ...others } = fieldsOf(more);
  return parsed(row, Idiom, {
    ...others,
    phrase,
    means,
    bare: bare !== undefined,
    negated: negated !== undefined,
    example,
  });
}

export const idiomTable = new Table<Idiom>(
  { IDIOMS },
  {
    key: keyOf,
    columns: 4,
    read: idiomOfRow,
    renamed: (idiom, phrase) => ({ ...idiom, phrase }),
  },
);

/**
 * A saying by its words: the verb's lemma and what follows it as said, prepositions included, articles and owners left
 * out or not ("take a walk", "come to life"); of a passive "be" and the participle ("be left on").
 */
export const idiomOf = (words: string): Idiom | undefined => idiomTable.get(keyOf(words))[0];

const LONGEST = Math.max(...[...idiomTable.keys()].map((phrase) => phrase.split(' ').length));

/** The longest saying that the words from `at` on begin with, and how many of them it has, articles and owners counted. */
export function idiomAt(
  lemmas: readonly string[],
  at: number,
): { readonly idiom: Idiom; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST + 2, lemmas.length - at); length > 1; length--) {
    const idiom = idiomOf(lemmas.slice(at, at + length).join(' '));
    if (idiom !== undefined) return { idiom, length };
  }
  return undefined;
}
