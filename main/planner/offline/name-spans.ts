import { singularOf, verbReadings } from './inflections.ts';
import { famousSpan } from './lexicon/famous.ts';
import { DETERMINERS } from './lexicon/grammar.ts';
import { knownPlaceSpan } from './lexicon/known-places.ts';
import { isFirstName } from './lexicon/people.ts';
import { isKnownVerb } from './lexicon/verbs.ts';
import { opensPhrase } from './word-shapes.ts';

/** Said before a name; also large in a sentence that is no title. */
export const TITLE = /^(Mr|Mrs|Ms|Miss|Mister|Madame|Dr)$/;
const LARGE = /^\p{Lu}\p{Ll}+$/u;

/** "king kong" is written King Kong. */
export const asName = (words: readonly string[]): string =>
  words
    .map((word) => (/^(the|in|of)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** "Rose waters the garden": what is counted would have an article, so it is no flower. */
function opensWithName([first = '', second = '', third = '']: readonly string[]): boolean {
  if (!LARGE.test(first) || !isFirstName(first)) return false;
  const acts = verbReadings(second, isKnownVerb).some(({ form }) => form === 's');
  const lower = third.toLowerCase();
  return acts && (third === '' || opensPhrase(lower) || singularOf(lower) !== undefined);
}

/** "Bob Smith", "Mr Fox": how many words from `at` on are one name; 0: none. */
export function nameSpan(words: readonly string[], at: number): number {
  const famous = famousSpan(words, at);
  if (famous > 0) return famous;
  const place = knownPlaceSpan(words, at);
  if (place > 1) return place;
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  if (opensWithName(words.slice(at, at + 3))) return 1;
  const inside = at > 0 && LARGE.test(first) && !DETERMINERS.has(words[at - 1]?.toLowerCase() ?? '');
  const alone = inside && isFirstName(first) ? 1 : 0;
  if (!LARGE.test(second) || !(TITLE.test(first) || (LARGE.test(first) && isFirstName(first)))) return alone;
  if (isFirstName(second) && !TITLE.test(first)) return alone;
  return LARGE.test(third) && TITLE.test(first) ? 3 : 2;
}
