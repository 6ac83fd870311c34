import type { Tensors } from './data.ts';
import { type Kernel, SLACK } from './kernel.ts';
import { WIDTH } from './maxout.ts';

const TAGGED = 256;

/** Index of the largest of `count` values from `at`; the first of equals. */
export function largest(values: Float32Array, at: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++) if (values[at + index]! > values[at + best]!) best = index;
  return best;
}

/** Vectors [words, WIDTH] → a Penn tag for each word. */
export function makeTagger(
  kernel: Kernel,
  tensor: Tensors,
  tags: readonly string[],
): (vectors: Float32Array) => string[] {
  const matrix = kernel.matrix(tensor('tags.weight'), tensor('tags.bias'));
  const x = kernel.reserve((TAGGED + SLACK) * WIDTH);
  const scores = kernel.reserve((TAGGED + SLACK) * matrix.columns);
  return (vectors) => {
    const values = kernel.values();
    const found: string[] = [];
    for (let from = 0; from < vectors.length; from += TAGGED * WIDTH) {
      const block = vectors.subarray(from, from + TAGGED * WIDTH);
      const count = block.length / WIDTH;
      values.set(block, x);
      kernel.multiply(x, WIDTH, matrix, scores, count);
      for (let row = 0; row < count; row++)
        found.push(tags[largest(values, scores + row * matrix.columns, tags.length)]!);
    }
    return found;
  };
}
