import type { EntityWord } from '../../../preload/contract/pack.ts';
import { chainOf, depthOf, isA, sensesOf } from '../words/nouns.ts';
import { genderOfNoun, standInsForPerson } from './lexicon/people.ts';
import { similarTo } from './lexicon/similar.ts';
import { YOUNG } from './lexicon/things.ts';
import { plainName, type VocabularyIndex } from './vocabulary-index.ts';

/** What a pack draws for a word; `exact` when the pack knows the word itself. */
export type Drawable = { readonly word: EntityWord; readonly exact: boolean };

const KIND_MEANINGS: Readonly<Record<EntityWord['kind'], ReadonlySet<string>>> = {
  animal: new Set(['animal', 'imaginary being']),
  person: new Set(['person', 'spiritual being']),
  vehicle: new Set(['vehicle', 'conveyance']),
  food: new Set(['food', 'produce', 'fruit', 'beverage', 'foodstuff']),
  plant: new Set(['plant', 'plant part', 'fungus']),
  object: new Set(['artifact', 'object', 'substance']),
  sky: new Set(['celestial body', 'atmospheric phenomenon', 'natural object']),
};

/** Meanings so wide that what they share says nothing about looks. */
const TOO_WIDE = new Set([
  'physical entity',
  'object',
  'whole',
  'living thing',
  'organism',
  'artifact',
  'instrumentality',
  'matter',
  'substance',
  'causal agent',
  'device',
  'instrument',
  'covering',
  'structure',
  'commodity',
  'consumer goods',
  'thing',
  'part',
  'article',
  'implement',
  'equipment',
  'creation',
  'natural object',
  'solid',
  'vascular plant',
  'plant',
  'person',
  'unit',
  'process',
  'fluid',
  'sheet',
  'decoration',
  'surface',
  'way',
  'area',
  'construction',
  'material',
  'fabric',
  'product',
  'line',
  'strip',
  'furnishing',
  'mechanism',
  'mechanical device',
  'machine',
  'depiction',
  'representation',
  'plant part',
  'plant organ',
  'ware',
  'container',
  'weapon',
  'support',
  'supporting structure',
  'layer',
  'excavation',
  'obstruction',
  'barrier',
  'protective covering',
  'module',
  'fixture',
  'work',
  'paper',
  'chemical',
  'liquid',
  'food',
  'foodstuff',
  'nutriment',
  'ingredient',
  'dish',
  'course',
  'beverage',
  'flavorer',
  'vegetable',
]);

type Placed = { readonly word: EntityWord; readonly depth: number };
const placedByIndex = new WeakMap<VocabularyIndex, ReadonlyMap<number, readonly Placed[]>>();

/** For every WordNet meaning, the pack's words that lie under it. */
function placedWords(index: VocabularyIndex): ReadonlyMap<number, readonly Placed[]> {
  const known = placedByIndex.get(index);
  if (known !== undefined) return known;
  const placed = new Map<number, Placed[]>();
  for (const word of index.vocabulary.entities) {
    const sense = senseOf(word);
    if (sense === undefined) continue;
    for (const node of chainOf(sense)) {
      const here = placed.get(node) ?? [];
      here.push({ word, depth: depthOf(sense) });
      placed.set(node, here);
    }
  }
  placedByIndex.set(index, placed);
  return placed;
}

/** The WordNet sense a pack's word has: the first of its names whose meaning fits its kind. */
function senseOf(word: EntityWord): number | undefined {
  const fitting = KIND_MEANINGS[word.kind];
  for (const name of [word.name, ...word.synonyms].map(plainName).slice(0, 4))
    for (const sense of sensesOf(name)) if (underAny(sense, fitting)) return sense;
  return undefined;
}

const nameCache = new Map<string, ReadonlySet<number>>();
function underAny(sense: number, names: ReadonlySet<string>): boolean {
  for (const name of names) {
    let nodes = nameCache.get(name);
    if (nodes === undefined) nameCache.set(name, (nodes = new Set(sensesOf(name))));
    if (chainOf(sense).some((node) => nodes?.has(node))) return true;
  }
  return false;
}

let wideNodes: ReadonlySet<number> | undefined;
const tooWide = (node: number): boolean =>
  (wideNodes ??= new Set([...TOO_WIDE].flatMap((name) => sensesOf(name).slice(0, 1)))).has(node);

