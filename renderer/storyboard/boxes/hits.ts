import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { CanvasBox, CanvasPoint } from './coordinates.ts';
import { HANDLES, handleDirections, type Handle } from './shapes.ts';

/** How near to a handle or a dot a pointer counts as on it, in CSS pixels. */
const NEAR = 9;

export const contains = ([x0, y0, x1, y1]: CanvasBox, [x, y]: CanvasPoint): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** Where a handle of a box lies. */
export function handleAt([x0, y0, x1, y1]: CanvasBox, handle: Handle): readonly [number, number] {
  const [x, y] = handleDirections(handle);
  return [x0 + ((x + 1) / 2) * (x1 - x0), y0 + ((y + 1) / 2) * (y1 - y0)];
}

/** The handle under a pointer. In a box too small for all eight, corners win. */
export function handleUnder(box: CanvasBox, [x, y]: CanvasPoint): Handle | undefined {
  const near = HANDLES.filter((handle) => {
    const [hx, hy] = handleAt(box, handle);
    return Math.abs(hx - x) <= NEAR && Math.abs(hy - y) <= NEAR;
  });
  return near.find((handle) => handle.length === 2) ?? near[0];
}

/** Ids under a pointer, front first; `boxes` come back to front. */
export function underPointer<Key>(
  boxes: ReadonlyArray<{ readonly id: Key; readonly box: CanvasBox }>,
  point: CanvasPoint,
): readonly Key[] {
  return boxes
    .filter(({ box }) => contains(box, point))
    .map(({ id }) => id)
    .toReversed();
}

/** The next one below the chosen one, around to the front: what Alt+click walks through. */
export function nextBelow<Key>(stack: readonly Key[], chosen: Key | undefined): Key | undefined {
  const at = chosen === undefined ? -1 : stack.indexOf(chosen);
  return stack[(at + 1) % Math.max(stack.length, 1)];
}

/** Index of the dot nearest to the pointer, if near enough to be meant. */
export function dotUnder(dots: readonly CanvasPoint[], [x, y]: CanvasPoint): number | undefined {
  let best: { index: number; distance: number } | undefined;
  for (const [index, [dx, dy]] of dots.entries()) {
    const distance = Math.hypot(dx - x, dy - y);
    if (distance <= NEAR && (best === undefined || distance < best.distance)) best = { index, distance };
  }
  return best?.index;
}

/** Whether two boxes share any area: what a marquee catches. */
export const touches = (a: CanvasBox, b: CanvasBox): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Whether any of the box lies inside the frame. */
export const insideFrame = ([x0, y0, x1, y1]: NormalizedBox): boolean => x0 < 1 && x1 > 0 && y0 < 1 && y1 > 0;
