import type { RelationWord, Spot } from '../clause.ts';
import type { FormUse } from './conjugation.ts';
import type { Role } from './particles.ts';

/** How a verb is meant and what its form does. */
export interface Said {
  readonly kind: 'verb';
  /** Lemmas that the dictionary form may stand for, the commonest first; an adjective has one. */
  readonly lemmas: readonly string[];
  readonly dictionary: string;
  readonly use: FormUse;
  readonly adjective: boolean;
  /** An adjective that something comes to be: "노래지다". */
  readonly becomes: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
}

export type Meaning =
  | {
      readonly kind: 'noun' | 'name';
      /** Lemmas it may stand for, the commonest first. */
      readonly heads: readonly string[];
      /** Its name as a place. */
      readonly place: string | undefined;
      /** As said, without particle and number. */
      readonly stem: string;
      readonly role: Role;
      readonly plural: boolean;
      /** "토끼입니다": it is said of somebody, and what the form does. */
      readonly is?: FormUse;
    }
  | { readonly kind: 'pronoun'; readonly head: string; readonly role: Role; readonly several: boolean }
  | Said
  | { readonly kind: 'helper'; readonly use: FormUse; readonly not: boolean }
  | { readonly kind: 'look'; readonly lemma: string; readonly stem: string }
  | { readonly kind: 'number'; readonly count: number | undefined }
  | { readonly kind: 'counter'; readonly counter: string; readonly role: Role }
  | { readonly kind: 'called'; readonly name: string }
  | { readonly kind: 'spot'; readonly spot: Spot; readonly role: Role }
  | { readonly kind: 'side'; readonly relation: RelationWord; readonly role: Role }
  | { readonly kind: 'relation'; readonly relation: RelationWord }
  | { readonly kind: 'adverb'; readonly lemma: string; readonly order?: 'then' | 'while' }
  | { readonly kind: 'time'; readonly head: string; readonly stem: string; readonly role: Role }
  /** "후에", "동안", "때", "전에", "위해" behind a verb. */
  | { readonly kind: 'hinge'; readonly link: 'then' | 'while' | 'before' | 'until' | 'purpose' }
  | { readonly kind: 'which'; readonly determiner: 'definite' | 'other' | 'another' | 'each' }
  | { readonly kind: 'film'; readonly film: 'style' | 'camera' }
  | { readonly kind: 'not' | 'comma' | 'none' }
  | { readonly kind: 'unknown'; readonly stem: string; readonly role: Role; readonly use?: FormUse };

/** A word of a sentence, or several that make one; offsets in the text that is read. */
export type Word = Meaning & { readonly written: string; readonly start: number; readonly end: number };

/** A word that names somebody or something. */
export type Noun = Extract<Word, { kind: 'noun' | 'name' | 'pronoun' }>;
export type Verb = Extract<Word, { kind: 'verb' }>;

/** Whether a word names somebody or something, or counts them. */
export const isThing = (word: Word | undefined): boolean =>
  word?.kind === 'noun' || word?.kind === 'name' || word?.kind === 'pronoun' || word?.kind === 'counter';

/** Whether a word is a noun that waits for what stands behind it: "의자 위", "나무의 왼쪽". */
export const isOpen = (word: Word | undefined): boolean =>
  word !== undefined && isThing(word) && 'role' in word && (word.role === 'bare' || word.role === 'of');
