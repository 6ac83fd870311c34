import type { EntityWord } from '../../../preload/contract/pack.ts';
import { adjectiveOf, coloursOf } from '../lexicon/adjectives.ts';
import { traitsOf } from '../lexicon/nouns.ts';
import type { Trait } from '../lexicon/schema.ts';
import type { Mention } from '../reading/clause.ts';
import { hasColour } from './own-colours.ts';
import { drawableFor } from './drawable.ts';
import type { Member } from './staging.ts';
import type { VocabularyIndex } from './vocabulary.ts';

/** A member while the story is told: it may yet learn a name, an attribute, another number. */
export interface CastMember extends Member {
  name: string;
  attributes: readonly string[];
  drawnAs: string;
  size: number;
  /** How many of them there are. */
  count: number;
  /** Told in the plural, without a number. */
  uncounted?: boolean;
  /** Told as one: "a pizza". */
  asOne?: boolean;
  /** How many were told, where a scene cannot show as many. */
  tooMany?: number;
  readonly exact: boolean;
  /** Proper name, lower case. */
  readonly called: string | undefined;
  /** The sentence in which it came to look as it does. */
  readonly changedIn?: number;
  /** Attributes told that the pack does not draw. */
  undrawn: readonly string[];
}

/** What things are by the kind of what is drawn, whether or not the noun tables say so. */
const KIND_TRAITS: Readonly<Record<EntityWord['kind'], readonly Trait[]>> = {
  animal: ['living', 'animal'],
  person: ['living', 'person'],
  vehicle: ['vehicle'],
  food: ['food'],
  plant: ['plant'],
  object: [],
  sky: [],
};

/** Packs count fire, waves and puddles to the sky: where the noun tables know a word, it is there only if they say so. */
function traitsOfWord({ name, kind }: EntityWord): readonly Trait[] {
  const known = [...traitsOf(name)];
  return [
    ...known,
    ...KIND_TRAITS[kind],
    ...(kind === 'sky' && known.length === 0 ? (['sky'] as const) : []),
  ];
}

/** Enters a mention as somebody or something new; undefined when the pack draws nothing near it. */
export function memberFor(
  mention: Mention,
  name: string,
  count: number,
  index: VocabularyIndex,
  called?: string,
): CastMember | undefined {
  const drawable = drawableFor(mention, index);
  if (drawable === undefined) return undefined;
  const { word, exact, taken } = drawable;
  const traits = new Set<Trait>([...traitsOf(mention.head), ...traitsOfWord(word)]);
  const member: CastMember = {
    name,
    head: mention.head,
    attributes: mention.attributes,
    word,
    drawnAs: word.name,
    traits,
    size: 1,
    count,
    exact,
    called,
    undrawn: [],
  };
  learn(
    member,
    mention.attributes.filter((attribute) => !taken.includes(attribute)),
    index,
  );
  member.attributes = mention.attributes;
  return member;
}

/** Attributes that change nothing one could look for. */
const UNSEEN = new Set(['look', 'number', 'light', 'side', 'place', 'speed', 'style']);

/** Takes in what a later mention or clause tells of a member: its colour, its size. */
export function learn(member: CastMember, attributes: readonly string[], index: VocabularyIndex): void {
  for (const attribute of attributes) {
    if (!member.attributes.includes(attribute)) member.attributes = [...member.attributes, attribute];
    const meaning = adjectiveOf(attribute);
    if (meaning?.kind === 'size') member.size = meaning.value;
    // "A cartoon pig", "a summer tree": of the film and of the year.
    else if (
      traitsOf(attribute).has('style') ||
      traitsOf(attribute).has('time') ||
      traitsOf(attribute).has('measure')
    )
      continue;
    else if (!showsColour(member, attribute, index) && !UNSEEN.has(meaning?.kind ?? ''))
      if (!member.undrawn.includes(attribute)) member.undrawn = [...member.undrawn, attribute];
  }
}

/** Colours a member where the pack can, and says whether it then looks as told. */
function showsColour(member: CastMember, attribute: string, { vocabulary }: VocabularyIndex): boolean {
  const colours = coloursOf(attribute);
  if (colours === undefined) return false;
  if (colours.some((colour) => hasColour(member.word.name, colour))) return true;
  const colour = colours.find((one) => vocabulary.colours.includes(one));
  if (colour === undefined || !member.word.colourable) return false;
  if (member.drawnAs === member.word.name) member.drawnAs = `${colour} ${member.word.name}`;
  return colour === colours[0];
}
