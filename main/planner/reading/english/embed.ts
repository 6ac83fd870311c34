import type { Tensors } from './data.ts';
import type { FeatureIds } from './features.ts';
import { rowHashes } from './hash.ts';
import { type Kernel, SLACK } from './kernel.ts';
import { makeMaxout, maxoutRows, PIECES, WIDTH } from './maxout.ts';
import type { Word } from './tokenize.ts';

const TABLES = ['norm', 'prefix', 'suffix', 'shape', 'spacy', 'space'] as const;
/** The tables' hash seeds are 8, 9…, in order. */
const FIRST_SEED = 8;
const CACHE_SIZE = 20_000;
const LONGEST_CACHED = 40;

/** Adds the four rows that an id's hash names to `out` at `at` (Serrà & Karatzoglou 2017: hash embeddings). */
function addRows(table: Float32Array, seed: number, id: bigint, out: Float32Array, at: number): void {
  const rows = table.length / WIDTH;
  for (const hash of rowHashes(id, BigInt(seed))) {
    const from = (hash % rows) * WIDTH;
    for (let column = 0; column < WIDTH; column++) out[at + column]! += table[from + column]!;
  }
}

/**
 * spaCy's MultiHashEmbed: vectors of at most `most` words, each by itself. A vector depends on nothing but its word, so it is
 * computed once.
 */
export function makeEmbedder(
  kernel: Kernel,
  tensor: Tensors,
  idsOf: (word: Word) => FeatureIds,
  most: number,
): (words: readonly Word[]) => Float32Array[] {
  const tables = TABLES.map((name) => tensor(`embed.${name}`));
  const mix = makeMaxout(kernel, tensor, 'mix');
  const inputs = TABLES.length * WIDTH;
  const looked = kernel.reserve((most + SLACK) * inputs);
  const raw = kernel.reserve((most + SLACK) * PIECES * WIDTH);
  const cache = new Map<string, Float32Array>();

  function compute(words: readonly Word[]): Float32Array[] {
    const values = kernel.values();
    values.fill(0, looked, looked + words.length * inputs);
    words.forEach((word, row) =>
      idsOf(word).forEach((id, index) =>
        addRows(tables[index]!, FIRST_SEED + index, id, values, looked + row * inputs + index * WIDTH),
      ),
    );
    kernel.multiply(looked, inputs, mix.matrix, raw, words.length);
    maxoutRows(kernel, mix, raw, looked, words.length, false);
    return words.map((_, row) => values.slice(looked + row * WIDTH, looked + (row + 1) * WIDTH));
  }

  return (words) => {
    const keys = words.map(({ text, norm, space }) => `${space ? ' ' : ''}${text}\n${norm ?? ''}`);
    const vectors = new Map<string, Float32Array>();
    const missing = new Map<string, Word>();
    keys.forEach((key, index) => {
      const known = cache.get(key);
      if (known === undefined) missing.set(key, words[index]!);
      else vectors.set(key, known);
    });
    if (cache.size + missing.size > CACHE_SIZE) cache.clear();
    const computed = compute([...missing.values()]);
    [...missing].forEach(([key, { text }], index) => {
      vectors.set(key, computed[index]!);
      if (text.length <= LONGEST_CACHED) cache.set(key, computed[index]!);
    });
    return keys.map((key) => vectors.get(key)!);
  };
}
