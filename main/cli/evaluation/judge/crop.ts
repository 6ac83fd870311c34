import type { FoundBox } from './proposals.ts';

/** Pixels along a side of what the reader reads. */
export const CROP = 64;
/** How much of its side a box is enlarged by, on each side. */
const ROOM = 0.15;
/** What lies outside the frame. */
const GREY = 128;

type Frame = { readonly rgb: Uint8Array; readonly side: number };

/** Mean of the `wide × high` pixels around x, y; at the frame's rim the pixels inside count again, as in a mirror. */
function blurred(
  { rgb, side }: Frame,
  x: number,
  y: number,
  wide: number,
  high: number,
  channel: number,
): number {
  const mirror = (at: number) => {
    const folded = at < 0 ? -at : at >= side ? 2 * side - 2 - at : at;
    return Math.min(Math.max(folded, 0), side - 1);
  };
  const [left, top] = [x - Math.floor(wide / 2), y - Math.floor(high / 2)];
  let sum = 0;
  for (let row = top; row < top + high; row += 1)
    for (let column = left; column < left + wide; column += 1)
      sum += rgb[(mirror(row) * side + mirror(column)) * 3 + channel]!;
  return sum / (wide * high);
}

/** Where a crop's pixels lie in the frame, along one axis: the pixel before, and how far to the next. */
function places(low: number, high: number, side: number) {
  const length = (high - low) * side;
  const start = low * side - length * ROOM;
  const step = (length * (1 + 2 * ROOM)) / CROP;
  const at = Array.from({ length: CROP }, (_, i) => {
    const place = start + i * step;
    return { pixel: Math.floor(place), part: place - Math.floor(place) };
  });
  return { at, blur: Math.max(1, Math.round(step)) };
}

/**
 * A box of a frame as the reader wants it: enlarged by 15 % a side, stretched to `[3, 64, 64]` in 0..1, grey where it
 * leaves the frame. The same cut as in `models/training/stages/reader.py`: means of what is larger, then bilinear.
 */
export function cropBox(rgb: Uint8Array, side: number, [x0, y0, x1, y1]: FoundBox): Float32Array {
  const frame = { rgb, side };
  const [columns, rows] = [places(x0, x1, side), places(y0, y1, side)];
  const inside = (at: number) => at >= 0 && at < side;
  const known = new Map<number, number>();
  const pixel = (x: number, y: number, channel: number) => {
    if (!inside(x) || !inside(y)) return GREY;
    const key = (y * side + x) * 3 + channel;
    const value = known.get(key) ?? blurred(frame, x, y, columns.blur, rows.blur, channel);
    known.set(key, value);
    return value;
  };
  const crop = new Float32Array(3 * CROP * CROP);
  for (let channel = 0; channel < 3; channel += 1)
    for (const [v, row] of rows.at.entries())
      for (const [u, column] of columns.at.entries()) {
        const [x, y] = [column.pixel, row.pixel];
        const above = pixel(x, y, channel) * (1 - column.part) + pixel(x + 1, y, channel) * column.part;
        const below =
          pixel(x, y + 1, channel) * (1 - column.part) + pixel(x + 1, y + 1, channel) * column.part;
        crop[(channel * CROP + v) * CROP + u] = (above * (1 - row.part) + below * row.part) / 255;
      }
  return crop;
}
