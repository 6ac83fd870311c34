import { type Block, boundsOf, type Drift, heightOf, scaleBlock, widthOf } from './blocks.ts';
import { chance, is } from './figures.ts';

/** Between neighbours of a row, as a share of the widest; people stand shoulder to shoulder, or three of them are tiny. */
const APART = { people: 0.04, others: 0.16 } as const;
/** Feet of the next row above those of the row before it, in heights: on the ground rows stand behind each other. */
const ROW_PITCH = { ground: 0.9, air: 1.14 } as const;
/** Who stands further off is smaller. */
const FURTHER = 0.92;
const MOST_ROWS = 5;

/** What each of several does about its place, besides where all of them go. */
export type Stir = 'none' | 'sways' | 'leaps';

/** Several alike as one: staggered rows, uneven distances, each to be seen. */
export function herdOf(
  blocks: readonly Block[],
  {
    air,
    stir,
    width,
    height,
  }: { readonly air: boolean; readonly stir: Stir; readonly width: number; readonly height: number },
): Block {
  const [first] = blocks;
  if (first === undefined || blocks.length === 1) return first ?? { pieces: [] };
  const [w, h] = [Math.max(...blocks.map(widthOf)), Math.max(...blocks.map(heightOf))];
  const pitch = air ? ROW_PITCH.air : ROW_PITCH.ground;
  const people = blocks.every(({ pieces }) => pieces.every(({ figure }) => is(figure, 'person')));
  const apart = people ? APART.people : APART.others;
  const lives = blocks.every(({ pieces }) => pieces.some(({ figure }) => is(figure, 'living')));
  const most = Math.min(MOST_ROWS, Math[lives ? 'ceil' : 'floor'](blocks.length / 2));
  const rows = rowsFor(blocks.length, most, { w, h, pitch, apart, width, height });
  const counts = Array.from({ length: rows }, (_, row) => share(blocks.length, rows, row));
  const herd: Block = {
    pieces: counts
      .flatMap((count, row) => rowPieces({ blocks, counts, count, row, w, h, pitch, apart, stir }))
      .toReversed()
      .flat(),
  };
  const fit = Math.min(1, width / widthOf(herd), height / heightOf(herd));
  scaleBlock(herd, fit);
  const { left, right, bottom } = boundsOf(herd);
  for (const piece of herd.pieces) {
    piece.x -= (left + right) / 2;
    piece.y -= bottom;
  }
  return herd;
}

/** Front rows get one more when the number cannot be divided. */
const share = (all: number, rows: number, row: number): number =>
  Math.floor(all / rows) + (row < all % rows ? 1 : 0);

interface Room {
  readonly w: number;
  readonly h: number;
  readonly pitch: number;
  readonly apart: number;
  readonly width: number;
  readonly height: number;
}

/** As many rows, up to `most`, as let them be largest; one more only where that gains a fifth. */
function rowsFor(count: number, most: number, { w, h, pitch, apart, width, height }: Room): number {
  const size = (rows: number): number => {
    const columns = Math.ceil(count / rows) + (rows > 1 && count % rows === 0 ? 0.5 : 0);
    return Math.min(1, width / (columns * w * (1 + apart)), height / (h * (1 + (rows - 1) * pitch)));
  };
  let best = 1;
  for (let rows = 2; rows <= most; rows++) if (size(rows) > size(best) * 1.2) best = rows;
  return best;
}

interface Row {
  readonly blocks: readonly Block[];
  readonly counts: readonly number[];
  readonly count: number;
  readonly row: number;
  readonly w: number;
  readonly h: number;
  readonly pitch: number;
  readonly apart: number;
  readonly stir: Stir;
}

function rowPieces({
  blocks,
  counts,
  count,
  row,
  w,
  h,
  pitch,
  apart,
  stir,
}: Row): readonly (readonly Block['pieces'][number][])[] {
  const before = counts.slice(0, row).reduce((sum, one) => sum + one, 0);
  const equal = counts.every((one) => one === counts[0]) && counts.length > 1;
  const step = w * (1 + apart);
  const shift = equal ? (row % 2 === 0 ? 0.25 : -0.25) * step : 0;
  return blocks.slice(before, before + count).map((block, column) => {
    const luck = (of: string): number => 2 * chance(of, before + column) - 1;
    const x = (column - (count - 1) / 2) * step + shift + luck('aside') * step * 0.04;
    const y = row * pitch * h + (counts.length > 1 || count > 2 ? (luck('ahead') + 1) * 0.03 * h : 0);
    if (row > 0) scaleBlock(block, FURTHER ** row);
    const drift = STIRRING[stir]?.(w, h, chance('phase', before + column));
    return block.pieces.map((piece) => ({
      ...piece,
      x: piece.x + x,
      y: piece.y + y,
      drift: piece.drift ?? drift,
      scale: piece.drift === undefined ? 1 : piece.scale,
    }));
  });
}

/** A little ahead and back of the others, so that nobody marches in step. */
const swaying =
  (w: number, h: number, phase: number): Drift =>
  (t) => ({
    x: 0.05 * w * Math.sin(2 * Math.PI * (t + phase)),
    y: 0.015 * h * (1 + Math.sin(2 * Math.PI * (t * 2 + phase))),
  });

/** Up and down again, twice in a scene, a third of their height. */
const leaping =
  (w: number, h: number, phase: number): Drift =>
  (t) => ({
    x: 0.05 * w * Math.sin(2 * Math.PI * (t + phase)),
    y: 0.34 * h * Math.abs(Math.sin(Math.PI * (2 * t + phase))),
  });

const STIRRING: Readonly<Record<Stir, ((w: number, h: number, phase: number) => Drift) | undefined>> = {
  none: undefined,
  sways: swaying,
  leaps: leaping,
};
