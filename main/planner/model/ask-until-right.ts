import type { TokenUse } from '../../../preload/contract/plan.ts';
import { PlannerError } from '../planner.ts';
import type { Answer, AnswerEnd, AnswerProgress, Chat, JsonSchema, Message } from './chat/chat.ts';
import { documentsIn } from './reading/documents.ts';
import { fill } from './prompts/fill.ts';
import { AGAIN, AGAIN_CUT_OFF, AGAIN_THOUGHT } from './prompts/layouts.ts';

/** What an answer was read as, and what is wrong with it, in words the model can act on. */
export type Checked<T> = { readonly value: T; readonly faults: readonly string[] };

export type Asking<T> = {
  readonly chat: Chat;
  readonly messages: (format: 'json' | 'text') => readonly Message[];
  readonly name: string;
  readonly schema: JsonSchema;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: AnswerProgress) => void;
  readonly check: (answer: Pick<Answer, 'text' | 'format'>) => Checked<T>;
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
  const { chat, name, schema, signal, onProgress, check, rounds } = asking;
  let best: Checked<T> | undefined;
  let tokens: TokenUse = { read: 0, written: 0 };
  let broke: PlannerError | undefined;
  let asked = 0;
  let messages = asking.messages;
  while (asked <= rounds && broke === undefined && best?.faults.length !== 0) {
    asked += 1;
    try {
      const answer = await chat.ask({ messages, name, schema, signal, onProgress });
      tokens = sum(tokens, answer.tokens);
      const { value, faults } = check(answer);
      const told = faults.length === 0 && isAllThere(answer) ? faults : [...faults, ...howItEnded(answer)];
      if (best === undefined || told.length < best.faults.length) best = { value, faults: told };
      messages = (format) => [
        ...asking.messages(format),
        { role: 'assistant', content: answer.text.slice(0, LONGEST_QUOTED).trim() || NO_ANSWER },
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

/** Templates refuse an empty message. */
const NO_ANSWER = '(no answer)';

const ENDED: Readonly<Record<AnswerEnd, readonly string[]>> = {
  whole: [],
  'cut off': [AGAIN_CUT_OFF],
  broken: [AGAIN_CUT_OFF],
  'still thinking': [AGAIN_THOUGHT],
};

/** Nothing of it is missing, also where the server did not say so: its last document has an end. */
const isAllThere = ({ text, end, format }: Answer): boolean =>
  end === 'whole' || (format === 'json' && documentsIn(text).at(-1)?.whole === true);

/** What the way an answer ended adds to its faults. */
const howItEnded = ({ text, end }: Answer): readonly string[] =>
  text.trim() === '' && end !== 'broken' ? [AGAIN_THOUGHT] : ENDED[end];

const listed = (faults: readonly string[]): string =>
  faults
    .slice(0, MOST_FAULTS)
    .map((fault) => `- ${fault}`)
    .join('\n');
