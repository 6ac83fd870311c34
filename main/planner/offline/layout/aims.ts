import type * as paths from './paths.ts';
import type { Act } from './acts.ts';
import { type Block, boundsOf, heightOf, widthOf } from './blocks.ts';
import type { Home } from './rows.ts';

export type Placing = {
  readonly homes: ReadonlyMap<Act, Home>;
  readonly acts: readonly Act[];
  readonly ground: number;
  readonly floating: boolean;
};

export function aimAt(block: Block, { acts, homes }: Placing): paths.Aim | undefined {
  const act = acts.find((one) => one.block === block);
  const home = act === undefined ? undefined : homes.get(act);
  if (home === undefined) return undefined;
  return { x: home.x, y: home.y, w: widthOf(block), h: heightOf(block) };
}

const SEATS = /\b(bed|couch|chair|sofa|bench|swing)\b/;

export const seatOf = (block: Block): number =>
  SEATS.test(block.pieces[0]?.figure.member.word?.name ?? '') ? 0.45 : 0.92;

/** Height above its foot line that a block's anchor needs when something in it hangs lower. */
export const sinkOf = (block: Block): number => Math.max(0, -boundsOf(block).bottom);
