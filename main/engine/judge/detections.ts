import type { NormalizedBox } from '../../../preload/contract/geometry.ts';

/** What a detector sees in one frame, on a grid of `side × side` cells, rows from the top. */
export type Detections = {
  readonly side: number;
  /** Names of the classes; the background comes after the last. */
  readonly labels: readonly string[];
  /** `[labels + 1, side, side]`, probabilities over the classes in each cell. */
  readonly probabilities: Float32Array;
  /** `[4, side, side]`: x0, y0, x1, y1, normalised, of what the cell is part of. */
  readonly boxes: Float32Array;
  /** `[width, side, side]`. */
  readonly embedding: Float32Array;
};

/** Softmax over the classes of every cell, `[classes, cells]` in and out. */
export function cellProbabilities(logits: Float32Array, cells: number): Float32Array {
  const classes = logits.length / cells;
  const result = new Float32Array(logits.length);
  for (let cell = 0; cell < cells; cell += 1) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classes; k += 1) highest = Math.max(highest, logits[k * cells + cell]!);
    let sum = 0;
    for (let k = 0; k < classes; k += 1)
      sum += result[k * cells + cell] = Math.exp(logits[k * cells + cell]! - highest);
    for (let k = 0; k < classes; k += 1) result[k * cells + cell]! /= sum;
  }
  return result;
}

/** Cells whose centre lies in the box; the one nearest its middle when it is smaller than a cell. */
export function cellsInside([x0, y0, x1, y1]: NormalizedBox, side: number): readonly number[] {
  const inside = (index: number, low: number, high: number) =>
    (index + 0.5) / side >= low && (index + 0.5) / side <= high;
  const all = Array.from({ length: side }, (_, index) => index);
  const [columns, rows] = [all.filter((x) => inside(x, x0, x1)), all.filter((y) => inside(y, y0, y1))];
  if (columns.length > 0 && rows.length > 0) return rows.flatMap((y) => columns.map((x) => y * side + x));
  const nearest = (low: number, high: number) =>
    Math.min(Math.max(Math.floor(((low + high) / 2) * side), 0), side - 1);
  return [nearest(y0, y1) * side + nearest(x0, x1)];
}

/** Index of the most confident class but the background over the cells. */
export function topClass({ side, labels, probabilities }: Detections, cells: readonly number[]): number {
  let best = { label: -1, score: -1 };
  for (const cell of cells) {
    for (let label = 0; label < labels.length; label += 1) {
      const score = probabilities[label * side * side + cell]!;
      if (score > best.score) best = { label, score };
    }
  }
  return best.label;
}

/** The cell among `cells` that is surest of a class. */
export function bestCell(
  { side, probabilities }: Detections,
  label: number,
  cells: Iterable<number>,
): number {
  let best = { cell: 0, score: -1 };
  for (const cell of cells) {
    const score = probabilities[label * side * side + cell]!;
    if (score > best.score) best = { cell, score };
  }
  return best.cell;
}

/** One cell's column of a `[channels, side, side]` array. */
export function atCell(values: Float32Array, cells: number, cell: number): readonly number[] {
  return Array.from({ length: values.length / cells }, (_, channel) => values[channel * cells + cell]!);
}

type Sides = readonly number[];

/** Intersection over union of two boxes `[x0, y0, x1, y1]`; 0 for an empty or reversed one. */
export function overlap(a: Sides, b: Sides): number {
  const side = (low: number, high: number) => Math.max(0, high - low);
  const area = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: Sides) => side(x0, x1) * side(y0, y1);
  const shared =
    side(Math.max(a[0]!, b[0]!), Math.min(a[2]!, b[2]!)) *
    side(Math.max(a[1]!, b[1]!), Math.min(a[3]!, b[3]!));
  const union = area(a) + area(b) - shared;
  return union > 0 ? shared / union : 0;
}

/** Cosine of two vectors; 0 when one is all zero. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (u: readonly number[], v: readonly number[]) =>
    u.reduce((sum, value, i) => sum + value * v[i]!, 0);
  const norms = Math.sqrt(dot(a, a) * dot(b, b));
  return norms > 0 ? dot(a, b) / norms : 0;
}
