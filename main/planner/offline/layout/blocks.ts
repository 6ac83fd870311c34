import { type Figure, resize } from './figures.ts';

/** A figure inside a block: `x` is its centre, `y` its foot above the block's foot, both from the block's anchor. */
export type Piece = {
  readonly figure: Figure;
  x: number;
  y: number;
  /** Goes round about where it is, as juggled balls do. */
  ring?: Ring;
};

/** An ellipse about a piece's place; `phase` is where on it a piece begins, in turns. */
export type Ring = { readonly x: number; readonly y: number; readonly phase: number };

/**
 * Figures that move as one: a rider with bicycle and hat, a table with a lamp, a row of runners. Pieces are in depth
 * order, back first.
 */
export type Block = { readonly pieces: readonly Piece[] };

export type Bounds = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export function boundsOf({ pieces }: Block): Bounds {
  return {
    left: Math.min(...pieces.map(({ x, figure, ring }) => x - figure.w / 2 - (ring?.x ?? 0))),
    right: Math.max(...pieces.map(({ x, figure, ring }) => x + figure.w / 2 + (ring?.x ?? 0))),
    top: Math.max(...pieces.map(({ y, figure, ring }) => y + figure.h + (ring?.y ?? 0))),
    bottom: Math.min(...pieces.map(({ y }) => y)),
  };
}

export const widthOf = (block: Block): number => boundsOf(block).right - boundsOf(block).left;

export const heightOf = (block: Block): number => boundsOf(block).top - boundsOf(block).bottom;

/** Makes a block smaller or larger with everything in it. */
export function scaleBlock(block: Block, factor: number): void {
  for (const piece of block.pieces) {
    piece.x *= factor;
    piece.y *= factor;
    if (piece.ring !== undefined)
      piece.ring = { ...piece.ring, x: piece.ring.x * factor, y: piece.ring.y * factor };
    resize(piece.figure, factor);
  }
}

/** How far the feet of a back row are above those of the front row, in heights of the tallest. */
const ROW_ABOVE = 1.12;

/** Several blocks as one row, first in the direction of travel; more than three stagger in two rows. */
export function rowOf(blocks: readonly Block[], gap: number): Block {
  if (blocks.length === 1 && blocks[0] !== undefined) return blocks[0];
  const rows = blocks.length > 3 ? 2 : 1;
  const pieces: Piece[] = [];
  const columns = Math.ceil(blocks.length / rows);
  const widest = Math.max(...blocks.map(widthOf));
  const step = rows === 1 ? undefined : widest + gap;
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const bounds = boundsOf(block);
    const row = rows === 1 ? 0 : index < columns ? 1 : 0;
    if (row === 0 && rows === 2 && index === columns) at = (step ?? 0) / 2;
    for (const piece of block.pieces)
      pieces.push({
        ...piece,
        x: at + piece.x - bounds.left,
        y: piece.y + row * ROW_ABOVE * Math.max(...blocks.map(heightOf)),
      });
    at += step ?? bounds.right - bounds.left + gap;
  }
  const middle = boundsOf({ pieces });
  for (const piece of pieces) piece.x -= (middle.left + middle.right) / 2;
  return { pieces };
}
