import type { Clause, Link, Mention } from '../clause.ts';
import type { Argument } from './argument.ts';
import { nothingBefore, Told, type Before } from './mention.ts';
import type { Verb, Word } from './word.ts';

/** More than can stand in a picture. */
export const MOST_TOGETHER = 8;

/** What the clauses of a text share: who was told of, who did the last thing. */
export class Story {
  readonly told = new Told();
  readonly unread: string[] = [];
  agents: readonly Mention[] = [];
}

interface Held {
  readonly clause: Clause;
  /** Who does it is whoever does what the clause it hangs on tells. */
  readonly shared: boolean;
}

interface Entered {
  readonly clause: Clause;
  readonly use: string;
  readonly rides: boolean;
}

/** A sentence while its words are read into clauses: what was said so far and waits for its verb or its noun. */
export class Sentence {
  readonly clauses: Clause[] = [];
  args: Argument[] = [];
  before: Before = nothingBefore();
  /** Nouns with 와 that wait for the one they are joined to. */
  together: Mention[] = [];
  manner: string[] = [];
  /** Looks that something turns to: "빨갛게 변한다". */
  turned: string[] = [];
  link: Link = 'start';
  /** Nobody can tell who does what comes: the subject is an unknown word. */
  lost = false;
  /** Where the clause begins in the text. */
  from: number | undefined;
  last: Entered | undefined;
  /** Clauses that tell more of a mention, or that come behind the one they are said before. */
  tails: Clause[] = [];
  held: Held[] = [];
  /** Clauses that a noun behind them carries: "고양이가 달리는" 영상. */
  describing: { readonly clause: Clause; readonly verbAt: number }[] = [];
  /** What is shown was told; what makes the film of it may follow. */
  shown = false;
  /** Where the verb stands that only lets a time come: "밤이 되자". */
  passing: number | undefined;
  /** A verb that waits for the word that links it: "끝난 후에". */
  pending: Verb | undefined;
  /** Who is seen in what is looked at: "고양이가 노는 모습을 본다". */
  view: readonly Mention[] | undefined;
  readonly words: readonly Word[];
  readonly number: number;
  readonly story: Story;
  readonly text: (from: number, to: number) => string;

  constructor(
    words: readonly Word[],
    number: number,
    story: Story,
    text: (from: number, to: number) => string,
  ) {
    this.words = words;
    this.number = number;
    this.story = story;
    this.text = text;
  }

  /** Notes a word that no clause took up. */
  leftOut(word: string): void {
    if (!this.story.unread.includes(word)) this.story.unread.push(word);
  }

  /** Tells of nouns with 와 that nothing came for: they are with who is told of. */
  joinTogether(): void {
    if (this.together.length > 0) this.args.push({ role: 'with', mentions: this.together.splice(0) });
  }
}
