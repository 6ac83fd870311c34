import type { Vocabulary } from '../../../../preload/contract/pack.ts';
import { fill } from './fill.ts';
import { OUTLINE_VOCABULARY } from './outline.ts';

/** So many names are told; a pack with more tells its first, and the nearest match is found by rule. */
const MOST_NAMES = 1000;

/** What a pack can draw, on a few lines: the names alone, without their synonyms. */
export function vocabularyBrief({ entities, places, colours }: Vocabulary): string {
  const names = (words: readonly { readonly name: string }[]) =>
    words
      .slice(0, MOST_NAMES)
      .map(({ name }) => name)
      .join(', ');
  return fill(OUTLINE_VOCABULARY, {
    entities: names(entities),
    places: names(places),
    colours: colours.join(', '),
  });
}
