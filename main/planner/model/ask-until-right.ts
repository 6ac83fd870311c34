import type { TokenUse } from '../../../preload/contract/plan.ts';
import { PlannerError } from '../planner.ts';
import type { Chat, JsonSchema, Message } from './chat/chat.ts';
import { fill } from './prompts/fill.ts';
import { AGAIN, AGAIN_CUT_OFF } from './prompts/layouts.ts';

/** What an answer was read as, and what is wrong with it, in words the model can act on. */
export type Checked<T> = { readonly value: T; readonly faults: readonly string[] };

export type Asking<T> = {
  readonly chat: Chat;
  readonly messages: (format: 'json' | 'text') => readonly Message[];
  readonly name: string;
  readonly schema: JsonSchema;
  readonly signal: AbortSignal | undefined;
  readonly onText?: (answer: string) => void;
  readonly check: (answer: string) => Checked<T>;
  /** How often to ask again after the first answer. */
  readonly rounds: number;
};

export type Outcome<T> = Checked<T> & {
  readonly tokens: TokenUse;
  /** Questions asked, the first one counted. */
  readonly asked: number;
  /** Why the last question stayed without an answer, when an earlier answer had to do. */
  readonly broke: PlannerError | undefined;
};

const LONGEST_QUOTED = 12_000;
const MOST_FAULTS = 12;

const sum = (one: TokenUse, other: TokenUse): TokenUse => ({
  read: one.read + other.read,
  written: one.written + other.written,
});

/**
 * Asks, and asks again with the exact faults until there are none or the rounds are used up; then the answer with the
 * fewest faults is the outcome. What has once been answered is never lost to a later failure.
 *
 * @throws PlannerError when the very first question stays unanswered
 */
export async function askUntilRight<T>(asking: Asking<T>): Promise<Outcome<T>> {
  const { chat, name, schema, signal, onText, check, rounds } = asking;
  let best: Checked<T> | undefined;
  let tokens: TokenUse = { read: 0, written: 0 };
  let broke: PlannerError | undefined;
  let asked = 0;
  let messages = asking.messages;
  while (asked <= rounds && broke === undefined && best?.faults.length !== 0) {
    asked += 1;
    try {
      const answer = await chat.ask({ messages, name, schema, signal, ...(onText && { onText }) });
      tokens = sum(tokens, answer.tokens);
      const { value, faults } = check(answer.text);
      const told = answer.whole || faults.length === 0 ? faults : [...faults, AGAIN_CUT_OFF];
      if (best === undefined || told.length < best.faults.length) best = { value, faults: told };
      messages = (format) => [
        ...asking.messages(format),
        { role: 'assistant', content: answer.text.slice(0, LONGEST_QUOTED) },
        { role: 'user', content: fill(AGAIN, { faults: listed(told) }) },
      ];
    } catch (error) {
      signal?.throwIfAborted();
      if (best === undefined || !(error instanceof PlannerError)) throw error;
      broke = error;
    }
  }
  return { ...(best as Checked<T>), tokens, asked, broke };
}

const listed = (faults: readonly string[]): string =>
  faults
    .slice(0, MOST_FAULTS)
    .map((fault) => `- ${fault}`)
    .join('\n');
