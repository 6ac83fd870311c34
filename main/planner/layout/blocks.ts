import type { Figure } from './figures.ts';

/** How far a piece is from its place in its block at time `t` (0 to 1), in the block's units; y upward. */
export type Drift = (t: number) => { readonly x: number; readonly y: number };

/** A figure inside a block: `x` is its centre, `y` its foot above the block's anchor. */
export interface Piece {
  readonly figure: Figure;
  x: number;
  y: number;
  /** Goes about its place while the block stays or moves: juggled balls, a cat along a wall. */
  readonly drift?: Drift | undefined;
  /** Grows with the block, so that drifts keep their share. */
  scale: number;
}

/**
 * Figures that keep their places to each other: a rider with bicycle and hat, a herd, a dog left of a house. Pieces are
 * in depth order, back first; the anchor is the middle of where they stand.
 */
export interface Block {
  readonly pieces: readonly Piece[];
}

/** Edges about the anchor, drifts included; y upward. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A figure by itself. */
export const blockOf = (figure: Figure): Block => ({ pieces: [{ figure, x: 0, y: 0, scale: 1 }] });

/** Where a piece is in its block at time `t`. */
export function placeOf({ x, y, drift, scale }: Piece, t: number): { x: number; y: number } {
  if (drift === undefined) return { x, y };
  const away = drift(t);
  return { x: x + away.x * scale, y: y + away.y * scale };
}

const SAMPLES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1] as const;

/** Edges of all pieces at all times. */
export function boundsOf({ pieces }: Block): Bounds {
  const bounds = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  for (const piece of pieces)
    for (const t of piece.drift === undefined ? [0] : SAMPLES) {
      const { x, y } = placeOf(piece, t);
      bounds.left = Math.min(bounds.left, x - piece.figure.w / 2);
      bounds.right = Math.max(bounds.right, x + piece.figure.w / 2);
      bounds.top = Math.max(bounds.top, y + piece.figure.h);
      bounds.bottom = Math.min(bounds.bottom, y);
    }
  return bounds;
}

export const widthOf = (block: Block): number => boundsOf(block).right - boundsOf(block).left;
export const heightOf = (block: Block): number => boundsOf(block).top - boundsOf(block).bottom;

/** Makes a block smaller or larger with everything in it. */
export function scaleBlock(block: Block, factor: number): void {
  for (const piece of block.pieces) {
    piece.x *= factor;
    piece.y *= factor;
    piece.scale *= factor;
    piece.figure.w *= factor;
    piece.figure.h *= factor;
  }
}

/** No wider and no higher than this. */
export function fitBlock(block: Block, width: number, height: number): void {
  scaleBlock(block, Math.min(1, width / widthOf(block), height / heightOf(block)));
}

/** The same block beside its anchor: `x` to the right, `y` up. */
export const moved = (block: Block, x: number, y: number): Block => ({
  pieces: block.pieces.map((piece) => ({ ...piece, x: piece.x + x, y: piece.y + y })),
});

/** The same block with all of its pieces drifting, besides what they do by themselves. */
export const drifting = (block: Block, drift: Drift): Block => ({
  pieces: block.pieces.map((piece) => ({
    ...piece,
    drift: piece.drift === undefined ? drift : both(drift, piece.drift, piece.scale),
    scale: 1,
  })),
});

const both =
  (one: Drift, other: Drift, scale: number): Drift =>
  (t) => {
    const [a, b] = [one(t), other(t)];
    return { x: a.x + b.x * scale, y: a.y + b.y * scale };
  };

/** With the anchor in the middle of the width; what stands lowest stands at 0. */
export function centred(block: Block): Block {
  const { left, right, bottom } = boundsOf(block);
  return moved(block, -(left + right) / 2, -bottom);
}