/** Steps up from a thing to what it shares with a drawable one; more and the two look nothing alike. */
const FARTHEST = 3;
const LIVING = new Set(['animal', 'plant']);

/** Nearest drawable meaning by climbing from the word: the lowest shared meaning wins, then the shallowest word. */
function nearestByMeaning(noun: string, index: VocabularyIndex): EntityWord | undefined {
  const placed = placedWords(index);
  for (const sense of sensesOf(noun).slice(0, 1)) {
    for (const [up, node] of chainOf(sense).entries()) {
      if (tooWide(node) || (up > FARTHEST && !underAny(sense, LIVING))) break;
      const under = placed.get(node);
      if (under === undefined) continue;
      return under.toSorted((a, b) => a.depth - b.depth)[0]?.word;
    }
  }
  return undefined;
}

const firstKnown = (names: readonly string[], index: VocabularyIndex): EntityWord | undefined => {
  for (const name of names) {
    const word = index.entities.get(name);
    if (word !== undefined) return word;
  }
  return undefined;
};

const BUILDING = new Set(['building', 'establishment', 'housing', 'tower', 'place of business']);
const FOOD = new Set(['food', 'foodstuff', 'nutriment']);
const ANY_FOOD = ['soup', 'pot of food', 'steaming bowl', 'bowl with spoon', 'pizza', 'bread', 'apple'];
const PERSON = new Set(['person']);
const ANIMAL = new Set(['animal']);
export const isPersonNoun = (noun: string): boolean => isA(noun, PERSON, true);
export const isAnimalNoun = (noun: string): boolean => isA(noun, ANIMAL, true);

/**
 * What the pack draws for a noun with its modifiers ("lion" + "cub"): the words themselves, longest first, then
 * stand-ins chosen by hand, then the nearest meaning in WordNet. Undefined when nothing is near.
 */
export function drawableFor(
  modifiers: readonly string[],
  head: string,
  index: VocabularyIndex,
): Drawable | undefined {
  const joined = head.split(' ');
  if (joined.length > 1 && !index.entities.has(head))
    return drawableFor([...modifiers, ...joined.slice(0, -1)], joined.at(-1) ?? head, index);
  const phrase = [...modifiers, head];
  for (let from = 0; from < phrase.length; from++) {
    const name = phrase.slice(from).join(' ');
    const known = index.entities.get(name);
    // A tea bag is no bag of the kind that "bag" is a mere synonym of.
    const loose = from > 0 && known !== undefined && plainName(known.name) !== name;
    if (loose && sensesOf(phrase.join(' ')).length > 0) continue;
    if (known !== undefined) return { word: known, exact: from === 0 && plainName(known.name) === name };
    const similar =
      YOUNG.has(head) && from === phrase.length - 1 && modifiers.length > 0
        ? undefined
        : firstKnown(similarTo(name), index);
    if (similar !== undefined) return { word: similar, exact: false };
  }
  const whole = index.entities.get(modifiers.at(-1) ?? '');
  const before =
    modifiers.length > 0 ? drawableFor(modifiers.slice(0, -1), modifiers.at(-1) ?? '', index) : undefined;
  if (YOUNG.has(head) && before !== undefined) return { ...before, exact: false };
  const house = isA(head, BUILDING, true) ? firstKnown(['house', 'castle', 'tent'], index) : undefined;
  if (house !== undefined) return { word: house, exact: false };
  const person = isPersonNoun(head) || genderOfNoun(head) !== undefined;
  // What was thought of by hand and not found has no likeness: a fence is no potted plant.
  const thing =
    !person && !isAnimalNoun(head) && [phrase.join(' '), head].some((name) => similarTo(name).length > 0);
  if (thing) return undefined;
  if (!person && whole !== undefined && sensesOf(phrase.join(' ')).length === 0)
    return { word: whole, exact: false };
  const near = person
    ? firstKnown(standInsForPerson(head), index)
    : (nearestByMeaning(phrase.join(' '), index) ?? nearestByMeaning(head, index));
  if (near !== undefined) return { word: near, exact: false };
  const dish = isA(head, FOOD, true) ? firstKnown(ANY_FOOD, index) : undefined;
  if (dish !== undefined) return { word: dish, exact: false };
  if (before !== undefined && !person) return { ...before, exact: false };
  return undefined;
}
