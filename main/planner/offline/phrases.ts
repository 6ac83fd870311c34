/** "her two small red cars": what a noun phrase says, before anyone asks who or what it means. */
export type NounPhrase = {
  /** Singular head, possibly several words ("hot air balloon"); the pronoun or name itself when it is one. */
  readonly head: string;
  readonly kind: 'noun' | 'pronoun' | 'name';
  /** Nouns before the head: "lion" in "lion cub". */
  readonly modifiers: readonly string[];
  readonly adjectives: readonly string[];
  readonly determiner: string | undefined;
  readonly possessor: NounPhrase | undefined;
  readonly count: number | undefined;
  readonly plural: boolean;
  /** Proper name given beside the kind: "Luna" in "Luna the cat". */
  readonly name: string | undefined;
  readonly gender: 'female' | 'male' | undefined;
  /** What follows "of": "coffee" in "cup of coffee". */
  readonly of: NounPhrase | undefined;
};

export type VerbGroup = {
  readonly lemma: string;
  readonly form: 'finite' | 'base' | 'ing' | 'participle';
  readonly negated: boolean;
  readonly passive: boolean;
  /** The verb's own word as said: "planted" in "is planted". */
  readonly word: string;
  readonly particle: string | undefined;
};

export type Chunk =
  | { readonly kind: 'noun'; readonly phrase: NounPhrase }
  | { readonly kind: 'verb'; readonly verb: VerbGroup }
  | { readonly kind: 'preposition'; readonly word: string }
  | { readonly kind: 'adverb' | 'adjective' | 'conjunction' | 'subordinator'; readonly word: string }
  | { readonly kind: 'comma' | 'relative' | 'then' | 'purpose' };

const NOTHING = {
  modifiers: [],
  adjectives: [],
  determiner: undefined,
  possessor: undefined,
  count: undefined,
  plural: false,
  name: undefined,
  gender: undefined,
  of: undefined,
};

export const plainPhrase = (head: string, more: Partial<NounPhrase> = {}): NounPhrase => ({
  ...NOTHING,
  head,
  kind: 'noun',
  ...more,
});

export type Parsed<T> = { readonly value: T; readonly next: number };

/** "One", "the first one", "the other": somebody of several already seen. */
export const isOneOf = ({ kind, head, adjectives }: NounPhrase): boolean =>
  kind === 'pronoun' &&
  /^(one|other)$/.test(head) &&
  adjectives.every((adjective) => /^(first|second|third|last|other)$/.test(adjective));
