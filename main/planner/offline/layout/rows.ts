import type { Act } from './acts.ts';
import { type Block, boundsOf, heightOf, scaleBlock, widthOf } from './blocks.ts';
import { AIMED } from './order.ts';

/** Where acts are before they move: homes for their feet, and how far sideways movers may go. */
export type Home = {
  readonly x: number;
  readonly y: number;
  readonly range: { readonly from: number; readonly to: number };
};

export const EDGE = 0.02;

export const GAP = 0.03;

/** Between the feet of a back row and the heads of the front row: touching, two things look like one tall one. */
const ROWS_APART = 0.05;
/** Two rows of these and what lies between them fit into the frame. */
const TALLEST_IN_ROWS = 0.36;
/** From this width on things are large enough to stand in one row, on the ground, as they do. */
const ROW_WIDTH = 0.18;

export const FULL = { from: EDGE, to: 1 - EDGE };

const total = (acts: readonly Act[]): number => acts.reduce((sum, { block }) => sum + widthOf(block), 0);

/** In one row if they fit with little shrinking, else a back and a front row. */
export function placeGround(
  acts: readonly Act[],
  within: Home['range'],
  line: number,
  homes: Map<Act, Home>,
): void {
  const room = within.to - within.from - GAP * Math.max(0, acts.length - 1);
  const factor = room / Math.max(room, total(acts));
  const narrowest = factor * Math.min(...acts.map(({ block }) => widthOf(block)));
  if (factor > 0.72 || acts.length < 4 || narrowest >= ROW_WIDTH) {
    if (factor < 1) for (const { block } of acts) scaleBlock(block, factor);
    spread(acts, within, () => line, homes);
    return;
  }
  const tallFirst = acts.toSorted((a, b) => heightOf(b.block) - heightOf(a.block));
  const back = acts.filter((act) => tallFirst.indexOf(act) < Math.ceil(acts.length / 2));
  const front = acts.filter((act) => !back.includes(act));
  const frontLine = Math.min(0.98, line + 0.13);
  for (const [row, foot] of [
    [back, line],
    [front, frontLine],
  ] as const) {
    const fit = Math.min(1, (within.to - within.from - GAP * (row.length - 1)) / total(row));
    for (const { block } of row) scaleBlock(block, Math.min(fit, TALLEST_IN_ROWS / heightOf(block)));
    spread(row, within, () => foot, homes);
  }
  const tallest = Math.max(...front.map(({ block }) => heightOf(block)));
  for (const act of back) {
    const home = homes.get(act);
    if (home !== undefined)
      homes.set(act, { ...home, y: Math.min(home.y, frontLine - tallest - ROWS_APART) });
  }
}

/** Evenly over the width, wide ones with more of it. A lone one stands in the middle. */
function spread(
  acts: readonly Act[],
  within: Home['range'],
  foot: (act: Act, at: number) => number,
  homes: Map<Act, Home>,
): void {
  const free = within.to - within.from - total(acts);
  const gap = Math.max(0, free) / (acts.length + 1);
  const outer =
    acts.length === 1
      ? gap
      : acts.some(({ motion, edge }) => AIMED.has(motion) || edge !== undefined)
        ? Math.min(gap, 0.01)
        : gap * 0.6;
  let at = within.from + outer;
  const inner = acts.length > 1 ? (free - 2 * outer) / (acts.length - 1) : gap;
  for (const [index, act] of acts.entries()) {
    const w = widthOf(act.block);
    const side = acts.length === 1 ? (act.edge ?? act.event?.side) : undefined;
    const x = side === 'left' ? 0.08 + w / 2 : side === 'right' ? 0.92 - w / 2 : at + w / 2;
    homes.set(act, { x, y: foot(act, index), range: FULL });
    at += w + Math.max(0, inner);
  }
}

const FLOOR_DWELLERS = /\b(crab|snail|starfish|lobster|house|castle|tree|shell|treasure|chest|rock|coral)\b/;

export function placeAir(
  acts: readonly Act[],
  within: Home['range'],
  floating: boolean,
  line: number,
  homes: Map<Act, Home>,
): void {
  const room = within.to - within.from - GAP * Math.max(0, acts.length - 1);
  const factor = room / Math.max(room, total(acts));
  const rows = acts.length > 4 && factor < 0.8 ? 2 : 1;
  const lists =
    rows === 1 ? [acts] : [acts.filter((_, at) => at % 2 === 0), acts.filter((_, at) => at % 2 === 1)];
  for (const [row, list] of lists.entries()) {
    const fit = Math.min(
      1,
      (within.to - within.from - GAP * Math.max(0, list.length - 1)) / Math.max(0.01, total(list)),
    );
    for (const { block } of list) scaleBlock(block, Math.min(fit, rows === 1 ? 1 : 0.42 / heightOf(block)));
    const stagger = (at: number) => (list.length > 1 ? (at % 2 === 0 ? -0.05 : 0.05) : 0);
    spread(
      list,
      within,
      (act, at) => {
        const centre = rows === 1 ? undefined : row === 0 ? 0.27 : 0.73;
        return centre === undefined
          ? clampFoot(act.block, airLine(act, floating, line) + stagger(at))
          : clampFoot(act.block, centre + heightOf(act.block) / 2);
      },
      homes,
    );
  }
}

/** Foot of something in the air: the middle of a floating place, the upper part of any other. */
export function airLine(act: Act, floating: boolean, line: number): number {
  const h = heightOf(act.block);
  const name = act.block.pieces[0]?.figure.member.word?.name ?? '';
  if (floating && !act.air && FLOOR_DWELLERS.test(name)) return Math.min(line, 0.96);
  if (act.motion === 'rise') return floating ? 0.96 : line;
  if (act.motion === 'fall' || act.motion === 'land') return floating ? 0.96 : line;
  return floating ? 0.5 + h / 2 : Math.min(line, Math.max(h + 0.05, 0.3 + h / 2));
}

const clampFoot = (block: Block, y: number): number =>
  Math.max(heightOf(block) + EDGE, Math.min(1 - EDGE - Math.max(0, -boundsOf(block).bottom), y));
