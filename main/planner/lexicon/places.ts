import { placeTable } from './place-tables.ts';
import type { Place } from './schema.ts';

/** Only by its whole name, lower case, without article. */
export const placeNamed = (words: string): Place | undefined => placeTable.get(words)[0];

/**
 * The place that words without article name, lower case. Words in front that no place has are looks ("lush forest" is a
 * forest), but a longer name counts first ("golf course").
 */
export function placeOf(words: string): Place | undefined {
  const place = placeNamed(words);
  if (place !== undefined || !words.includes(' ')) return place;
  return placeOf(words.slice(words.indexOf(' ') + 1));
}

/** A place by its Korean name, blanks or not. */
export const koreanPlace = (word: string): Place | undefined => {
  const [name] = placeTable.inKorean(word.replaceAll(' ', ''));
  return name === undefined ? undefined : placeNamed(name);
};
