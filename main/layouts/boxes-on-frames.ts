import { type NormalizedBox, normalizedBox } from '../../preload/contract/geometry.ts';
import type { FrameBox } from './actions.ts';

/** Linear interpolation between two boxes, `share` 0..1 of the way from `a` to `b`. */
function between(a: NormalizedBox, b: NormalizedBox, share: number): NormalizedBox {
  const at = (i: 0 | 1 | 2 | 3) => a[i] * (1 - share) + b[i] * share;
  return normalizedBox(at(0), at(1), at(2), at(3));
}

/**
 * A box for each of `frames` frames, by linear interpolation of the keyframes (paper, §3.1: 9 keyframes to 16
 * frames). Frame f stands at keyframe position f·(K − 1)/(T − 1), so the first and last frames are keyframes.
 *
 * @throws RangeError without keyframes or frames
 */
export function boxesOnFrames(keyframes: readonly NormalizedBox[], frames: number): readonly NormalizedBox[] {
  const last = keyframes.length - 1;
  if (last < 0 || frames < 1) {
    throw new RangeError(`${keyframes.length} keyframes cannot be put on ${frames} frames`);
  }
  return Array.from({ length: frames }, (_, frame) => {
    const position = frames === 1 ? 0 : (frame * last) / (frames - 1);
    const from = Math.min(Math.floor(position), Math.max(last - 1, 0));
    const to = Math.min(from + 1, last);
    return between(keyframes[from]!, keyframes[to]!, position - from);
  });
}

/** Whether any of the box lies inside the frame. */
export function touchesFrame([x0, y0, x1, y1]: FrameBox): boolean {
  return x0 < 1 && x1 > 0 && y0 < 1 && y1 > 0;
}
