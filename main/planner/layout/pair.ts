import { type Block, type Bounds, boundsOf } from './blocks.ts';
import type { Edge } from './edges.ts';
import { is } from './figures.ts';
import type { Node } from './nodes.ts';

/** From the anchor of the one to the anchor of the other, y upward. */
export interface Offset {
  readonly x: number;
  readonly y: number;
  readonly behind: boolean;
}

/** A block and where its anchor is. */
export interface Placement {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** What one offset is made from: `own` stands, `other` is placed to it. */
export interface Pair {
  readonly own: Node;
  readonly other: Node;
  readonly o: Bounds;
  readonly c: Bounds;
  readonly edge: Edge;
  /** What stands there already, seen from the anchor of `own`. */
  readonly taken: readonly Bounds[];
}

/** When drifts are looked at. */
export const TIMES = [0, 0.25, 0.5, 0.75, 1] as const;

/** Between two that stand beside each other, in frame heights. */
export const GAP = 0.04;

export const topOf = ({ block }: Node): number => boundsOf(block).top;

/** Whether one can stand under it. */
export const isTall = ({ roots }: Node): boolean => roots.every((root) => is(root, 'tall'));
