import { canBeVerb, isAbstract, sensesOf } from '../words/nouns.ts';
import { type VerbForm, singularOf, verbReadings } from './inflections.ts';
import {
  ADJECTIVES,
  ADVERBS,
  COLOUR_NEAR,
  CONJUNCTIONS,
  DETERMINERS,
  NUMBER_WORDS,
  PARTICLES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SIZE_WORDS,
  SUBORDINATORS,
} from './lexicon/grammar.ts';
import { famousCalled } from './lexicon/famous.ts';
import { genderOfName } from './lexicon/people.ts';
import { isKnownVerb } from './lexicon/verbs.ts';

export type Tag =
  | 'determiner'
  | 'possessive'
  | 'number'
  | 'adjective'
  | 'noun'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'preposition'
  | 'particle'
  | 'adverb'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'negation'
  | 'then'
  | 'comma'
  | 'genitive'
  | 'to';

export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** Singular for nouns, base form for verbs. */
  readonly lemma: string;
  readonly form?: VerbForm;
  readonly plural: boolean;
  readonly properName: boolean;
  readonly gender?: 'female' | 'male';
};

/** A word before its class is settled: what it could be, from word lists and from compromise. */
export type Raw = {
  readonly text: string;
  readonly lower: string;
  /** A name of the vocabulary (of one or more words). */
  readonly known: string | undefined;
  readonly tags: ReadonlySet<string>;
  /** Given as somebody's name elsewhere in the prompt. */
  readonly isName: boolean;
};

export const PUNCTUATION = /^[,:()&]$/;

export const NP_OPENERS: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'number',
  'adjective',
  'genitive',
]);

export const lemmaOfNoun = (raw: Raw): string => raw.known ?? singularOf(raw.lower) ?? raw.lower;

export function couldBeNoun(raw: Raw | undefined): boolean {
  if (raw === undefined) return false;
  return (
    raw.known !== undefined ||
    raw.tags.has('Noun') ||
    sensesOf(lemmaOfNoun(raw)).length > 0 ||
    isAbstract(lemmaOfNoun(raw))
  );
}

export const couldBeVerb = (raw: Raw): boolean =>
  verbReadings(raw.lower, isKnownVerb).length > 0 || raw.tags.has('Verb');

export const isAdjective = (raw: Raw): boolean =>
  raw.lower in COLOUR_NEAR ||
  raw.lower in SIZE_WORDS ||
  ADJECTIVES.has(raw.lower) ||
  raw.tags.has('Adjective');

export function make(raw: Raw, tag: Tag, more: Partial<Word> = {}): Word {
  return {
    text: raw.text,
    lower: raw.lower,
    tag,
    lemma: raw.lower,
    plural: false,
    properName: false,
    ...more,
  };
}

export function makeNoun(raw: Raw, position: number, previous: Word | undefined): Word {
  const lemma = lemmaOfNoun(raw);
  const capital = /^\p{Lu}/u.test(raw.text);
  const named = raw.tags.has('FirstName') || raw.tags.has('Person');
  const ordinary = raw.known !== undefined || sensesOf(lemma).length > 0 || isAbstract(lemma);
  const free =
    position > 0 &&
    capital &&
    raw.known === undefined &&
    (previous === undefined || !NP_OPENERS.has(previous.tag)) &&
    raw.lower.length > 1;
  const properName =
    raw.isName ||
    free ||
    (capital &&
      ((named && raw.known === undefined) ||
        (!ordinary && (position > 0 || !raw.tags.has('Verb'))) ||
        (position > 0 && named)));
  const tagged = raw.tags.has('FemaleName') ? 'female' : raw.tags.has('MaleName') ? 'male' : undefined;
  const gender = famousCalled(raw.lower)?.gender ?? genderOfName(raw.lower, tagged);
  const plural =
    !properName && lemma !== raw.lower && singularOf(raw.lower.split(' ').at(-1) ?? '') !== undefined;
  return make(raw, 'noun', {
    lemma: properName ? raw.lower : lemma,
    plural,
    properName,
    ...(gender === undefined ? {} : { gender }),
  });
}

export function makeVerb(raw: Raw, prefer?: (form: VerbForm) => boolean): Word {
  const readings = verbReadings(raw.lower, isKnownVerb);
  const reading = readings.find(({ form }) => prefer?.(form) ?? true) ?? readings[0];
  if (reading !== undefined) return make(raw, 'verb', reading);
  const rare = verbReadings(raw.lower, canBeVerb)[0];
  if (rare !== undefined) return make(raw, 'verb', rare);
  const guess = verbReadings(raw.lower, () => true);
  const tagged = guess.find(
    ({ form }) =>
      (form === 's' && raw.tags.has('PresentTense')) ||
      (form === 'ing' && raw.tags.has('Gerund')) ||
      (form === 'participle' && raw.tags.has('PastTense')),
  );
  return make(raw, 'verb', tagged ?? guess.at(-1) ?? { lemma: raw.lower, form: 'base' });
}

export const verbOnly = (raw: Raw): boolean =>
  couldBeVerb(raw) &&
  raw.known === undefined &&
  sensesOf(lemmaOfNoun(raw)).length === 0 &&
  !isAbstract(lemmaOfNoun(raw));

/** Whether a small word, or a sign, begins another phrase. */
export const opensPhrase = (lower: string): boolean =>
  PUNCTUATION.test(lower) ||
  DETERMINERS.has(lower) ||
  POSSESSIVES.has(lower) ||
  PREPOSITIONS.has(lower) ||
  PARTICLES.has(lower) ||
  PRONOUNS.has(lower) ||
  lower === 'to' ||
  CONJUNCTIONS.has(lower) ||
  ADVERBS.has(lower) ||
  lower in NUMBER_WORDS ||
  SUBORDINATORS.has(lower) ||
  lower === 'then';

export const startsPhrase = (raw: Raw | undefined): boolean =>
  raw === undefined || opensPhrase(raw.lower) || raw.tags.has('Adverb');
