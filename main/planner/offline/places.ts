import type { PlaceWord } from '../../../preload/contract/pack.ts';
import { isA, sensesOf } from '../words/nouns.ts';
import { SIZE_WORDS } from './lexicon/grammar.ts';
import { standInsForKnownPlace } from './lexicon/known-places.ts';
import { PLACE_MEANINGS, standInsForPlace } from './lexicon/place-words.ts';
import { BODY_PARTS, INVISIBLE } from './lexicon/things.ts';
import { firstPlace, guessesFor } from './likely-places.ts';
import { asName } from './name-spans.ts';
import type { NounPhrase } from './phrases.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

export type PlaceMention = {
  /** As said, without its article: "sunny beach". */
  readonly name: string;
  readonly word: PlaceWord | undefined;
  /** The pack draws these very words. */
  readonly exact: boolean;
  /** The preposition it was said with. */
  readonly saidWith?: string;
};

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Prepositions after which a place word sets the scene. */
export const PLACING: ReadonlySet<string> = listed(`
  in on at by through across along over inside into onto to near around toward towards within
  outside from beneath under amid above off beside between among via down up of throughout against
  underneath behind in_front_of next_to close_to far_from left_of right_of on_top_of below
`);
/** With these a word that is both thing and place ("castle") is the thing. */
const BESIDE = listed(`
  near by behind beside past toward towards around over above between off up on against in_front_of
  next_to close_to far_from left_of right_of on_top_of below under beneath underneath
`);
const AWAY_FROM_NAMES = listed(`
  middle center centre edge side bank top bottom shore corner end floor foot back depths surface
  entrance stair stairs step steps gate heart outskirts
`);

const placeNames = (phrase: NounPhrase): readonly string[] => {
  const words = [...phrase.modifiers, phrase.head].flatMap((word) => word.split(' '));
  return words.map((_, from) => words.slice(from).join(' '));
};

/** So many characters of a place's name are kept, its last ones: the noun is among them. */
const LONGEST_NAME = 200;

export const placeText = (phrase: NounPhrase): string => {
  const words = [...phrase.adjectives, ...phrase.modifiers, phrase.head];
  return phrase.head === 'home' ? 'home' : words.join(' ').slice(-LONGEST_NAME).trim();
};

/** Reads a noun phrase after `preposition` as a place; undefined when it is a thing or nothing to stand in. */
export function placeMention(
  preposition: string,
  phrase: NounPhrase,
  index: VocabularyIndex,
): PlaceMention | undefined {
  if (!PLACING.has(preposition)) return undefined;
  const world = placeOfTheWorld(phrase, index);
  if (world !== undefined || phrase.kind !== 'noun') return world;
  if (AWAY_FROM_NAMES.has(phrase.head) && phrase.of !== undefined)
    return placeMention(/^(bottom|floor|depths)$/.test(phrase.head) ? 'under' : 'in', phrase.of, index);
  if ((preposition === 'of' && phrase.head === 'water') || TIMES.test(phrase.head)) return undefined;
  // "Above a castle": where things are told to stand, a building is one of them.
  if (
    /^(above|below|left_of|right_of)$/.test(preposition) &&
    phrase.determiner === 'a' &&
    isA(phrase.head, HOUSES) &&
    // A castle is a place of the pack's: no house is drawn for it.
    index.places.get(phrase.head)?.name !== phrase.head
  )
    return undefined;
  // "Through the clouds": many of them, all around, are the sky.
  const amidst =
    phrase.plural && phrase.head === 'cloud' && phrase.count === undefined && AMIDST.test(preposition);
  const sky = amidst ? index.places.get('sky') : undefined;
  if (sky !== undefined) return { name: 'clouds', word: sky, exact: false };
  // "Beside a tiny church": what is given a size is a thing.
  if (BESIDE.has(preposition) && phrase.determiner === 'a' && sizedBuilding(phrase)) return undefined;
  const adjectived = adjectivePlace(phrase, index) ?? wateryPlace(preposition, phrase, index);
  if (adjectived !== undefined) return adjectived;
  for (const [from, name] of placeNames(phrase).entries()) {
    const thing = index.entities.get(name);
    if (
      thing !== undefined &&
      !landsOn(name, preposition) &&
      (BESIDE.has(preposition) || index.places.get(name) === undefined) &&
      !solePlace(name, preposition)
    )
      return undefined;
    const word = index.places.get(name);
    if (
      word !== undefined &&
      thing?.name === name &&
      word.name !== name &&
      !landsOn(name, preposition) &&
      !solePlace(name, preposition)
    )
      return undefined;
    if (word !== undefined)
      return {
        name: placeText(phrase),
        word,
        exact: from === 0 && phrase.adjectives.length === 0 && word.name === name,
      };
    const near = standInsForPlace(name);
    if (near !== undefined && SEEN_OUTSIDE.test(preposition) && isA(name, BUILDINGS, true))
      return { name: placeText(phrase), word: firstPlace(['city street', 'road'], index), exact: false };
    if (near !== undefined && PASSED_UNDER.test(preposition)) return undefined;
    if (near !== undefined && thing === undefined)
      return { name: placeText(phrase), word: firstPlace(near, index), exact: false };
    if (near !== undefined && solePlace(name, preposition))
      return { name: placeText(phrase), word: firstPlace(near, index), exact: false };
  }
  return unknownPlace(preposition, phrase, index);
}

