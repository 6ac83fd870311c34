import type { EntityWord, PlaceWord, Vocabulary } from '../../../preload/contract/pack.ts';

/** A vocabulary searchable by any of its names and synonyms: lower case, without hyphens, singular or as named. */
export interface VocabularyIndex {
  readonly vocabulary: Vocabulary;
  readonly entity: (name: string) => EntityWord | undefined;
  readonly place: (name: string) => PlaceWord | undefined;
  /** Every light that some place may be drawn in, "at night", "in the rain". */
  readonly lights: ReadonlySet<string>;
}

export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}' ]+/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** "cherries" → cherry; words that only look plural may come out wrong, so that both forms are entered. */
const singular = (name: string): string =>
  name.replace(/(?:([^aeiou])ies|(ch|sh|x|ss)es|([^s])s)$/, (_, y, es, s) =>
    y === undefined ? (es ?? s ?? '') : `${y}y`,
  );

/** Names win over synonyms, those over singulars, and an earlier word over a later one. */
function byName<W extends { readonly name: string; readonly synonyms: readonly string[] }>(
  words: readonly W[],
  inSingular: boolean,
): ReadonlyMap<string, W> {
  const found = new Map<string, W>();
  const enter = (name: string, word: W) => {
    if (name !== '' && !found.has(name)) found.set(name, word);
  };
  for (const word of words) enter(plainName(word.name), word);
  for (const word of words) for (const synonym of word.synonyms) enter(plainName(synonym), word);
  // "Trees" may be a forest; a tree is not.
  if (inSingular)
    for (const word of words)
      for (const name of [word.name, ...word.synonyms]) enter(singular(plainName(name)), word);
  return found;
}

const cache = new WeakMap<Vocabulary, VocabularyIndex>();

export function indexVocabulary(vocabulary: Vocabulary): VocabularyIndex {
  const known = cache.get(vocabulary);
  if (known !== undefined) return known;
  const [entities, places] = [byName(vocabulary.entities, true), byName(vocabulary.places, false)];
  const index = {
    vocabulary,
    entity: (name: string) => entities.get(plainName(name)),
    place: (name: string) => places.get(plainName(name)),
    lights: new Set(vocabulary.places.flatMap(({ lights }) => lights ?? [])),
  };
  cache.set(vocabulary, index);
  return index;
}
