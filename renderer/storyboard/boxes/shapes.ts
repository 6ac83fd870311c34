import { FRAME_MARGIN, type NormalizedBox } from '../../../preload/contract/geometry.ts';

/** The least side of a box a gesture makes, in frame sides: about two cells of the layout the networks read. */
export const LEAST_SIDE = 0.02;

const LOW = -FRAME_MARGIN;
const HIGH = 1 + FRAME_MARGIN;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** A ten-thousandth of the frame is less than any screen shows, and keeps what is stored short. */
const tidy = (value: number) => Math.round(value * 10_000) / 10_000;

/** One side of a box held inside the reachable field and at least `LEAST_SIDE` long. */
function held(a: number, b: number): readonly [number, number] {
  const low = clamp(Math.min(a, b), LOW, HIGH - LEAST_SIDE);
  const high = clamp(Math.max(a, b), low + LEAST_SIDE, HIGH);
  return [tidy(low), tidy(high)];
}

/** A valid box nearest to four finite numbers in any order. */
export function heldBox(x0: number, y0: number, x1: number, y1: number): NormalizedBox {
  const [left, right] = held(x0, x1);
  const [top, bottom] = held(y0, y1);
  return [left, top, right, bottom] as unknown as NormalizedBox;
}

/** Moves a box without changing its size; at the end of the reachable field it stops. */
export function movedBox([x0, y0, x1, y1]: NormalizedBox, dx: number, dy: number): NormalizedBox {
  const right = clamp(dx, LOW - x0, HIGH - x1);
  const down = clamp(dy, LOW - y0, HIGH - y1);
  return heldBox(x0 + right, y0 + down, x1 + right, y1 + down);
}

/** The eight handles of a box: which of its sides a drag pulls. */
export const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type Handle = (typeof HANDLES)[number];

export type ResizeWays = {
  /** The opposite side moves too. */
  readonly fromCentre?: boolean;
  /** Corners keep the box's proportions. */
  readonly proportional?: boolean;
};

/** −1 pulls the low side of an axis, 1 the high side, 0 leaves the axis. */
export function handleDirections(handle: Handle): readonly [-1 | 0 | 1, -1 | 0 | 1] {
  const x = handle.includes('w') ? -1 : handle.includes('e') ? 1 : 0;
  const y = handle.includes('n') ? -1 : handle.includes('s') ? 1 : 0;
  return [x, y];
}

/** One axis pulled by `delta`; it stops at `LEAST_SIDE` instead of flipping over. */
function pulled(
  low: number,
  high: number,
  direction: number,
  delta: number,
  fromCentre: boolean,
): readonly [number, number] {
  if (direction === 0) return [low, high];
  const length = high - low;
  const grown = Math.max(length + delta * direction * (fromCentre ? 2 : 1), LEAST_SIDE);
  if (fromCentre) return [(low + high - grown) / 2, (low + high + grown) / 2];
  return direction < 0 ? [high - grown, high] : [low, low + grown];
}

/** Pulls a box by one of its handles; never smaller than `LEAST_SIDE`, never turned over. */
export function resizedBox(
  box: NormalizedBox,
  handle: Handle,
  delta: readonly [number, number],
  { fromCentre = false, proportional = false }: ResizeWays = {},
): NormalizedBox {
  const [x0, y0, x1, y1] = box;
  const [towardsX, towardsY] = handleDirections(handle);
  let [dx, dy] = delta;
  if (proportional && towardsX !== 0 && towardsY !== 0) {
    const times = fromCentre ? 2 : 1;
    const growth = Math.max((dx * towardsX * times) / (x1 - x0), (dy * towardsY * times) / (y1 - y0));
    const kept = Math.max(growth, LEAST_SIDE / Math.min(x1 - x0, y1 - y0) - 1);
    dx = (kept * (x1 - x0) * towardsX) / times;
    dy = (kept * (y1 - y0) * towardsY) / times;
  }
  const [left, right] = pulled(x0, x1, towardsX, dx, fromCentre);
  const [top, bottom] = pulled(y0, y1, towardsY, dy, fromCentre);
  return heldBox(left, top, right, bottom);
}

/** Grows or shrinks a box about a fixed point: `factors` 2 doubles its size and its distance from the point. */
export function scaledBox(
  [x0, y0, x1, y1]: NormalizedBox,
  [cx, cy]: readonly [number, number],
  [sx, sy]: readonly [number, number],
): NormalizedBox {
  return heldBox(cx + (x0 - cx) * sx, cy + (y0 - cy) * sy, cx + (x1 - cx) * sx, cy + (y1 - cy) * sy);
}

/** What changes `before` into `after`, put on another box: its centre moves as far, its size changes by the same share. */
export function changedLike(box: NormalizedBox, before: NormalizedBox, after: NormalizedBox): NormalizedBox {
  const axis = (low: 0 | 1, high: 2 | 3): readonly [number, number] => {
    const times = (after[high] - after[low]) / (before[high] - before[low]);
    const shift = (after[low] + after[high] - before[low] - before[high]) / 2;
    const middle = (box[low] + box[high]) / 2 + shift;
    const half = ((box[high] - box[low]) * times) / 2;
    return [middle - half, middle + half];
  };
  const [x0, x1] = axis(0, 2);
  const [y0, y1] = axis(1, 3);
  return heldBox(x0, y0, x1, y1);
}

/** The smallest box around all; undefined without any. */
export function aroundBoxes(boxes: readonly NormalizedBox[]): NormalizedBox | undefined {
  if (boxes.length === 0) return undefined;
  return heldBox(
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  );
}
