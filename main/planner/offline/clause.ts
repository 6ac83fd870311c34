import type { NounPhrase, VerbGroup } from './phrases.ts';

/**
 * How a clause hangs on the one before it; `splice` by a comma alone ("a robot drops a pizza, a dog eats it"),
 * `until` by what it lasts to, `described` by a participle before its subject ("a shaking robot").
 */
export type Link =
  | 'start'
  | 'and'
  | 'splice'
  | 'then'
  | 'until'
  | 'while'
  | 'when'
  | 'relative'
  | 'participle'
  | 'purpose'
  | 'small'
  | 'described';

export type PrepositionPhrase = {
  readonly preposition: string;
  readonly objects: readonly NounPhrase[];
  /** The noun phrase right before it, which it may describe ("a girl *with a hat*"). */
  readonly after: NounPhrase | undefined;
  /** Said before the clause's verb. */
  readonly early: boolean;
};

/** Who does what, where: one verb and what belongs to it. */
export type Clause = {
  readonly link: Link;
  readonly subjects: readonly NounPhrase[];
  /** The subjects were said earlier and only carried over ("… and eats"). */
  readonly inherited: boolean;
  readonly verb: VerbGroup | undefined;
  readonly objects: readonly NounPhrase[];
  readonly phrases: readonly PrepositionPhrase[];
  readonly adverbs: readonly string[];
  readonly complements: readonly string[];
};

export type Draft = {
  link: Link;
  subjects: NounPhrase[];
  inherited: boolean;
  verb: VerbGroup | undefined;
  objects: NounPhrase[];
  phrases: { preposition: string; objects: NounPhrase[]; after: NounPhrase | undefined; early: boolean }[];
  adverbs: string[];
  complements: string[];
  /** The clause after it follows in time ("After eating, …"). */
  precedes: boolean;
  /** It is told first but happens last ("Before going out, …"). */
  postponed: boolean;
};

export const draft = (link: Link): Draft => ({
  link,
  subjects: [],
  inherited: false,
  verb: undefined,
  objects: [],
  phrases: [],
  adverbs: [],
  complements: [],
  precedes: false,
  postponed: false,
});
