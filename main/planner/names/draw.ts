import { lightOfPlace, splitTime } from '../../../preload/contract/lights.ts';
import type { PlaceWord, Vocabulary } from '../../../preload/contract/pack.ts';
import type { Mention } from '../reading/clause.ts';
import { parseEnglish } from '../reading/english/parse-english.ts';
import { readName } from '../reading/read-name.ts';
import { wordsFor } from '../reading/words.ts';
import { drawnInLight } from '../story/drawn-in-light.ts';
import { Memory } from '../story/memory.ts';
import { placeSaid } from '../story/places.ts';
import { indexVocabulary, plainName, type VocabularyIndex } from '../story/vocabulary.ts';

/** What a pack draws for a name; `exact` when it knows the name itself. */
export type Drawing = { readonly drawn: string; readonly exact: boolean };

const mentionOf = (name: string, index: VocabularyIndex): Mention | undefined =>
  readName(name, wordsFor(index), parseEnglish);

/** "red balloon", "cat": a word of the pack's, with a colour only where it can have one. */
function ownWords(name: string, { entity, vocabulary }: VocabularyIndex): string | undefined {
  const plain = plainName(name);
  const whole = entity(plain);
  if (whole !== undefined) return whole.name;
  const colour = vocabulary.colours.find((one) => plain.startsWith(`${one} `));
  const word = colour === undefined ? undefined : entity(plain.slice(colour.length + 1));
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
  const member = memberOf(mentionOf(name, index), index);
  if (member?.exact === true) return { drawn: member.drawnAs, exact: true };
  if (hinted !== undefined) return { drawn: hinted, exact: false };
  return member === undefined ? undefined : { drawn: member.drawnAs, exact: false };
}

/** Who or what a story would make of a mention alone. */
function memberOf(mention: Mention | undefined, index: VocabularyIndex) {
  const role = { role: 'agent', clause: 0, sentence: 0, agents: [] } as const;
  const [part] = mention === undefined ? [] : new Memory(index).resolve(mention, role);
  return part?.member;
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
  const known = index.place(name) ?? index.place(said);
  if (known !== undefined) return { word: known, exact: true };
  const hinted = hint === '' ? undefined : index.place(splitTime(plainName(hint)).place);
  if (hinted !== undefined) return { word: hinted, exact: false };
  const mention = mentionOf(said, index);
  const meant = mention === undefined ? undefined : placeSaid(mention, 'in', index)?.word;
  return meant === undefined ? undefined : { word: meant, exact: false };
}

/** How a pack's picture of `drawn` looks sideways by itself; undefined for what is seen from the front. */
export function drawnFacing(drawn: string, vocabulary: Vocabulary): 'left' | 'right' | undefined {
  const { entity } = indexVocabulary(vocabulary);
  const plain = plainName(drawn);
  const word = entity(plain) ?? entity(plain.split(' ').slice(1).join(' '));
  return word === undefined || word.facing === 'front' ? undefined : word.facing;
}
