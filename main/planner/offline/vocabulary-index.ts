import type { EntityWord, PlaceWord, Vocabulary } from '../../../preload/contract/pack.ts';
import { singularOf } from './inflections.ts';

/** A vocabulary made searchable by any of its names and synonyms, in lower case without hyphens. */
export type VocabularyIndex = {
  readonly vocabulary: Vocabulary;
  readonly entities: ReadonlyMap<string, EntityWord>;
  readonly places: ReadonlyMap<string, PlaceWord>;
  /** Longest name, in words. */
  readonly longest: number;
};

export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/[^a-z0-9' ]/g, '')
    .trim();

/** Names win over synonyms, and an earlier word over a later one. */
function byName<W extends { readonly name: string; readonly synonyms: readonly string[] }>(
  words: readonly W[],
): Map<string, W> {
  const found = new Map<string, W>();
  const enter = (name: string, word: W) => {
    if (name !== '' && !found.has(name)) found.set(name, word);
  };
  for (const word of words) enter(plainName(word.name), word);
  for (const word of words) for (const synonym of word.synonyms) enter(plainName(synonym), word);
  return found;
}

const cache = new WeakMap<Vocabulary, VocabularyIndex>();

export function indexVocabulary(vocabulary: Vocabulary): VocabularyIndex {
  const known = cache.get(vocabulary);
  if (known !== undefined) return known;
  const entities = byName(vocabulary.entities);
  const places = byName(vocabulary.places);
  const longest = Math.max(
    1,
    ...[...entities.keys(), ...places.keys()].map((name) => name.split(' ').length),
  );
  const index = { vocabulary, entities, places, longest };
  cache.set(vocabulary, index);
  return index;
}

/**
 * A name as the vocabulary writes it (singular where needed), or undefined. A plural that is itself what the pack calls
 * a thing ("glasses") is that, unless it holds something (`holds`: "glasses of milk").
 */
export function knownName(index: VocabularyIndex, phrase: string, holds = false): string | undefined {
  const has = (name: string) => index.entities.has(name) || index.places.has(name);
  const words = phrase.split(' ');
  const singular = singularOf(words.at(-1) ?? '');
  const single = singular === undefined ? undefined : [...words.slice(0, -1), singular].join(' ');
  const ownName = !holds && index.entities.get(phrase)?.name === phrase;
  const synonym = single !== undefined && index.entities.get(single)?.name !== single;
  if (ownName && synonym) return phrase;
  if (single !== undefined && index.entities.has(single)) return single;
  if (has(phrase)) return phrase;
  if (singular === undefined) return undefined;
  const name = [...words.slice(0, -1), singular].join(' ');
  return has(name) ? name : undefined;
}
