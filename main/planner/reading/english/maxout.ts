import type { Tensors } from './data.ts';
import type { Kernel, Matrix, Place } from './kernel.ts';

/** Numbers a word; vectors are [words, WIDTH] throughout. */
export const WIDTH = 96;
/** Candidates for each of a maxout layer's numbers: what it multiplies to is [rows, PIECES · WIDTH]. */
export const PIECES = 3;
const EPSILON = 1e-8;

/** A maxout layer (Goodfellow et al. 2013) with layer normalization, as thinc's `Maxout(normalize=True)`. */
export type Maxout = { readonly matrix: Matrix; readonly gain: Float32Array; readonly shift: Float32Array };

export const makeMaxout = (kernel: Kernel, tensor: Tensors, name: string): Maxout => ({
  matrix: kernel.matrix(tensor(`${name}.weight`), tensor(`${name}.bias`)),
  gain: tensor(`${name}.gain`),
  shift: tensor(`${name}.shift`),
});

/**
 * Each of `rows` rows of `from` [PIECES · WIDTH] → the best of its pieces, brought to mean 0 and deviation 1, times gain plus
 * shift: written to `to`, or added to what is there. Spoils `from`.
 */
export function maxoutRows(
  kernel: Kernel,
  { gain, shift }: Maxout,
  from: Place,
  to: Place,
  rows: number,
  added: boolean,
): void {
  const values = kernel.values();
  for (let row = 0; row < rows; row++) {
    const at = from + row * PIECES * WIDTH;
    kernel.largestOfThree(at, WIDTH);
    let sum = 0;
    for (let column = 0; column < WIDTH; column++) sum += values[at + column]!;
    const mean = sum / WIDTH;
    let squares = 0;
    for (let column = 0; column < WIDTH; column++) {
      const difference = values[at + column]! - mean;
      squares += difference * difference;
    }
    const scale = 1 / Math.sqrt(squares / WIDTH + EPSILON);
    const target = to + row * WIDTH;
    for (let column = 0; column < WIDTH; column++) {
      const normal = (values[at + column]! - mean) * scale * gain[column]! + shift[column]!;
      values[target + column] = added ? values[target + column]! + normal : normal;
    }
  }
}
