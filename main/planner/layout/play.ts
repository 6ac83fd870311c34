import {
  FRAME_MARGIN,
  KEYFRAMES,
  normalizedBox,
  type NormalizedBox,
} from '../../../preload/contract/geometry.ts';
import type { Surroundings } from './aims.ts';
import { placeOf } from './blocks.ts';
import { pathFor } from './choose-path.ts';
import { timed } from './drift.ts';
import type { Path } from './paths.ts';
import type { Unit } from './units.ts';

/** Edges of one figure at one keyframe, still free to move; y downward. */
export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A unit's figures over the keyframes: `frames[k][i]` is piece i at keyframe k. */
export interface Played {
  readonly unit: Unit;
  readonly frames: readonly (readonly Rect[])[];
}

export const TIMES = Array.from({ length: KEYFRAMES }, (_, k) => k / (KEYFRAMES - 1));

/** What is far or has shrunk is no smaller than this. */
const SMALLEST = 0.085;

/** A unit's boxes along its path. */
export function play(unit: Unit, around: Surroundings): Played {
  const path = inTime(unit, around);
  const thinnest = Math.min(...unit.block.pieces.map(({ figure: { w, h } }) => Math.min(w, h)));
  const frames = TIMES.map((t) => {
    const { x, y, scale: told } = path(t);
    const scale = told < 1 ? Math.min(1, Math.max(told, SMALLEST / thinnest)) : told;
    return unit.block.pieces.map((piece): Rect => {
      const { figure } = piece;
      const at = placeOf(piece, t);
      const [middle, foot] = [x + at.x * scale, y - at.y * scale];
      const [w, h] = [figure.w * scale, figure.h * scale];
      return { x0: middle - w / 2, x1: middle + w / 2, y0: foot - h, y1: foot };
    });
  });
  return { unit, frames };
}

/** Moves while its deed lasts; what it does later begins where it has come to. */
function inTime(unit: Unit, around: Surroundings): Path {
  const { deed } = unit;
  const path = pathFor(unit, around);
  const first: Path = deed === undefined ? path : (t) => path(timed(deed)(t));
  return unit.later.reduce<Path>((before, mover) => {
    const next = pathFor({ ...unit, motion: mover.motion, deed: mover.deed, side: mover.side }, around);
    const during = timed(mover.deed);
    const [from, begun] = [before(mover.deed.from), next(0)];
    return (t) => {
      if (t <= mover.deed.from) return before(t);
      const { x, y, scale } = next(during(t));
      return { x: from.x + x - begun.x, y: from.y + y - begun.y, scale: (from.scale * scale) / begun.scale };
    };
  }, first);
}

/** The box about all of them. */
export function extentOf(rects: readonly Rect[]): Rect {
  const extent = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x0, y0, x1, y1 } of rects) {
    extent.x0 = Math.min(extent.x0, x0);
    extent.y0 = Math.min(extent.y0, y0);
    extent.x1 = Math.max(extent.x1, x1);
    extent.y1 = Math.max(extent.y1, y1);
  }
  return extent;
}

export function shift(rects: readonly Rect[], dx: number, dy: number): void {
  for (const rect of rects) {
    rect.x0 += dx;
    rect.x1 += dx;
    rect.y0 += dy;
    rect.y1 += dy;
  }
}

/** About the middle of the feet of all. */
export function shrink(rects: readonly Rect[], factor: number): void {
  const { x0, x1, y1 } = extentOf(rects);
  const x = (x0 + x1) / 2;
  for (const rect of rects) {
    rect.x0 = x + (rect.x0 - x) * factor;
    rect.x1 = x + (rect.x1 - x) * factor;
    rect.y0 = y1 + (rect.y0 - y1) * factor;
    rect.y1 = y1 + (rect.y1 - y1) * factor;
  }
}

const clamp = (value: number): number =>
  Math.round(Math.min(1 + FRAME_MARGIN, Math.max(-FRAME_MARGIN, value)) * 10_000) / 10_000;

/** A valid box of any edges. */
export const boxOf = ({ x0, y0, x1, y1 }: Rect): NormalizedBox =>
  normalizedBox(
    clamp(x0),
    clamp(y0),
    Math.max(clamp(x1), clamp(x0) + 0.01),
    Math.max(clamp(y1), clamp(y0) + 0.01),
  );
