import type { Verb } from '../../lexicon/schema.ts';
import { verbOf } from '../../lexicon/verbs.ts';
import type { Mention, Phrase, RelationWord } from '../clause.ts';
import type { Argument } from './argument.ts';
import { GOING } from './goings.ts';

/** What was said in a clause, while it is sorted into the roles of the verb. */
export class Sorting {
  readonly agents: Mention[] = [];
  readonly themes: Mention[] = [];
  readonly recipients: Mention[] = [];
  readonly phrases: Phrase[] = [];
  readonly complements: { readonly attribute?: string; readonly mention?: Mention }[] = [];
  /** What is told to be left or right of something; a spot behind it may be its. */
  side: Argument | undefined;
  readonly args: readonly Argument[];
  readonly lemma: string | undefined;
  readonly dictionary: string;
  readonly passive: boolean;
  readonly hasObject: boolean;
  readonly verb: Verb | undefined;
  readonly going: boolean;
  /** The verb as it is without an object, where that is a going. */
  readonly gone: Verb | undefined;
  /** Whether an end of the way is told. */
  readonly ends: boolean;

  constructor(
    args: readonly Argument[],
    lemma: string | undefined,
    { dictionary, passive }: { readonly dictionary: string; readonly passive: boolean },
  ) {
    this.args = args;
    this.lemma = lemma;
    this.dictionary = dictionary;
    this.passive = passive;
    this.hasObject = args.some(({ role, relation }) => role === 'object' && relation === undefined);
    this.verb = lemma === undefined ? undefined : verbOf(lemma, undefined, { theme: this.hasObject });
    const going = this.verb !== undefined && GOING.has(this.verb.motion);
    this.going = going;
    const alone = lemma === undefined ? undefined : verbOf(lemma, undefined, { theme: false });
    this.gone = alone?.theme === 'none' && GOING.has(alone.motion) ? alone : undefined;
    this.ends = args.some(({ role, spot }) => role === 'to' && (spot !== undefined || going));
  }

  /** Enters a phrase: how `mentions` stand to what is told. */
  put(relation: RelationWord, mentions: readonly Mention[]): void {
    this.phrases.push({ relation, mentions });
  }
}
