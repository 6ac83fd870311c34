import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { NormalizedPoint } from './coordinates.ts';
import { heldBox } from './shapes.ts';

/** A grown person's height, in heights of the frame. */
const PERSON = 0.5;
/** Sizes are drawn nearer to each other than they are, or a mouse beside a house is a dot. */
const COMPRESSION = 0.55;
const LEAST = 0.14;
const MOST = 0.8;

/**
 * A box as large as a thing usually is beside others, in its proportions.
 *
 * @param thing its width over its height, and its height in grown persons
 * @param middle where the box's middle shall be; boxes inside the frame stay in it
 */
export function usualBox(
  { aspect, scale }: { readonly aspect: number; readonly scale: number },
  [x, y]: NormalizedPoint | readonly [number, number],
): NormalizedBox {
  const wanted = PERSON * scale ** COMPRESSION;
  const height = Math.min(Math.max(wanted, LEAST / Math.min(1, aspect)), MOST, MOST / aspect);
  const width = height * aspect;
  const inside = (middle: number, side: number) =>
    middle < 0 || middle > 1 ? middle : Math.min(Math.max(middle, side / 2), 1 - side / 2);
  const [cx, cy] = [inside(x, width), inside(y, height)];
  return heldBox(cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2);
}
