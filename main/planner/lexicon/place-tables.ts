import { PLACES } from './places.table.ts';
import { fieldsOf, koreanOf, listOf, parsed, plain, type Row } from './rows.ts';
import { Place } from './schema.ts';
import { Table } from './table.ts';

/** A row as a place: `names | near | more | Korean`. */
export function placeOfRow(row: Row, name: string): Place {
  const [, near, more, korean] = row.cells;
  const { indoors, floating, ...others } = fieldsOf(more);
  return parsed(row, Place, {
    ...others,
    name,
    near: listOf(near),
    indoors: indoors !== undefined,
    floating: floating !== undefined,
    korean: koreanOf(korean),
  });
}

export const placeTable = new Table<Place>(
  { PLACES },
  { key: plain, columns: 4, korean: 3, read: placeOfRow, renamed: (place, name) => ({ ...place, name }) },
);
