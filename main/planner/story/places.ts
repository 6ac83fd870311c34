import { coloursOf } from '../lexicon/adjectives.ts';
import type { PlaceWord } from '../../../preload/contract/pack.ts';
import { traitsOf } from '../lexicon/nouns.ts';
import { landmarkNamed } from '../lexicon/landmarks.ts';
import { placeOf } from '../lexicon/places.ts';
import type { Mention, RelationWord } from '../reading/clause.ts';
import type { VocabularyIndex } from './vocabulary.ts';

/** A place as said, and what the pack draws for it; `word` undefined where nothing is near. */
export interface SaidPlace {
  readonly name: string;
  readonly word: PlaceWord | undefined;
  /** The pack draws what was said, not something near it. */
  readonly exact: boolean;
  readonly relation: RelationWord | undefined;
}

/** After these a word that is both thing and place is the place one is in. */
const INSIDE = new Set<RelationWord>([
  'in',
  'at',
  'inside',
  'into',
  'through',
  'across',
  'along',
  'around',
  'among',
  'during',
  'outside',
  'out of',
]);
/** After these it is a thing one stands by, where the pack draws it. */
const ON = new Set<RelationWord>(['on', 'onto', 'over', 'up', 'down', 'off']);

export const firstPlace = (names: readonly string[], index: VocabularyIndex): PlaceWord | undefined => {
  for (const name of names) {
    const word = index.place(name);
    if (word !== undefined) return word;
  }
  return undefined;
};

/** Reads a mention after a relation as where the scene is; undefined when it is a thing there or no place at all. */
export function placeSaid(
  mention: Mention,
  relation: RelationWord | undefined,
  index: VocabularyIndex,
): SaidPlace | undefined {
  const { head, attributes, words } = mention;
  if (mention.kind === 'pronoun' || mention.count === 0) return undefined;
  // "On the floor of the living room".
  const [whole] = mention.of ?? (mention.owner === undefined ? [] : [mention.owner]);
  if (
    whole !== undefined &&
    (relation === undefined || INSIDE.has(relation) || index.entity(whole.head) === undefined) &&
    index.entity(mention.head) === undefined &&
    (traitsOf(mention.head).has('part') || traitsOf(mention.head).has('frame'))
  )
    return placeSaid(whole, 'in', index);
  if (BACKDROPS.has(head)) return backdrop(mention, index);
  // "In space", but not "the space" of a room.
  if (head === 'space' && mention.determiner !== 'bare') return undefined;
  const found = candidates(mention)
    .map((name) => ({ name, own: index.place(name), near: placeOf(name) ?? landmarkPlace(name) }))
    .find(({ own, near }) => own !== undefined || near !== undefined);
  if (found === undefined) return undefined;
  const traits = traitsOf(head);
  const thing = index.entity(head) !== undefined && (traits.size > 0 || found.own === undefined);
  const inside =
    relation === undefined || (INSIDE.has(relation) && !(relation === 'at' && traits.has('sky')));
  const solid =
    traits.has('building') || traits.has('vehicle') || traits.has('furniture') || traits.has('container');
  if (thing && !(inside && found.own !== undefined) && !(inside && traits.has('building'))) return undefined;
  if (thing && relation !== undefined && !inside && !(ON.has(relation) && found.own !== undefined && !solid))
    return undefined;
  const word = found.own ?? firstPlace(found.near?.near ?? [], index);
  const exact = found.own !== undefined;
  void attributes;
  return { name: words, word, exact, relation };
}

/** A place of the world: what it looks like. */
const landmarkPlace = (name: string): { readonly near: readonly string[] } | undefined => {
  const known = landmarkNamed(name);
  return known === undefined ? undefined : { near: known.near };
};

const BACKDROPS = new Set(['background', 'backdrop', 'setting']);

/** "Against a white background", "stage background": a place, or a backdrop of one colour. */
function backdrop({ words, attributes }: Mention, index: VocabularyIndex): SaidPlace | undefined {
  for (const attribute of attributes) {
    const word = index.place(attribute) ?? firstPlace(placeOf(attribute)?.near ?? [], index);
    if (word !== undefined)
      return { name: attribute, word, exact: index.place(attribute) !== undefined, relation: undefined };
    const [colour] = coloursOf(attribute) ?? [];
    if (colour !== undefined)
      return {
        name: words,
        word: index.place(`${colour} backdrop`) ?? index.place(`${colour} studio`),
        exact: true,
        relation: undefined,
      };
  }
  return undefined;
}

/** What a place may be called by: the whole, with an attribute, alone. */
const candidates = ({ head, attributes, words }: Mention): readonly string[] => [
  words.toLowerCase(),
  ...attributes.map((attribute) => `${attribute} ${head}`),
  head,
];
