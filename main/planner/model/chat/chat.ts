import type { TokenUse } from '../../../../preload/contract/plan.ts';

export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** A JSON schema as servers and grammars take it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How an answer is asked for: bound to a schema, as any JSON object, or as plain text in the paper's format. */
export const FORMATS = ['schema', 'json', 'text'] as const;
export type AnswerFormat = (typeof FORMATS)[number];

export type Question = {
  /** Says what is wanted in the format the server turned out to offer; JSON for `schema` and `json`. */
  readonly messages: (format: 'json' | 'text') => readonly Message[];
  /** A name for the schema, letters only. */
  readonly name: string;
  readonly schema: JsonSchema;
  readonly signal: AbortSignal | undefined;
  /** Hears the answer so far whenever more of it has come. */
  readonly onText?: (answer: string) => void;
};

export type Answer = {
  /** What the model wrote; untrusted. */
  readonly text: string;
  /** The model came to its own end: not cut off by a limit, by the connection, or by us. */
  readonly whole: boolean;
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
