import { z } from 'zod';
import { fieldsOf, listOf, parsed, rowsOf } from './rows.ts';
import { SPOTS } from './spots.table.ts';

/** A region of the picture; what is undefined was not said. */
export interface Spot {
  readonly x?: 'left' | 'middle' | 'right';
  readonly y?: 'top' | 'middle' | 'bottom';
  readonly depth?: 'near' | 'far';
}

const SpotRow = z.strictObject({
  x: z.enum(['left', 'middle', 'right']).exactOptional(),
  y: z.enum(['top', 'middle', 'bottom']).exactOptional(),
  depth: z.enum(['near', 'far']).exactOptional(),
});

const english = new Map<string, Spot>();
const korean = new Map<string, Spot>();
for (const row of rowsOf('spots', SPOTS, 3)) {
  const spot = parsed(row, SpotRow, fieldsOf(row.cells[1]));
  for (const phrase of listOf(row.cells[0])) english.set(phrase, spot);
  for (const phrase of listOf(row.cells[2])) korean.set(phrase, spot);
}

/** The region that words without article name: "upper left corner", "left", "background". */
export const spotOf = (words: string): Spot | undefined => english.get(words);

export const koreanSpot = (words: string): Spot | undefined => korean.get(words);
