import { KEYFRAMES, type NormalizedBox } from '../../../preload/contract/geometry.ts';
import { heldBox } from '../boxes/shapes.ts';

const LAST = KEYFRAMES - 1;

/** `share` 0..1 of the way from `a` to `b`. */
export function between(a: NormalizedBox, b: NormalizedBox, share: number): NormalizedBox {
  const at = (i: 0 | 1 | 2 | 3) => a[i] * (1 - share) + b[i] * share;
  return heldBox(at(0), at(1), at(2), at(3));
}

/** The box at a playhead of 0..1. Between keyframes it runs straight, as the renderer makes its frames. */
export function boxAt(keyframes: readonly NormalizedBox[], playhead: number): NormalizedBox {
  const position = Math.min(Math.max(playhead, 0), 1) * LAST;
  const from = Math.min(Math.floor(position), LAST - 1);
  const share = position - from;
  const start = keyframes[from]!;
  return share === 0 ? start : between(start, keyframes[from + 1]!, share);
}

/** The keyframe nearest to a playhead. */
export const keyframeAt = (playhead: number): number => Math.round(Math.min(Math.max(playhead, 0), 1) * LAST);

/** Where keyframe 0..8 stands on the playhead's scale. */
export const playheadOf = (keyframe: number): number => keyframe / LAST;

/** Nine boxes over the part `from`..`to` (0..1) of a path. */
export function resampled(
  keyframes: readonly NormalizedBox[],
  from: number,
  to: number,
): readonly NormalizedBox[] {
  return Array.from({ length: KEYFRAMES }, (_, index) =>
    boxAt(keyframes, from + ((to - from) * index) / LAST),
  );
}
