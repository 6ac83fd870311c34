/** What stands for a consistency group: the text embedding `[E]`, the image embedding `[E]` and grid `[G, g, g]`. */
export type GroupEmbedding = {
  readonly text: Float32Array;
  readonly image: Float32Array;
  readonly grid: Float32Array;
  readonly source: 'prior' | 'reference';
};

/** A few hundred kilobytes at most, far more groups than a film has. */
const CAPACITY = 256;

/** Keeps the embeddings of the groups met last, by a key of everything they depend on. */
export class GroupCache {
  readonly #entries = new Map<string, GroupEmbedding>();

  async get(key: string, make: () => Promise<GroupEmbedding>): Promise<GroupEmbedding> {
    const kept = this.#entries.get(key) ?? (await make());
    this.#entries.delete(key);
    this.#entries.set(key, kept);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > CAPACITY && oldest !== undefined) this.#entries.delete(oldest);
    return kept;
  }
}
