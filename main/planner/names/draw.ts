import { lightOfPlace, splitTime } from '../../../preload/contract/lights.ts';
import type { PlaceWord, Vocabulary } from '../../../preload/contract/pack.ts';
import { createMember, drawnName } from '../offline/cast.ts';
import { nounPhraseAt } from '../offline/noun-phrases.ts';
import { placeMention } from '../offline/places.ts';
import { indexVocabulary, plainName, type VocabularyIndex } from '../offline/vocabulary-index.ts';
import { readWords } from '../offline/words.ts';
import type { NounPhrase } from '../offline/phrases.ts';
import { drawnInLight } from './drawn-in-light.ts';

/** What a pack draws for a name; `exact` when it knows the name itself. */
export type Drawing = { readonly drawn: string; readonly exact: boolean };

const phraseOf = (name: string, index: VocabularyIndex): NounPhrase | undefined =>
  nounPhraseAt(readWords(name, index), 0)?.value;

/** "red balloon", "cat": a word of the pack's, with a colour only where it can have one. */
function ownWords(name: string, { entities, vocabulary }: VocabularyIndex): string | undefined {
  const plain = plainName(name);
  const whole = entities.get(plain);
  if (whole !== undefined) return whole.name;
  const colour = vocabulary.colours.find((one) => plain.startsWith(`${one} `));
  const word = colour === undefined ? undefined : entities.get(plain.slice(colour.length + 1));
  if (word === undefined) return undefined;
  return word.colourable ? `${colour} ${word.name}` : word.name;
}

/**
 * What the pack draws for an entity: the name itself, else what the model said comes nearest, else the nearest word by
 * meaning. Undefined when nothing is near.
 */
export function entityDrawing(name: string, hint: string, vocabulary: Vocabulary): Drawing | undefined {
  const index = indexVocabulary(vocabulary);
  const own = ownWords(name, index);
  if (own !== undefined) return { drawn: own, exact: own === plainName(name) };
  const hinted = hint === '' ? undefined : ownWords(hint, index);
  const phrase = phraseOf(name, index);
  const member =
    phrase === undefined ? undefined : createMember(0, { phrase, count: 1, animateWanted: false }, index);
  const drawn = member === undefined ? undefined : drawnName(member, index);
  if (drawn !== undefined && member?.exact === true) return { drawn, exact: true };
  if (hinted !== undefined) return { drawn: hinted, exact: false };
  return drawn === undefined ? undefined : { drawn, exact: false };
}

/**
 * What the pack draws for a place, in the same order, in the light its name tells of ("woods at dawn"); undefined when
 * nothing is near.
 */
export function placeDrawing(name: string, hint: string, vocabulary: Vocabulary): Drawing | undefined {
  const index = indexVocabulary(vocabulary);
  const found = placeWord(name, hint, index);
  if (found === undefined) return undefined;
  const light = lightOfPlace(name) ?? lightOfPlace(hint);
  return { drawn: drawnInLight(found.word, light, index), exact: found.exact };
}

function placeWord(
  name: string,
  hint: string,
  index: VocabularyIndex,
): { readonly word: PlaceWord; readonly exact: boolean } | undefined {
  const said = splitTime(plainName(name)).place;
  const known = index.places.get(plainName(name)) ?? index.places.get(said);
  if (known !== undefined) return { word: known, exact: true };
  const hinted = hint === '' ? undefined : index.places.get(splitTime(plainName(hint)).place);
  if (hinted !== undefined) return { word: hinted, exact: false };
  const phrase = phraseOf(said, index);
  const meant = phrase === undefined ? undefined : placeMention('in', phrase, index)?.word;
  return meant === undefined ? undefined : { word: meant, exact: false };
}

/** How a pack's picture of `drawn` looks sideways by itself; undefined for what is seen from the front. */
export function drawnFacing(drawn: string, vocabulary: Vocabulary): 'left' | 'right' | undefined {
  const { entities } = indexVocabulary(vocabulary);
  const plain = plainName(drawn);
  const word = entities.get(plain) ?? entities.get(plain.split(' ').slice(1).join(' '));
  return word === undefined || word.facing === 'front' ? undefined : word.facing;
}
