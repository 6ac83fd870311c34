import type { FoundBox } from './proposals.ts';

/** Pixels along a side of what the reader reads. */
export const CROP = 64;
/** How much of its side a box is enlarged by, on each side. */
const ROOM = 0.15;
/** What lies outside the frame. */
const GREY = 128;

/** One pixel of a crop along one axis: the frame's pixels it is made of, and how much of it lies in the frame. */
type Blend = {
  readonly pixels: readonly number[];
  readonly weights: readonly number[];
  readonly inside: number;
};

/**
 * How the crop's pixels blend the frame's along one axis: triangles as wide as a pixel of whichever is coarser, so that
 * what shrinks is averaged.
 */
function blends(low: number, high: number, side: number): readonly Blend[] {
  const length = (high - low) * side;
  const step = (length * (1 + 2 * ROOM)) / CROP;
  const radius = Math.max(1, step);
  return Array.from({ length: CROP }, (_, i) => {
    const centre = low * side - length * ROOM + (i + 0.5) * step;
    const first = Math.ceil(centre - radius - 0.5);
    const pixels = Array.from(
      { length: Math.floor(centre + radius - 0.5) - first + 1 },
      (__, k) => first + k,
    );
    const weight = (pixel: number) => Math.max(0, 1 - Math.abs(centre - pixel - 0.5) / radius);
    const total = pixels.reduce((sum, pixel) => sum + weight(pixel), 0);
    const within = pixels.filter((pixel) => pixel >= 0 && pixel < side);
    const weights = within.map((pixel) => weight(pixel) / total);
    return { pixels: within, weights, inside: weights.reduce((sum, share) => sum + share, 0) };
  });
}

/** Rows of a frame squeezed to the crop's columns: `[CROP, 3]` each, those that the crop needs. */
function squeezedRows(rgb: Uint8Array, side: number, columns: readonly Blend[], rows: readonly Blend[]) {
  const squeezed = new Map<number, Float32Array>();
  for (const row of new Set(rows.flatMap(({ pixels }) => pixels))) {
    const line = new Float32Array(CROP * 3);
    for (const [u, { pixels, weights }] of columns.entries())
      for (let k = 0; k < pixels.length; k += 1) {
        const at = (row * side + pixels[k]!) * 3;
        for (let c = 0; c < 3; c += 1) line[u * 3 + c]! += weights[k]! * rgb[at + c]!;
      }
    squeezed.set(row, line);
  }
  return squeezed;
}

/**
 * A box of a frame as the reader wants it: enlarged by 15 % a side, stretched to `[3, 64, 64]` in 0..1, grey where it
 * leaves the frame. The same cut as in `models/training/stages/reader.py`.
 */
export function cropBox(rgb: Uint8Array, side: number, [x0, y0, x1, y1]: FoundBox): Float32Array {
  const [columns, rows] = [blends(x0, x1, side), blends(y0, y1, side)];
  const squeezed = squeezedRows(rgb, side, columns, rows);
  const crop = new Float32Array(3 * CROP * CROP);
  for (const [v, row] of rows.entries())
    for (const [u, column] of columns.entries()) {
      const outside = 1 - row.inside * column.inside;
      for (let c = 0; c < 3; c += 1) {
        let sum = GREY * outside;
        for (let k = 0; k < row.pixels.length; k += 1)
          sum += row.weights[k]! * squeezed.get(row.pixels[k]!)![u * 3 + c]!;
        crop[(c * CROP + v) * CROP + u] = sum / 255;
      }
    }
  return crop;
}

/** A box in sides of the crop that `cropBox` cuts around another, in sides of the frame; cut to it. */
export function outOfCrop(inside: FoundBox, [x0, y0, x1, y1]: FoundBox): FoundBox {
  const edge = (low: number, high: number, part: number) => {
    const length = high - low;
    return Math.min(Math.max(low - length * ROOM + part * length * (1 + 2 * ROOM), 0), 1);
  };
  return [edge(x0, x1, inside[0]), edge(y0, y1, inside[1]), edge(x0, x1, inside[2]), edge(y0, y1, inside[3])];
}
