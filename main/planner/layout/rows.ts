import type { StagedPlace } from '../story/staging.ts';
import { boundsOf, fitBlock, heightOf, scaleBlock, widthOf } from './blocks.ts';
import { CROWD } from './nodes.ts';
import { EDGE, type Range, type Unit } from './units.ts';

/** Between units that stand in a row, a share of the frame. */
export const GAP = 0.03;

/** Between the feet of a back row and the heads of the front row: touching, two things look like one tall one. */
const ROWS_APART = 0.05;
/** Two rows of these and what lies between them fit into the frame. */
const TALLEST_IN_ROWS = 0.38;
/** Shrunk by no more than this, small things stand in one row all the same. */
const EASILY = 0.85;
/** From this width on bodies are large enough to stand in one row, on the ground, as they do. */
const ROW_WIDTH = 0.15;

/** Width for so many side by side, without what lies between them: in a great crowd that is nothing. */
const roomFor = (count: number, { from, to }: Range): number =>
  Math.max(0.3 * (to - from), to - from - GAP * Math.max(0, count - 1));

const total = (units: readonly Unit[]): number => units.reduce((sum, { block }) => sum + widthOf(block), 0);

/** In one row if they fit with little shrinking, else a back and a front row. */
export function placeGround(units: readonly Unit[], within: Range, line: number, floating: boolean): void {
  if (units.length === 0) return;
  const foot = floating ? 0.97 : line;
  const room = roomFor(units.length, within);
  const factor = room / Math.max(room, total(units));
  const narrowest = factor * Math.min(...units.map(({ lead }) => lead.w));
  const bodies = units.reduce((sum, { abreast }) => sum + abreast, 0);
  const few = units.length < 3 && (units.length < 2 || bodies < CROWD);
  if (factor > EASILY || few || narrowest >= ROW_WIDTH) {
    for (const { block } of units) scaleBlock(block, factor);
    spread(units, within, () => foot);
    return;
  }
  const tallFirst = units.toSorted((a, b) => heightOf(b.block) - heightOf(a.block));
  const back = units.filter((unit) => tallFirst.indexOf(unit) < Math.ceil(units.length / 2));
  const front = units.filter((unit) => !back.includes(unit));
  const frontLine = Math.min(0.98, foot + 0.1);
  for (const row of [front, back]) {
    const fit = Math.min(1, roomFor(row.length, within) / total(row));
    for (const { block } of row) {
      scaleBlock(block, fit);
      fitBlock(block, Infinity, TALLEST_IN_ROWS);
    }
  }
  spread(front, within, () => frontLine);
  const tallest = Math.max(...front.map(({ block }) => heightOf(block)));
  spread(back, within, () => Math.min(foot, frontLine - tallest - ROWS_APART));
}

/** Evenly over the width. A lone one stands in the middle. */
function spread(units: readonly Unit[], within: Range, foot: (unit: Unit, at: number) => number): void {
  const free = Math.max(0, within.to - within.from - total(units));
  const atEnds = units.some(
    ({ motion, edge }) => motion === 'approach' || motion === 'meet' || edge !== undefined,
  );
  const gap = free / (units.length + 1);
  const outer = units.length === 1 ? gap : atEnds ? Math.min(gap, 0.01) : gap * 0.6;
  const inner = units.length > 1 ? (free - 2 * outer) / (units.length - 1) : gap;
  let at = within.from + outer;
  for (const [index, unit] of units.entries()) {
    const w = widthOf(unit.block);
    const ends = units.length === 1 ? unit.edge : undefined;
    unit.x =
      ends === 'left' ? within.from + 0.03 + w / 2 : ends === 'right' ? within.to - 0.03 - w / 2 : at + w / 2;
    unit.y = foot(unit, index);
    at += w + inner;
  }
}

/** Side by side in the air, one a little higher than the other; many in two rows. */
export function placeAir(units: readonly Unit[], within: Range, place: StagedPlace, line: number): void {
  if (units.length === 0) return;
  const room = roomFor(units.length, within);
  const rows = units.length > 4 && room / Math.max(room, total(units)) < 0.8 ? 2 : 1;
  const lists = rows === 1 ? [units] : [0, 1].map((row) => units.filter((_, at) => at % 2 === row));
  for (const [row, list] of lists.entries()) {
    const fit = Math.min(1, roomFor(list.length, within) / total(list));
    for (const { block } of list) {
      scaleBlock(block, fit);
      if (rows === 2) fitBlock(block, Infinity, 0.42);
    }
    const stagger = (at: number): number => (list.length > 1 ? (at % 2 === 0 ? -0.05 : 0.05) : 0);
    spread(list, within, (unit, at) =>
      rows === 1
        ? clampFoot(unit, airLine(unit, place, line) + stagger(at))
        : clampFoot(unit, (row === 0 ? 0.27 : 0.73) + heightOf(unit.block) / 2),
    );
  }
}

/** Foot of something in the air: the middle of a floating place, the upper part of any other. */
export function airLine({ block, motion }: Unit, { floating }: StagedPlace, line: number): number {
  const h = heightOf(block);
  if (motion === 'rise' || motion === 'fall' || motion === 'land') return floating ? 0.96 : line;
  return floating ? 0.5 + h / 2 : Math.min(line - 0.08, Math.max(h + 0.05, 0.3 + h / 2));
}

const clampFoot = ({ block }: Unit, y: number): number =>
  Math.max(heightOf(block) + EDGE, Math.min(1 - EDGE - Math.max(0, -boundsOf(block).bottom), y));
