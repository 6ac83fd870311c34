import { ADJECTIVES } from './adjectives.table.ts';
import { parsed, plain, type Row } from './rows.ts';
import { Adjective } from './schema.ts';
import { Table } from './table.ts';

function adjectiveOfRow(row: Row, lemma: string): Adjective {
  const [kind = '', ...values] = (row.cells[1] ?? '').split(' ');
  const value = values.join(' ');
  return parsed(row, Adjective, {
    lemma,
    kind,
    value: kind === 'colour' ? values : kind === 'size' || kind === 'speed' ? Number(value) : value,
  });
}

export const adjectiveTable = new Table<Adjective>(
  { ADJECTIVES },
  {
    key: plain,
    columns: 3,
    korean: 2,
    read: adjectiveOfRow,
    renamed: (adjective, lemma) => ({ ...adjective, lemma }),
  },
);

/** What an adjective says, lower case; of one with an adverb before it ("dark red", "very big") what its last word does. */
export function adjectiveOf(lemma: string): Adjective | undefined {
  const [adjective] = adjectiveTable.get(lemma);
  if (adjective !== undefined || !lemma.includes(' ')) return adjective;
  return adjectiveOf(lemma.slice(lemma.indexOf(' ') + 1));
}

/** A pack's colours that a word of colour may be shown in, nearest first; undefined for what is no colour. */
export const coloursOf = (lemma: string): readonly string[] | undefined => {
  const adjective = adjectiveTable.get(lemma).find(({ kind }) => kind === 'colour');
  return adjective?.kind === 'colour' ? adjective.value : undefined;
};

/** A Korean word before a noun ("빨간", "커다란") or its dictionary form ("빨갛다"). */
export const koreanAdjective = (word: string): Adjective | undefined => {
  const [lemma] = adjectiveTable.inKorean(word.replaceAll(' ', ''));
  return lemma === undefined ? undefined : adjectiveOf(lemma);
};
