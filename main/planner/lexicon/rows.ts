import type { z } from 'zod';

/** One line of a table as it is written. */
export interface Line {
  readonly table: string;
  /** Counted from 1, blank lines not counted. */
  readonly number: number;
  readonly text: string;
}

/** A line with its cells, without the blanks around them. */
export interface Row extends Line {
  readonly cells: readonly string[];
}

const fail = (line: Line, why: string): never => {
  throw new Error(`${line.table}, row ${line.number} (${line.text}): ${why}`);
};

export const linesOf = (table: string, text: string): readonly Line[] =>
  text
    .trim()
    .split('\n')
    .map((line, at) => ({ table, number: at + 1, text: line }));

/** A line's cells, parted by ` | `. Throws, saying which line, where there are not `columns`. */
export function rowOf(line: Line, columns: number): Row {
  const cells = line.text.split('|').map((cell) => cell.trim());
  return cells.length === columns ? { ...line, cells } : fail(line, `${cells.length} cells, not ${columns}`);
}

/** The rows of a table, a line a row. */
export const rowsOf = (table: string, text: string, columns: number): readonly Row[] =>
  linesOf(table, text).map((line) => rowOf(line, columns));

/** A row's value by its schema; throws with the row and the field that is wrong. */
export function parsed<Schema extends z.ZodType>(row: Row, schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  return fail(
    row,
    result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  );
}

/** "a, b" → a and b; nothing of an empty cell. */
export const listOf = (cell = ''): readonly string[] => (cell === '' ? [] : cell.split(', '));

/** Korean words of a cell, without the lemmas they name (`하녀=maid`). */
export const koreanOf = (cell = ''): readonly string[] =>
  listOf(cell).map((word) => word.replace(/=.*$/, ''));

/** "place=park, becomes=open" → a record of them; a word alone is a flag ("indoors"). */
export const fieldsOf = (cell = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listOf(cell).map((field) => {
      const [name = '', ...value] = field.split('=');
      return [name, value.join('=')];
    }),
  );

/** Articles and owners say nothing of what a phrase means: "take a walk", "brush his teeth". */
const SMALL = new Set('a an the his her its their my your our one some'.split(' '));

/** How phrases are looked up: without articles and owners. */
export const keyOf = (phrase: string): string =>
  phrase.includes(' ')
    ? phrase
        .split(' ')
        .filter((word) => !SMALL.has(word))
        .join(' ')
    : phrase;

/** How names are looked up: as they are written. */
export const plain = (name: string): string => name;
