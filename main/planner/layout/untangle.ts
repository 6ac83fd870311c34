import { extentOf, type Played, type Rect, shift, shrink } from './play.ts';
import { holds, type Unit } from './units.ts';

const TOLERATED = 0.03;
const ROUNDS = 14;

function overlap(a: Rect, b: Rect): number {
  const w = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const h = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  if (w <= 0 || h <= 0) return 0;
  return (w * h) / Math.min((a.x1 - a.x0) * (a.y1 - a.y0), (b.x1 - b.x0) * (b.y1 - b.y0));
}

/** Share of the smaller figure that is covered, in the mean over keyframes and the worst pair of pieces. */
function meanOverlap(a: Played, b: Played): number {
  let sum = 0;
  for (const [k, pieces] of a.frames.entries()) {
    let worst = 0;
    for (const piece of pieces)
      for (const other of b.frames[k] ?? []) worst = Math.max(worst, overlap(piece, other));
    sum += worst;
  }
  return sum / a.frames.length;
}

/** Whether two units are meant to touch: one aims at the other or throws it. */
export const meantToTouch = (a: Unit, b: Unit): boolean => reaches(a, b) || reaches(b, a);

const reaches = (one: Unit, other: Unit): boolean =>
  (one.motion !== 'still' && one.aims.some(({ figure }) => holds(other, figure))) ||
  (one.toss !== undefined &&
    (holds(other, one.toss.from) || (one.toss.to !== undefined && holds(other, one.toss.to))));

/** Gently parts units that cover each other without meaning to: sideways while there is room, then by shrinking. */
export function untangle(cast: readonly Played[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let calm = true;
    for (const [at, a] of cast.entries())
      for (const b of cast.slice(at + 1)) {
        if (meantToTouch(a.unit, b.unit) || meanOverlap(a, b) <= TOLERATED) continue;
        calm = false;
        part(a, b);
      }
    if (calm) return;
  }
}

function part(a: Played, b: Played): void {
  const [one, other] = [extentOf(a.frames.flat()), extentOf(b.frames.flat())];
  const [left, right, l, r] =
    one.x0 + one.x1 <= other.x0 + other.x1 ? [a, b, one, other] : [b, a, other, one];
  const push = Math.min(0.08, Math.max(0, l.x1 - r.x0) / 2 + 0.005);
  const leftRoom = isFixed(left) ? 0 : Math.max(0, Math.min(push, l.x0 - 0.01));
  const rightRoom = isFixed(right) ? 0 : Math.max(0, Math.min(push, 0.99 - r.x1));
  for (const rects of left.frames) shift(rects, -leftRoom, 0);
  for (const rects of right.frames) shift(rects, rightRoom, 0);
  if (leftRoom + rightRoom > 0.01) return;
  for (const { frames } of [a, b])
    if (thinnest(frames) > 0.13) for (const rects of frames) shrink(rects, 0.92);
}

/** Told spots are kept. */
const isFixed = ({ unit }: Played): boolean => (unit.deed?.spots.length ?? 0) > 0;

const thinnest = (frames: Played['frames']): number =>
  Math.min(...frames.flat().map(({ x0, x1, y0, y1 }) => Math.min(x1 - x0, y1 - y0)));
