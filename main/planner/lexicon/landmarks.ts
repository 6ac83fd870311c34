import { LANDMARKS } from './landmarks.table.ts';
import { koreanOf, listOf, parsed, type Row } from './rows.ts';
import { Landmark } from './schema.ts';
import { Table } from './table.ts';

const bare = (name: string): string => name.replace('*', '');

function landmarkOfRow(row: Row, name: string): Landmark {
  const [, near, thing, korean] = row.cells;
  return parsed(row, Landmark, {
    name: bare(name),
    near: listOf(near),
    thing: listOf(thing),
    capitals: name.endsWith('*'),
    korean: koreanOf(korean),
  });
}

export const landmarkTable = new Table<Landmark>(
  { LANDMARKS },
  {
    key: bare,
    columns: 4,
    korean: 3,
    read: landmarkOfRow,
    renamed: (landmark, name) => ({ ...landmark, name: bare(name), capitals: name.endsWith('*') }),
  },
);

/** A place of the world by its name, lower case, with or without "the". */
export const landmarkNamed = (name: string): Landmark | undefined =>
  landmarkTable.get(name)[0] ?? landmarkTable.get(name.replace(/^the /, ''))[0];

/** The same by its Korean name, which stays its name. */
export const koreanLandmark = (word: string): Landmark | undefined => {
  const [known] = landmarkTable.inKorean(word.replaceAll(' ', ''));
  const landmark = known === undefined ? undefined : landmarkNamed(bare(known));
  return landmark === undefined ? undefined : { ...landmark, name: word };
};
