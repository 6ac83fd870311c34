import type { FormUse } from '../reading/korean/conjugation.ts';
import type { KoreanVerb } from './verbs.ts';
import type { Role } from './words.ts';

/** Someone or something told of, with all that stands before its noun. */
export type Phrase = {
  readonly head: string;
  /** "on the beach", when the noun is a place. */
  readonly there?: string | undefined;
  readonly looks: readonly string[];
  readonly count: number;
  readonly several: boolean;
  readonly name?: string | undefined;
  readonly pronoun: boolean;
  readonly owner?: Phrase | undefined;
  /** "wearing a hat": written once, behind the noun. */
  readonly doing?: Clause | undefined;
  readonly others: readonly Phrase[];
};

export type Argument = { readonly role: Role; readonly phrase: Phrase; readonly side?: string };

export type Clause = {
  readonly arguments: readonly Argument[];
  readonly verb?: KoreanVerb | undefined;
  readonly not: boolean;
  readonly use: FormUse;
  readonly directions: readonly string[];
  readonly manners: readonly string[];
  readonly times: readonly string[];
  readonly opener?: string | undefined;
  readonly korean: string;
  /** Who does it is in none of the lists. */
  readonly lost: boolean;
};
