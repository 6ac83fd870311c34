import { ABSTRACT } from './nouns/abstract.table.ts';
import { AMOUNTS } from './nouns/amounts.table.ts';
import { ANIMALS } from './nouns/animals.table.ts';
import { BODIES } from './nouns/bodies.table.ts';
import { BUILDINGS } from './nouns/buildings.table.ts';
import { CLOTHES } from './nouns/clothes.table.ts';
import { EVENTS } from './nouns/events.table.ts';
import { FILM } from './nouns/film.table.ts';
import { FOOD } from './nouns/food.table.ts';
import { GEAR } from './nouns/gear.table.ts';
import { HOUSEHOLD } from './nouns/household.table.ts';
import { NATURE } from './nouns/nature.table.ts';
import { PEOPLE } from './nouns/people.table.ts';
import { PLAY } from './nouns/play.table.ts';
import { STYLE } from './nouns/style.table.ts';
import { TIME } from './nouns/time.table.ts';
import { VEHICLES } from './nouns/vehicles.table.ts';
import { fieldsOf, koreanOf, listOf, parsed, plain, type Row } from './rows.ts';
import { Noun } from './schema.ts';
import { Table } from './table.ts';

/** A row as a noun: `lemmas | traits | near | more | Korean`. */
export function nounOfRow(row: Row, lemma: string): Noun {
  const [, traits = '', near, more, korean] = row.cells;
  return parsed(row, Noun, {
    ...fieldsOf(more),
    lemma,
    traits: traits === '' ? [] : traits.split(' '),
    near: listOf(near),
    korean: koreanOf(korean),
  });
}

/** What a lemma means first stands in the first table that has it. */
export const nounTable = new Table<Noun>(
  {
    FILM, PEOPLE, ANIMALS, VEHICLES, FOOD, CLOTHES, HOUSEHOLD, GEAR,
    PLAY, BUILDINGS, NATURE, STYLE, AMOUNTS, TIME, EVENTS,
    BODIES, ABSTRACT,
  },
  { key: plain, columns: 5, korean: 4, read: nounOfRow, renamed: (noun, lemma) => ({ ...noun, lemma }) },
); // prettier-ignore
