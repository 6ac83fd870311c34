import { isA } from '../words/nouns.ts';
import type { NounPhrase } from './phrases.ts';
import { PLACING, type PlaceMention } from './places.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

/** "The kitchen table" stands in the kitchen: the place a thing is named after. */
export function roomOf(
  preposition: string,
  phrase: NounPhrase,
  index: VocabularyIndex,
): PlaceMention | undefined {
  const words = [...phrase.modifiers, phrase.head].flatMap((word) => word.split(' '));
  const name = words.slice(0, -1).join(' ');
  const word = index.places.get(name);
  const thing = index.entities.has(words.join(' ')) || index.places.has(words.join(' '));
  if (phrase.kind !== 'noun' || !PLACING.has(preposition) || thing || word?.name !== name) return undefined;
  return isA(words.at(-1) ?? '', ROOM_THINGS, true) ? { name, word, exact: true } : undefined;
}
const ROOM_THINGS = new Set([
  'furniture',
  'furnishing',
  'floor',
  'wall',
  'door',
  'window',
  'counter',
  'appliance',
]);
