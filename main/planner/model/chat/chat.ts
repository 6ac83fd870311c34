import type { TokenUse } from '../../../../preload/contract/plan.ts';

export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** A JSON schema as servers and grammars take it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What comes of a question before its answer is there. */
export type AnswerProgress =
  /** The answer so far, without the thinking; called when a line or an object of it is complete. */
  | { readonly kind: 'text'; readonly text: string }
  /** So many characters were thought so far, at most once a second. */
  | { readonly kind: 'thinking'; readonly characters: number }
  /** The server is not ready, for so many milliseconds by now: it loads the model. */
  | { readonly kind: 'loading'; readonly waitedMs: number };

export type Question = {
  /** Says what is wanted in the format the server turned out to offer; JSON for `schema` and `json`. */
  readonly messages: (format: 'json' | 'text') => readonly Message[];
  /** A name for the schema, letters only. */
  readonly name: string;
  readonly schema: JsonSchema;
  readonly signal: AbortSignal | undefined;
  readonly onProgress?: (progress: AnswerProgress) => void;
};

/** How an answer ended: by itself, at a limit of tokens, with a connection that broke, or stopped by us while thinking. */
export type AnswerEnd = 'whole' | 'cut off' | 'broken' | 'still thinking';

export type Answer = {
  /** What the model wrote, without what it thought; untrusted. */
  readonly text: string;
  readonly end: AnswerEnd;
  readonly format: 'json' | 'text';
  readonly tokens: TokenUse;
};

/** One language model to talk to, wherever it runs. */
export type Chat = {
  /** As its server calls it. */
  readonly model: string;
  /** The server's host; undefined in this process. */
  readonly server: string | undefined;
  /** How many questions may be under way at once. */
  readonly parallel: number;
  /** @throws PlannerError when no answer came */
  ask(question: Question): Promise<Answer>;
};

/** An answer longer than this is a runaway: reading stops and what has come is used. In characters. */
export const LONGEST_ANSWER = 200_000;
/** Thinking longer than this comes to no answer: about 15,000 tokens. In characters. */
export const LONGEST_THINKING = 60_000;
