import { isAbstract } from '../words/nouns.ts';
import { isPersonNoun } from './nearest.ts';
import type { NounPhrase } from './phrases.ts';
import type { PlaceMention } from './places.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

/** Where it is of the places said: the last that is not left, and sooner the classroom than the desk in it. */
export const settingOf = (places: readonly SaidPlace[]): SaidPlace | undefined => {
  const said = places.filter(({ preposition }) => preposition !== 'from');
  // Who climbs a tower in the city is in the city.
  const around = said.filter(({ preposition }) => preposition !== 'up');
  const there = around.length > 0 ? around : said;
  return there.findLast(({ place }) => !FURNITURE.test(place.name)) ?? there.at(-1) ?? places.at(-1);
};

const FURNITURE =
  /\b(desk|bed|table|stove|sofa|couch|counter|blackboard|chalkboard|bookshelf|bookshelves|fireplace)$/;

/** How a place that a verb acts on is related to the doer, where not "into". */
export const DONE_TO_PLACE: Readonly<Record<string, string>> = { leave: 'from', climb: 'up' };

export type SaidPlace = { readonly preposition: string; readonly place: PlaceMention };

/** "A jungle adventure", "space race": what happens is nothing to see, where it does is said before it. */
export function placeOfHappening(phrase: NounPhrase, index: VocabularyIndex): PlaceMention | undefined {
  const name = phrase.modifiers.at(-1) ?? '';
  const drawn = index.entities.has(phrase.head) || index.entities.has(name);
  const happens = isAbstract(phrase.head) && !isPersonNoun(phrase.head) && !drawn;
  const word = happens ? index.places.get(name) : undefined;
  return word === undefined ? undefined : { name, word, exact: word.name === name };
}
