import { FRAME_MARGIN, KEYFRAMES, NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { RawBox, RawFrame } from './layout-format.ts';

/** No side is thinner than this, as a share of the picture's, unless the text calls the thing small. */
export const thinnestFor = (name: string): number =>
  /\b(small|tiny|little|baby|mini|miniature)\b/i.test(name) ? 0.03 : 0.08;

/** Largest coordinate a box in 0..1 can honestly have. */
const FARTHEST = 1 + FRAME_MARGIN;
/** Sides a model may have measured in instead of 1: bins, percent, pixels, thousandths. */
const SCALES = [20, 100, 256, 512, 1000, 1024, 2048, 4096] as const;

/** What a whole layout was measured in: 1, or the smallest known scale that its largest coordinate fits. */
export function scaleOf(frames: readonly RawFrame[]): number {
  const edges = frames.flatMap(({ boxes }) => boxes.flatMap(({ box }) => box.map(Math.abs)));
  const most = Math.max(0, ...edges);
  if (most <= FARTHEST) return 1;
  const whole = edges.every((edge) => Number.isInteger(edge));
  const known = SCALES.find((scale) => most <= scale * (scale === 20 ? 1 : 1.05) && (whole || scale !== 20));
  return known ?? most;
}

/** Whether these are x, y, width, height: a box that is large and far right then seems to end before it begins. */
export function isWidthHeight(boxes: readonly RawBox[]): boolean {
  const inverted = boxes.filter(([x0, y0, x1, y1]) => x1 <= x0 || y1 <= y0);
  const possible = boxes.every(([x0, y0, x1, y1]) => x1 > 0 && y1 > 0 && x0 + x1 < 1.3 && y0 + y1 < 1.3);
  return possible && boxes.length > 0 && inverted.length > boxes.length / 3;
}

export const toCorners = ([x, y, w, h]: RawBox): RawBox => [x, y, x + w, y + h];

const round = (value: number): number => Math.round(value * 1000) / 1000;
const clip = (value: number): number => Math.min(FARTHEST, Math.max(-FRAME_MARGIN, value));

/** Orders, clips and widens a box until it is one that can be seen. */
export function mendBox([a, b, c, d]: RawBox, thinnest = 0): NormalizedBox {
  const side = (one: number, other: number): readonly [number, number] => {
    const [low, high] = [clip(Math.min(one, other)), clip(Math.max(one, other))];
    const length = Math.max(high - low, thinnest, 0.01);
    const start = Math.min(FARTHEST - length, Math.max(-FRAME_MARGIN, (low + high - length) / 2));
    return [round(start), round(start + length)];
  };
  const [x0, x1] = side(a, c);
  const [y0, y1] = side(b, d);
  return NormalizedBox.parse([x0, y0, x1, y1]);
}

export type Placed = { readonly t: number; readonly box: NormalizedBox };

/** Nine boxes from those that are there, at times from 0 to 1: straight lines between, held at both ends (paper, §3.1). */
export function interpolate(known: readonly [Placed, ...Placed[]]): readonly NormalizedBox[] {
  const sorted = known.toSorted((a, b) => a.t - b.t);
  return Array.from({ length: KEYFRAMES }, (_, k) => {
    const t = k / (KEYFRAMES - 1);
    const after = sorted.find((one) => one.t >= t) ?? sorted.at(-1) ?? known[0];
    const before = sorted.findLast((one) => one.t <= t) ?? after;
    const share = after.t === before.t ? 0 : (t - before.t) / (after.t - before.t);
    return mendBox(
      before.box.map((edge, at) => edge + ((after.box[at] ?? 0) - edge) * share) as unknown as RawBox,
    );
  });
}
