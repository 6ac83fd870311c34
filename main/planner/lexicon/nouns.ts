import { nounTable } from './noun-tables.ts';
import { placeNamed } from './places.ts';
import type { Noun, Trait } from './schema.ts';
import { withImplied } from './traits.ts';

/** Rows share their list of traits, so that it is worked out once a row. */
const implied = new WeakMap<readonly Trait[], ReadonlySet<Trait>>();
const NONE: ReadonlySet<Trait> = new Set();

function allTraits({ traits }: Noun): ReadonlySet<Trait> {
  const known = implied.get(traits);
  if (known !== undefined) return known;
  const all = withImplied(traits);
  implied.set(traits, all);
  return all;
}

/** Every meaning of a lemma, the commonest first; the name of a place is a noun too, last of all. */
export function nounsOf(lemma: string): readonly Noun[] {
  const nouns = nounTable.get(lemma);
  if (nouns.some(({ traits }) => traits.includes('place'))) return nouns;
  const place = placeNamed(lemma);
  return place === undefined ? nouns : [...nouns, { lemma, traits: PLACE, near: [], korean: place.korean }];
}
const PLACE: readonly Trait[] = ['place'];

/**
 * A noun's first meaning, lower case, names of several words with blanks; a compound's by its last words, and that of a
 * word said only in the plural ("scissor", as parsers write it) by its plural.
 */
export function nounOf(lemma: string): Noun | undefined {
  const noun = nounsOf(lemma)[0] ?? nounsOf(`${lemma}s`)[0] ?? nounsOf(`${lemma}es`)[0];
  if (noun !== undefined || !lemma.includes(' ')) return noun;
  return nounOf(lemma.slice(lemma.indexOf(' ') + 1));
}

export const isNoun = (lemma: string): boolean => nounTable.has(lemma) || placeNamed(lemma) !== undefined;

/** What can be asked of a noun, with all that follows ("bird": living, animal, flies); empty for an unknown one. */
export function traitsOf(lemma: string): ReadonlySet<Trait> {
  const noun = nounOf(lemma);
  return noun === undefined ? NONE : allTraits(noun);
}

export const hasTrait = (lemma: string, trait: Trait): boolean => traitsOf(lemma).has(trait);

/** Whether any meaning of it has a trait: "orange" is a fruit and a colour. */
export const mayHaveTrait = (lemma: string, trait: Trait): boolean =>
  nounsOf(lemma).some((noun) => allTraits(noun).has(trait));

/** What may be drawn for a noun, nearest first, itself included; of an unknown compound what its last word may be. */
export function nearTo(lemma: string): readonly string[] {
  const noun = nounOf(lemma);
  if (noun === undefined) return [lemma];
  return [...new Set([lemma, noun.lemma, ...noun.near])];
}

/**
 * What a noun says before "of": "group" and "flock" count what follows, "cup" and "slice" measure it; undefined for
 * nouns that stand for themselves ("a picture of a dog" is answered by the trait `footage`).
 */
export function amountOf(lemma: string): Noun | undefined {
  const counted = nounsOf(`${lemma} of`)[0];
  if (counted !== undefined) return counted;
  return nounsOf(lemma).find(({ traits }) => traits.includes('group') || traits.includes('measure'));
}

/** Nouns that a Korean word, blanks or not, may stand for, as lemmas. */
export const koreanNouns = (word: string): readonly string[] => nounTable.inKorean(word.replaceAll(' ', ''));

export const koreanNoun = (word: string): Noun | undefined => {
  const [lemma] = koreanNouns(word);
  return lemma === undefined ? undefined : nounOf(lemma);
};
