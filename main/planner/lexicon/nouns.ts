import { NOUNS } from './noun-tables.ts';
import { indexed } from './rows.ts';
import type { Noun, Trait } from './schema.ts';
import { withImplied } from './traits.ts';

const byLemma = indexed(NOUNS.map((noun) => [noun.lemma, noun]));
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

/** A noun lemma's first meaning, lower case, names of several words with blanks; a compound by its last word. */
export function nounOf(lemma: string): Noun | undefined {
  const noun = byLemma.get(lemma)?.[0];
  if (noun !== undefined || !lemma.includes(' ')) return noun;
  return nounOf(lemma.slice(lemma.indexOf(' ') + 1));
}

/** Every meaning of a lemma, the commonest first. */
export const nounsOf = (lemma: string): readonly Noun[] => byLemma.get(lemma) ?? [];

export const isNoun = (lemma: string): boolean => byLemma.has(lemma);

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
  return noun.lemma === lemma ? [lemma, ...noun.near] : [lemma, noun.lemma, ...noun.near];
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
