import type { Motion } from '../lexicon/schema.ts';
import type { RelationWord } from '../reading/clause.ts';
import type { Deed } from '../story/staging.ts';
import type { Block } from './blocks.ts';
import type { Mover } from './deeds.ts';
import type { Figure } from './figures.ts';

/** One block with what it does: what the stage places and moves. Sizes from here on are shares of the frame's sides. */
export interface Unit {
  readonly block: Block;
  readonly motion: Motion;
  readonly deed: Deed | undefined;
  /** Later movements of the same ("walks, then jumps"). */
  readonly later: readonly Mover[];
  readonly side: 1 | -1;
  readonly air: boolean;
  /** How many bodies stand in it. */
  readonly abreast: number;
  /** Whose place the spots of its deed are. */
  readonly lead: Figure;
  readonly aims: readonly Aimed[];
  /** A thrown thing: who throws, who gets it. */
  readonly toss: { readonly from: Figure; readonly to: Figure | undefined } | undefined;
  /** Stands at this end so that what it throws has room. */
  readonly edge: 'left' | 'right' | undefined;
  /** Middle and foot before it moves. */
  x: number;
  y: number;
  /** How far sideways it may go. */
  range: Range;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A thing in another unit that a way is told by. A verb's theme has no relation of its own. */
export interface Aimed {
  readonly figure: Figure;
  readonly relation: RelationWord | undefined;
}

/** Nothing that stays in the frame comes nearer to its edges. */
export const EDGE = 0.02;

export const FULL: Range = { from: EDGE, to: 1 - EDGE };

/** Whether a way is told by one of these relations. */
export const aimsAt = (
  { aims }: Unit,
  ...relations: readonly (RelationWord | undefined)[]
): readonly Figure[] =>
  aims.flatMap(({ figure, relation }) => (relations.includes(relation) ? [figure] : []));

export const holds = ({ block }: Unit, figure: Figure): boolean =>
  block.pieces.some((piece) => piece.figure === figure);
