import type { Figure } from './figures.ts';
import type { Aim } from './paths.ts';
import type { Unit } from './units.ts';

/** What a path is chosen by besides its unit. */
export interface Surroundings {
  readonly units: readonly Unit[];
  readonly ground: number;
  readonly floating: boolean;
}

/** Where a figure is before anything moves. */
export function aimAt(figure: Figure, units: readonly Unit[]): Aim | undefined {
  for (const { block, x, y } of units)
    for (const piece of block.pieces)
      if (piece.figure === figure) return { x: x + piece.x, y: y - piece.y, w: figure.w, h: figure.h };
  return undefined;
}
