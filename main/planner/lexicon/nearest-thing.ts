import nearness from './nearness.json' with { type: 'json' };

export type NearThing = { readonly thing: string; readonly cosine: number };

/**
 * Of the pairs judged (testing/judged-pairs.ts), four in five above it would pass for one another in a film; of those between
 * 0.5 and it three in five, of those lower under a half.
 */
const FLOOR = 0.55;

/** Noun → its nearest thing, made when first asked for. */
let nearest: ReadonlyMap<string, NearThing> | undefined;

function read(): ReadonlyMap<string, NearThing> {
  return new Map(
    Object.entries(nearness.things).flatMap(([thing, nouns]) =>
      nouns.split(' ').map((pair): [string, NearThing] => {
        const colon = pair.lastIndexOf(':');
        return [pair.slice(0, colon), { thing, cosine: Number(pair.slice(colon + 1)) }];
      }),
    ),
  );
}

/**
 * The thing of the starter pack's vocabulary that means most nearly what a noun means ("mammoth" → elephant), by the cosine of their
 * sentence embeddings, among things of the same kind in WordNet; undefined for what the pack has by name, for rare nouns, and where nothing is near.
 *
 * @param noun singular, in lower case
 */
export function nearestThing(noun: string): NearThing | undefined {
  nearest ??= read();
  const found = nearest.get(noun);
  return found !== undefined && found.cosine >= FLOOR ? found : undefined;
}
