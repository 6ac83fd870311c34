import { z } from 'zod';

/** How far outside the frame a box may reach, in frame sides: an entity that left the picture has a box past its edge. */
export const FRAME_MARGIN = 2;

/** Keyframes of boxes per entity and scene (the paper's 9). */
export const KEYFRAMES = 9;

const coordinate = z
  .number()
  .min(-FRAME_MARGIN)
  .max(1 + FRAME_MARGIN);

/**
 * `[x0, y0, x1, y1]`, origin top-left, the frame is 0..1 on both axes. May leave the frame; never empty.
 */
export const NormalizedBox = z
  .tuple([coordinate, coordinate, coordinate, coordinate])
  .readonly()
  .refine(([x0, y0, x1, y1]) => x1 > x0 && y1 > y0, 'a box needs x0 < x1 and y0 < y1')
  .brand<'NormalizedBox'>();
export type NormalizedBox = z.infer<typeof NormalizedBox>;

/** Makes a box from trusted numbers; throws on an empty, non-finite or far-away one. */
export function normalizedBox(x0: number, y0: number, x1: number, y1: number): NormalizedBox {
  return NormalizedBox.parse([x0, y0, x1, y1]);
}
