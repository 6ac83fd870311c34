import { coloursOf } from '../lexicon/adjectives.ts';
import type { PlaceWord } from '../../../preload/contract/pack.ts';
import { nounsOf, traitsOf } from '../lexicon/nouns.ts';
import type { Trait } from '../lexicon/schema.ts';
import { withImplied } from '../lexicon/traits.ts';
import { landmarkNamed } from '../lexicon/landmarks.ts';
import { placeOf } from '../lexicon/places.ts';
import { weatherOf } from '../lexicon/weathers.ts';
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
  const { head, words } = mention;
  if (mention.kind === 'pronoun' || mention.count === 0) return undefined;
  const outright = saidOutright(mention, relation, index);
  if (outright !== undefined) return outright;
  // "From green to red".
  if (index.entity(head) === undefined && coloursOf(head) !== undefined) return undefined;
  // One lies in the bed; the scene is in the bedroom.
  if (
    index.entity(head) !== undefined &&
    ['furniture', 'seat'].some((trait) => traitsOf(head).has(trait as Trait))
  )
    return undefined;
  if (BACKDROPS.has(head)) return backdrop(mention, index);
  // "In space", but not "the space" of a room.
  if (head === 'space' && mention.determiner !== 'bare') return undefined;
  // What is handled or acts ("a ring", "the wall") is a thing, whatever place is called so too.
  const bare =
    mention.determiner === 'bare' && index.place(head)?.name === head && index.entity(head) === undefined;
  if (relation === undefined && !bare && isThing(head)) return undefined;
  // "On the roof of a house" sits on the house.
  if (
    mention.owner !== undefined &&
    !INSIDE.has(relation ?? 'in') &&
    index.entity(mention.owner.head) !== undefined
  )
    return undefined;
  const found = candidates(mention, index)
    .map((name) => ({ name, own: index.place(name), near: placeOf(name) ?? landmarkPlace(name) }))
    .find(({ own, near }) => own !== undefined || near !== undefined);
  if (found === undefined) return undefined;
  const traits = traitsOf(head);
  const thing = index.entity(head) !== undefined && (traits.size > 0 || found.own === undefined);
  // "At a mosque": one that is drawn as itself, where no such place is.
  if (
    relation === 'at' &&
    traits.has('building') &&
    index.entity(head)?.name === head &&
    found.own === undefined
  )
    return undefined;
  // "On the moon", "on an island": one is there.
  const wide =
    found.own !== undefined || traits.has('place') || (traits.has('sky') && found.near !== undefined);
  const inside =
    relation === undefined || (INSIDE.has(relation) && !(relation === 'at' && traits.has('sky')));
  const solid =
    traits.has('building') || traits.has('vehicle') || traits.has('furniture') || traits.has('container');
  // Under a desk, beside a sofa: a piece of a room, and not the room.
  if (
    (relation === undefined || (!inside && !ON.has(relation))) &&
    (traits.has('furniture') || traits.has('container'))
  )
    return undefined;
  if (thing && inside && !wide && !traits.has('building')) return undefined;
  if (thing && relation !== undefined && !inside && !(ON.has(relation) && wide && !solid)) return undefined;
  const meant = found.own ?? firstPlace(found.near?.near ?? [], index);
  const open = mention.attributes.some((one) => /^(outdoor|outdoors|open-air)$/.test(one));
  const word = open && meant?.indoors === true ? firstPlace(['park', 'garden'], index) : meant;
  const exact = found.own !== undefined && word === meant;
  const plural = found.name.endsWith('s') && !head.endsWith('s') && found.name.startsWith(head);
  return { name: plural ? words.replace(new RegExp(`${head}$`), found.name) : words, word, exact, relation };
}

/** Places that their words tell whatever the noun is: "on the floor of the living room", "on the snow surface", "on a bridge". */
function saidOutright(
  mention: Mention,
  relation: RelationWord | undefined,
  index: VocabularyIndex,
): SaidPlace | undefined {
  const { head } = mention;
  const [whole] = mention.of ?? (mention.owner === undefined ? [] : [mention.owner]);
  if (
    whole !== undefined &&
    (relation === undefined || INSIDE.has(relation) || index.entity(whole.head) === undefined) &&
    (index.entity(mention.head) === undefined || traitsOf(mention.head).has('liquid')) &&
    ['part', 'frame', 'surface', 'liquid'].some((trait) => traitsOf(mention.head).has(trait as Trait))
  )
    return placeSaid(whole, 'in', index);
  // "On the snow surface".
  const stuff = traitsOf(head).has('surface')
    ? mention.attributes.find((attribute) => index.place(attribute) !== undefined)
    : undefined;
  if (stuff !== undefined && index.entity(head) === undefined)
    return { name: stuff, word: index.place(stuff), exact: true, relation };
  // "On a bridge", where the pack knows it by those words.
  const phrase = `${relation ?? ''} a ${head}`;
  const known = index.place(phrase);
  if (known?.name === phrase) return { name: phrase, word: known, exact: true, relation };
  return undefined;
}

/** A place of the world: what it looks like. */
const landmarkPlace = (name: string): { readonly near: readonly string[] } | undefined => {
  const known = landmarkNamed(name);
  return known === undefined ? undefined : { near: known.near };
};

/** A word whose first meaning is no place. */
const isThing = (head: string): boolean => {
  const [first] = nounsOf(head);
  return first !== undefined && !PLACES.some((trait) => withImplied(first.traits).has(trait));
};
const PLACES = ['place', 'building', 'landmark', 'event', 'time', 'sky'] as const;

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

/**
 * What a place may be called by: the whole, with an attribute, alone. "A snowy forest" is a forest in the snow where the pack
 * has one, whatever else goes by that name.
 */
function candidates({ head, attributes, words, count }: Mention, index: VocabularyIndex): readonly string[] {
  const lights = index.place(head)?.lights;
  const isLit = (attribute: string) => {
    const weather = weatherOf(attribute);
    return weather !== undefined && lights?.includes(weather) === true;
  };
  const joined = [words.toLowerCase(), ...attributes.map((attribute) => `${attribute} ${head}`)].filter(
    (name) => !attributes.some((one) => isLit(one) && name.includes(one)) || index.place(name)?.name === name,
  );
  // "The mountains", "the woods".
  return [...(count === undefined ? [`${head}s`] : []), ...joined, head];
}