/** "Paris": a place that the pack has none of, but others like it. */
function placeOfTheWorld({ head }: NounPhrase, index: VocabularyIndex): PlaceMention | undefined {
  const like = standInsForKnownPlace(head);
  if (like === undefined) return undefined;
  return { name: asName(head.split(' ')), word: firstPlace(like, index), exact: false };
}

const AMIDST = /^(through|in|among|amid|between|into|within)$/;
/** Under a bridge one is not on it: the bridge is a thing then, and the place is another. */
const PASSED_UNDER = /^(under|beneath|below|underneath)$/;
/** In front of a hotel one is in the street. */
const SEEN_OUTSIDE = /^(in_front_of|outside|behind|next_to|past|beside)$/;
/** A building one only goes by is seen from outside. */
export const isBuilding = (phrase: NounPhrase): boolean => isA(phrase.head, BUILDINGS);
const BUILDINGS = new Set(['building', 'establishment', 'place of business']);
const HOUSES = new Set(['building', 'housing', 'fortification', 'tower']);
const sizedBuilding = ({ adjectives, head }: NounPhrase): boolean =>
  adjectives.some((adjective) => adjective in SIZE_WORDS) && isA(head, HOUSES);
const DEEP = /^(sea|ocean|lake|river|water|waves|pond)$/;
const OPEN_WATER = /^(sea|ocean|seaside|waves|bay|harbor|harbour)$/;

/** "under the sea" is in it, "by the sea" is on its shore: one can stand there. */
function wateryPlace(
  preposition: string,
  phrase: NounPhrase,
  index: VocabularyIndex,
): PlaceMention | undefined {
  const name = placeText(phrase);
  const under = PASSED_UNDER.test(preposition) && DEEP.test(phrase.head);
  const shore = /^(by|beside|near|next_to|close_to)$/.test(preposition) && OPEN_WATER.test(phrase.head);
  const word = under
    ? index.places.get('underwater')
    : shore
      ? firstPlace(['beach', 'lake'], index)
      : undefined;
  return word === undefined
    ? undefined
    : { name: under ? `under the ${name}` : `${name} shore`, word, exact: false };
}

const TIMES =
  /^(night|winter|summer|spring|autumn|day|morning|evening|inside|outside|outdoors|indoors|class|picnic|concert|spotlight)$/;

/** "on the moon" is where, "over the moon" is past what. */
const landsOn = (name: string, preposition: string): boolean =>
  /^(on|onto)$/.test(preposition) && /^(moon|mars|island|planet)$/.test(name);

/** "in the house", "at home": a building that is a thing from outside is a place from inside. */
const solePlace = (name: string, preposition: string): boolean =>
  (preposition === 'in' || preposition === 'inside' || (preposition === 'at' && name === 'home')) &&
  standInsForPlace(name) !== undefined;

/** "snowy field", "night sky": an adjective and a noun that name a place together. */
function adjectivePlace(phrase: NounPhrase, index: VocabularyIndex): PlaceMention | undefined {
  for (const adjective of phrase.adjectives) {
    const word = index.places.get(`${adjective} ${phrase.head}`);
    if (word !== undefined)
      return {
        name: placeText(phrase),
        word,
        exact: phrase.adjectives.length === 1 && phrase.modifiers.length === 0,
      };
  }
  if (phrase.adjectives.includes('snowy') && standInsForPlace(phrase.head) !== undefined) {
    const word = firstPlace(['snowy field', 'mountains'], index);
    return word === undefined ? undefined : { name: placeText(phrase), word, exact: false };
  }
  if (phrase.adjectives.some((adjective) => /^(starry|night)$/.test(adjective)) && phrase.head === 'sky') {
    const word = firstPlace(['night sky', 'sky'], index);
    return word === undefined ? undefined : { name: placeText(phrase), word, exact: false };
  }
  return undefined;
}

/** A noun nobody listed, after "in" or "at": a place if WordNet thinks so. */
function unknownPlace(
  preposition: string,
  phrase: NounPhrase,
  index: VocabularyIndex,
): PlaceMention | undefined {
  if (!['in', 'at', 'inside', 'through', 'across', 'into', 'to', 'within'].includes(preposition))
    return undefined;
  const name = [...phrase.modifiers, phrase.head].join(' ');
  if (index.entities.has(name) || index.entities.has(phrase.head)) return undefined;
  const known = sensesOf(name).length > 0 ? name : phrase.head;
  if (INVISIBLE.has(phrase.head) || BODY_PARTS.has(phrase.head)) return undefined;
  if (!isA(known, PLACE_MEANINGS, true)) return undefined;
  return { name: placeText(phrase), word: firstPlace(guessesFor(known), index), exact: false };
}
