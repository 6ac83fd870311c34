import { FRAME_MARGIN, type NormalizedBox } from '../../../preload/contract/geometry.ts';

declare const canvas: unique symbol;

/** `[x0, y0, x1, y1]` in CSS pixels of the canvas element, origin at its top-left corner. */
export type CanvasBox = readonly [number, number, number, number] & { readonly [canvas]: 'box' };

/** `[x, y]` in CSS pixels of the canvas element. */
export type CanvasPoint = readonly [number, number] & { readonly [canvas]: 'point' };

declare const normalized: unique symbol;

/** `[x, y]` with the frame as 0..1. */
export type NormalizedPoint = readonly [number, number] & { readonly [normalized]: 'point' };

/** Where the film's square frame lies on the canvas, in CSS pixels. */
export type Viewport = { readonly side: number; readonly left: number; readonly top: number };

export const canvasPoint = (x: number, y: number): CanvasPoint => [x, y] as unknown as CanvasPoint;

/** A box from any four numbers of the canvas, whichever corners they are. */
export function canvasBoxBetween(a: CanvasPoint, b: CanvasPoint): CanvasBox {
  return [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
  ] as unknown as CanvasBox;
}

export function toCanvasBox([x0, y0, x1, y1]: NormalizedBox, { side, left, top }: Viewport): CanvasBox {
  return [left + x0 * side, top + y0 * side, left + x1 * side, top + y1 * side] as unknown as CanvasBox;
}

export function toCanvasPoint([x, y]: NormalizedPoint, { side, left, top }: Viewport): CanvasPoint {
  return canvasPoint(left + x * side, top + y * side);
}

export function toNormalizedPoint([x, y]: CanvasPoint, { side, left, top }: Viewport): NormalizedPoint {
  return [(x - left) / side, (y - top) / side] as unknown as NormalizedPoint;
}

export function centreOf([x0, y0, x1, y1]: NormalizedBox): NormalizedPoint {
  return [(x0 + x1) / 2, (y0 + y1) / 2] as unknown as NormalizedPoint;
}

/** The frame in the middle of a canvas with `margin` of its side left free all around, for boxes that leave it. */
export function fittedViewport(width: number, height: number, margin = 0.12): Viewport {
  const side = Math.max(Math.min(width, height) / (1 + 2 * margin), 32);
  return { side, left: (width - side) / 2, top: (height - side) / 2 };
}

const SIDES = { least: 64, most: 8192 } as const;

/** Zooms by `factor` so that what is under `at` stays there. */
export function zoomed(viewport: Viewport, at: CanvasPoint, factor: number): Viewport {
  const side = Math.min(Math.max(viewport.side * factor, SIDES.least), SIDES.most);
  const [x, y] = toNormalizedPoint(at, viewport);
  return { side, left: at[0] - x * side, top: at[1] - y * side };
}

/** Moves the view by pixels, never so far that no reachable box could be seen. */
export function panned(viewport: Viewport, dx: number, dy: number): Viewport {
  const reach = viewport.side * FRAME_MARGIN;
  const keep = (value: number) => Math.min(Math.max(value, -reach - viewport.side), reach + viewport.side);
  return { ...viewport, left: keep(viewport.left + dx), top: keep(viewport.top + dy) };
}
