import { fieldsOf, listOf, parsed, rowsOf, type Row } from './rows.ts';
import { Noun } from './schema.ts';
import { ABSTRACT } from './nouns/abstract.table.ts';
import { AMOUNTS } from './nouns/amounts.table.ts';
import { BODIES } from './nouns/bodies.table.ts';
import { EVENTS } from './nouns/events.table.ts';
import { FILM } from './nouns/film.table.ts';
import { STYLE } from './nouns/style.table.ts';
import { TIME } from './nouns/time.table.ts';

/** What a lemma means first stands in the first table that has it. */
const TABLES = { FILM, STYLE, AMOUNTS, TIME, EVENTS, BODIES, ABSTRACT };

/** The nouns of a row, one for each of its lemmas: `lemmas | traits | near | more | Korean`. */
export function nounsOfRow(row: Row): readonly Noun[] {
  const [lemmas, traits = '', near, more, korean] = row.cells;
  const [lemma = '', ...others] = listOf(lemmas);
  const { means, implies, ...unknown } = fieldsOf(more);
  const nearest = listOf(near);
  const noun = parsed(row, Noun, {
    ...unknown,
    lemma,
    traits: traits === '' ? [] : traits.split(' '),
    near: nearest,
    means,
    implies,
    korean: listOf(korean),
  });
  return [noun, ...others.map((other) => ({ ...noun, lemma: other, near: [lemma, ...nearest], korean: [] }))];
}

export const NOUNS: readonly Noun[] = Object.entries(TABLES).flatMap(([name, text]) =>
  rowsOf(`nouns ${name.toLowerCase()}`, text, 5).flatMap(nounsOfRow),
);
