import type { Act } from './acts.ts';

/** Edges of one figure at one keyframe, still free to move. */
export type Rect = { x0: number; y0: number; x1: number; y1: number };

/** An act's figures over the keyframes: `frames[k][i]` is piece i at keyframe k. */
export type Played = { readonly act: Act; readonly frames: Rect[][] };

const TOLERATED = 0.04;
const ROUNDS = 8;

function overlap(a: Rect, b: Rect): number {
  const w = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const h = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  if (w <= 0 || h <= 0) return 0;
  return (w * h) / Math.min((a.x1 - a.x0) * (a.y1 - a.y0), (b.x1 - b.x0) * (b.y1 - b.y0));
}

/** Share of the smaller figure that is covered, in the mean over keyframes and the worst pair of pieces. */
export function meanOverlap(a: Played, b: Played): number {
  let sum = 0;
  for (const [k, pieces] of a.frames.entries())
    sum += Math.max(
      0,
      ...pieces.flatMap((piece) => (b.frames[k] ?? []).map((other) => overlap(piece, other))),
    );
  return sum / Math.max(1, a.frames.length);
}

/** Whether two acts are meant to touch: one aims at the other or throws it. */
export const meantToTouch = (a: Act, b: Act): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([one, other]) =>
      one !== undefined &&
      other !== undefined &&
      ((one.aims.some(({ block }) => block === other.block) && one.motion !== 'still') ||
        one.toss?.from === other.block ||
        one.toss?.to === other.block),
  );

const bounds = ({ frames }: Played): Rect => {
  const all = frames.flat();
  return {
    x0: Math.min(...all.map(({ x0 }) => x0)),
    x1: Math.max(...all.map(({ x1 }) => x1)),
    y0: Math.min(...all.map(({ y0 }) => y0)),
    y1: Math.max(...all.map(({ y1 }) => y1)),
  };
};

function shift(played: Played, dx: number): void {
  for (const rect of played.frames.flat()) {
    rect.x0 += dx;
    rect.x1 += dx;
  }
}

/** Shrinks each keyframe's group about the middle of its feet. */
export function shrink(played: Played, factor: number): void {
  for (const pieces of played.frames) {
    const x = (Math.min(...pieces.map(({ x0 }) => x0)) + Math.max(...pieces.map(({ x1 }) => x1))) / 2;
    const y = Math.max(...pieces.map(({ y1 }) => y1));
    for (const rect of pieces) {
      rect.x0 = x + (rect.x0 - x) * factor;
      rect.x1 = x + (rect.x1 - x) * factor;
      rect.y0 = y + (rect.y0 - y) * factor;
      rect.y1 = y + (rect.y1 - y) * factor;
    }
  }
}

const smallest = (played: Played): number =>
  Math.min(...played.frames.flat().map(({ x0, x1, y0, y1 }) => Math.min(x1 - x0, y1 - y0)));

/** Gently parts acts that cover each other without meaning to: sideways while there is room, then by shrinking. */
export function untangle(cast: readonly Played[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let calm = true;
    for (const [at, a] of cast.entries())
      for (const b of cast.slice(at + 1)) {
        if (meantToTouch(a.act, b.act) || meanOverlap(a, b) <= TOLERATED) continue;
        calm = false;
        part(a, b);
      }
    if (calm) return;
  }
}

function part(a: Played, b: Played): void {
  const [left, right] = centre(a) <= centre(b) ? [a, b] : [b, a];
  const [l, r] = [bounds(left), bounds(right)];
  const push = Math.min(0.08, Math.max(0, l.x1 - r.x0) / 2);
  const leftRoom = Math.max(0, Math.min(push, l.x0 - 0.01));
  const rightRoom = Math.max(0, Math.min(push, 0.99 - r.x1));
  shift(left, -leftRoom);
  shift(right, rightRoom);
  if (leftRoom + rightRoom > 0.01) return;
  for (const played of [a, b]) if (smallest(played) > 0.13) shrink(played, 0.92);
}

const centre = (played: Played): number => {
  const { x0, x1 } = bounds(played);
  return (x0 + x1) / 2;
};
