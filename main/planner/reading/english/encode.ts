import type { Tensors } from './data.ts';
import { makeEmbedder } from './embed.ts';
import type { FeatureIds } from './features.ts';
import { type Kernel, SLACK } from './kernel.ts';
import { makeMaxout, maxoutRows, PIECES, WIDTH } from './maxout.ts';
import type { Word } from './tokenize.ts';

const LAYERS = 4;
/** Words each side that a word's vector depends on: a layer reaches one further. */
const CONTEXT = LAYERS;
/** Words encoded at once. */
const BLOCK = 256;

/** A vector for every word in its context, [words, WIDTH]: spaCy's MultiHashEmbed, then MaxoutWindowEncoder. */
export function makeEncoder(
  kernel: Kernel,
  tensor: Tensors,
  idsOf: (word: Word) => FeatureIds,
): (words: readonly Word[]) => Float32Array {
  const most = BLOCK + 2 * CONTEXT;
  const embed = makeEmbedder(kernel, tensor, idsOf, most);
  const layers = Array.from({ length: LAYERS }, (_, index) =>
    makeMaxout(kernel, tensor, `layer${index + 1}`),
  );
  const rows = kernel.reserve((most + SLACK) * WIDTH);
  const raw = kernel.reserve((most + SLACK) * PIECES * WIDTH);

  /** Words start … end − 1; where the text has no words to be their context, there are rows of zeros. */
  function encodeBlock(words: readonly Word[], start: number, end: number, result: Float32Array): void {
    const values = kernel.values();
    const first = Math.max(start - CONTEXT, 0);
    const count = end - start + 2 * CONTEXT;
    const place = (word: number) => rows + (word - start + CONTEXT) * WIDTH;
    values.fill(0, rows, rows + (count + SLACK) * WIDTH);
    embed(words.slice(first, end + CONTEXT)).forEach((vector, index) =>
      values.set(vector, place(first + index)),
    );
    layers.forEach((layer, index) => {
      // A row's window is the row before, itself and the next, which lie together. What later layers need is computed.
      const needed = count - 2 * (index + 1);
      const window = rows + index * WIDTH;
      kernel.multiply(window, WIDTH, layer.matrix, raw, needed);
      maxoutRows(kernel, layer, raw, window + WIDTH, needed, true);
    });
    result.set(values.subarray(place(start), place(end)), start * WIDTH);
  }

  return (words) => {
    const result = new Float32Array(words.length * WIDTH);
    for (let start = 0; start < words.length; start += BLOCK)
      encodeBlock(words, start, Math.min(start + BLOCK, words.length), result);
    return result;
  };
}
