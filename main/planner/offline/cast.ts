import type { EntityWord } from '../../../preload/contract/pack.ts';
import { COLOUR_NEAR, SIZE_WORDS } from './lexicon/grammar.ts';
import { famousCalled } from './lexicon/famous.ts';
import { genderOfNoun, isFirstName, standInsForName, type Gender } from './lexicon/people.ts';
import { drawableFor, isAnimalNoun, isPersonNoun, type Drawable } from './nearest.ts';
import { verbBefore } from './participles.ts';
import type { NounPhrase } from './phrases.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

/** Someone or something of the story; one consistency group. Grows as later sentences say more of it. */
export type Member = {
  readonly id: number;
  readonly base: string;
  adjectives: readonly string[];
  name: string | undefined;
  /** "second", "third": told apart from an earlier one of the same words. */
  ordinal: string | undefined;
  readonly of: string | undefined;
  count: number;
  word: EntityWord | undefined;
  readonly exact: boolean;
  readonly animate: boolean;
  readonly person: boolean;
  gender: Gender | undefined;
};

/** A member in a clause and how many of the group take part. */
export type Part = { readonly member: Member; readonly count: number };

const DULL_ADJECTIVES = new Set([
  'own',
  'same',
  'other',
  'only',
  'nearby',
  'whole',
  'first',
  'last',
  'next',
  'more',
  'different',
  'such',
  'certain',
  'alone',
  'favorite',
  'favourite',
  'called',
  'named',
  'second',
  'third',
]);

/** How somebody looks; what somebody does ("a shaking robot") is no look. */
export const lookOf = (phrase: NounPhrase): readonly string[] =>
  phrase.adjectives.filter(
    (adjective) => !DULL_ADJECTIVES.has(adjective) && verbBefore(adjective, phrase.head) === undefined,
  );
export const baseOf = (phrase: NounPhrase): string => [...phrase.modifiers, phrase.head].join(' ');

/** The group's name over all scenes: "small red car", "Luna the cat", "second dog". */
export function memberName(member: Member): string {
  const { base, name } = member;
  const look = [...(member.ordinal === undefined ? [] : [member.ordinal]), ...member.adjectives];
  if (name !== undefined) return base === '' ? name : `${name} the ${[...look, base].join(' ')}`;
  return `${[...look, base].join(' ')}${member.of === undefined ? '' : ` of ${member.of}`}`.slice(0, 200);
}

export const colourAsked = (member: Member): string | undefined =>
  member.adjectives.findLast((adjective) => adjective in COLOUR_NEAR);
export const sizeFactor = (member: Member): number =>
  member.adjectives.reduce((size, adjective) => size * (SIZE_WORDS[adjective] ?? 1), 1);

/** The pack's nearest colour to the one asked for. */
export function packColour(colour: string, index: VocabularyIndex): string | undefined {
  const { colours } = index.vocabulary;
  return [colour, ...(COLOUR_NEAR[colour] ?? [])].find((name) => colours.includes(name));
}

/** What the pack is asked to draw: its own word, with a colour where it can be coloured. */
export function drawnName(member: Member, index: VocabularyIndex): string | undefined {
  if (member.word === undefined) return undefined;
  const asked = colourAsked(member);
  const colour = asked !== undefined && member.word.colourable ? packColour(asked, index) : undefined;
  return colour === undefined ? member.word.name : `${colour} ${member.word.name}`;
}

export type NewMember = {
  readonly phrase: NounPhrase;
  readonly count: number;
  readonly ordinal?: string | undefined;
  readonly animateWanted: boolean;
};

export function createMember(
  id: number,
  { phrase, count, ordinal, animateWanted }: NewMember,
  index: VocabularyIndex,
): Member {
  const nameOnly = phrase.kind === 'name';
  const base = nameOnly ? '' : baseOf(phrase);
  const gender = phrase.gender ?? (nameOnly ? undefined : genderOfNoun(base));
  const drawable = nameOnly ? namedDrawable(phrase, index) : drawableIn(phrase, animateWanted, index);
  const kind = drawable?.word.kind;
  const person = nameOnly || kind === 'person' || isPersonNoun(phrase.head);
  return {
    id,
    base,
    ordinal,
    count,
    person,
    adjectives: lookOf(phrase),
    name: phrase.name,
    of: phrase.of?.kind === 'noun' ? phrase.of.head : undefined,
    word: drawable?.word,
    exact: (drawable?.exact ?? false) || (drawable !== undefined && drawable.word.name === phrase.of?.head),
    animate:
      person || kind === 'animal' || isAnimalNoun(phrase.head) || (drawable === undefined && animateWanted),
    gender,
  };
}

/** What "he" or "she" tells of somebody: whom only a name was known of is drawn anew. */
export function castByGender(member: Member, gender: Gender, index: VocabularyIndex): void {
  if (member.gender !== undefined) return;
  member.gender = gender;
  const other = gender === 'female' ? 'woman' : 'man';
  if (member.base !== '' && !member.exact && /^(wo)?man$/.test(member.word?.name ?? ''))
    member.word = index.entities.get(other) ?? member.word;
  if (member.base !== '' || member.name === undefined || member.exact) return;
  const known = index.entities.has(member.name.toLowerCase());
  const words = standInsForName(gender).flatMap((name) => index.entities.get(name) ?? []);
  if (!known) member.word = words[0] ?? member.word;
}

/** "Mr Fox", "Mrs Rabbit", "Doctor Owl": animals of tales. */
function titledAnimal(name: string, index: VocabularyIndex): EntityWord | undefined {
  const called = /^(?:mr|mrs|ms|miss|mister|madame|sir|lady|lord|uncle|aunt|doctor|dr|captain) (.+)$/.exec(
    name.toLowerCase(),
  );
  const word = index.entities.get(called?.[1] ?? '');
  return word?.kind === 'animal' && !isFirstName(called?.[1] ?? '') ? word : undefined;
}

function namedDrawable(phrase: NounPhrase, index: VocabularyIndex): Drawable | undefined {
  const known = index.entities.get(phrase.head.toLowerCase());
  if (known !== undefined && !isFirstName(phrase.head))
    return { word: known, exact: known.name === phrase.head.toLowerCase() };
  const animal = titledAnimal(phrase.head, index);
  if (animal !== undefined) return { word: animal, exact: false };
  const word = [...(famousCalled(phrase.head)?.looks ?? []), ...standInsForName(phrase.gender)]
    .map((name) => index.entities.get(name))
    .find((found) => found !== undefined);
  return word === undefined ? undefined : { word, exact: false };
}

/** Colours are part of some names ("orange cat" is no orange, "black bear" may be a word of its own). */
function drawableIn(
  phrase: NounPhrase,
  animateWanted: boolean,
  index: VocabularyIndex,
): Drawable | undefined {
  for (const adjective of phrase.adjectives) {
    const word = index.entities.get(`${adjective} ${baseOf(phrase)}`);
    if (word !== undefined) return { word, exact: true };
  }
  const found = drawableFor(phrase.modifiers, phrase.head, index);
  if (found !== undefined) return found;
  const content =
    phrase.of?.kind === 'noun' ? drawableFor(phrase.of.modifiers, phrase.of.head, index) : undefined;
  if (content !== undefined) return { ...content, exact: false };
  if (!animateWanted) return undefined;
  const word = ['monster', 'alien', 'ghost', 'robot', 'person', 'man']
    .map((name) => index.entities.get(name))
    .find((known) => known !== undefined);
  return word === undefined ? undefined : { word, exact: false };
}
