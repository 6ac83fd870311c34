import { FIRST_NAMES, KNOWN_PEOPLE, KOREAN_FIRST_NAMES } from './people.table.ts';
import { koreanOf, listOf, parsed, plain, type Row } from './rows.ts';
import { Person } from './schema.ts';
import { Table } from './table.ts';

const bare = (name: string): string => name.replace('*', '');

function personOfRow(row: Row, name: string): Person {
  const [, near, gender, korean] = row.cells;
  return parsed(row, Person, {
    name: bare(name),
    near: listOf(near),
    gender: gender === 'none' ? undefined : gender,
    capitals: name.endsWith('*'),
    korean: koreanOf(korean),
  });
}

export const peopleTable = new Table<Person>(
  { KNOWN_PEOPLE },
  {
    key: (name) => plain(bare(name)),
    columns: 4,
    korean: 3,
    read: personOfRow,
    renamed: (person, name) => ({ ...person, name: bare(name), capitals: name.endsWith('*') }),
  },
);

type Gender = 'female' | 'male';
const LOOK: Readonly<Record<Gender, readonly string[]>> = { female: ['girl', 'woman'], male: ['boy', 'man'] };

const genders = new Map<string, Gender>();
/** Korean name → the same in Latin letters. */
const latin = new Map<string, string>();
for (const gender of ['female', 'male'] as const) {
  for (const name of FIRST_NAMES[gender].split(/\s+/)) genders.set(name, gender);
  for (const pair of KOREAN_FIRST_NAMES[gender].split(/,\s+/)) {
    const [korean = '', written = ''] = pair.split(' ');
    genders.set(written.toLowerCase(), gender);
    latin.set(korean, written);
  }
}

/** Somebody known by the whole of their name, lower case. */
export const knownPerson = (name: string): Person | undefined => peopleTable.get(name)[0];

/**
 * Somebody by name, lower case: known ones by their whole name, others by their first ("Emma", "Emma Brown"). For words
 * that are names only: many first names are ordinary words too ("Rose").
 */
export function personNamed(name: string): Person | undefined {
  const [known] = peopleTable.get(name);
  if (known !== undefined) return known;
  const [first = ''] = name.split(' ');
  const gender = genders.get(first);
  return gender === undefined ? undefined : { name, near: LOOK[gender], gender, capitals: false, korean: [] };
}

/** A Korean first name in Latin letters, also with the 이 that speech adds ("민수", "민수이"). */
export const koreanFirstName = (word: string): string | undefined =>
  latin.get(word) ?? (word.endsWith('이') ? latin.get(word.slice(0, -1)) : undefined);

/** Somebody by a Korean name, which stays their name. */
export function koreanPerson(word: string): Person | undefined {
  const [known] = peopleTable.inKorean(word.replaceAll(' ', ''));
  const person = known === undefined ? undefined : peopleTable.get(bare(known))[0];
  if (person !== undefined) return { ...person, name: word };
  const first = koreanFirstName(word);
  return first === undefined ? undefined : personNamed(first.toLowerCase());
}
