import type { APIError } from 'openai';
import { PlannerError } from '../../planner.ts';
import { readLoneAnswer } from '../reading/lone-answer.ts';
import type { Answer, Message, Question } from './chat.ts';
import type { Connection } from './connection.ts';
import {
  lesserDialects,
  withLimit,
  withLittleThinking,
  withoutNamed,
  type Dialect,
  type DialectMemory,
} from './dialects.ts';
import { patiently, type Patience } from './patience.ts';
import { readAnswer } from './read-answer.ts';
import { requestBody } from './request-body.ts';
import { isRefusal } from './server-faults.ts';
import { requireOnline } from './server-settings.ts';

/** A refusal that passes is waited for so long, in milliseconds, before it is believed. */
const REFUSAL_PAUSE_MS = 400;
/** A server that answers in one piece says nothing while it writes. */
const IN_ONE_PIECE = 4;

export type Asking = { readonly model: string; readonly question: Question; readonly memory: DialectMemory };

/**
 * Asks as well as the server can be asked. A refusal counts when it comes twice: then what it names is left out, or one
 * thing after another; what worked at last is remembered.
 *
 * @throws APIError of the first refusal when nothing helped, and of every other fault; PlannerError when the model declines
 */
export async function askInDialect(
  connection: Connection,
  { model, question, memory }: Asking,
): Promise<Answer> {
  const { server, clock, patience } = connection;
  const { signal, onProgress } = question;
  const waiting: Patience = {
    ...patience,
    signal,
    onLoading: (waitedMs) => onProgress?.({ kind: 'loading', waitedMs }),
  };
  let dialect = memory.of(server, model);
  let first: APIError | undefined;
  let guesses: Dialect[] | undefined;
  for (;;) {
    try {
      const answer = await patiently(() => send(connection, model, question, dialect), waiting);
      memory.keep(server, model, afterwards(dialect, answer));
      return answer;
    } catch (error) {
      if (!isRefusal(error, (words) => withoutNamed(dialect, words) !== undefined)) throw error;
      const isFirst = first === undefined;
      first ??= error;
      if (isFirst) {
        await clock.sleep(REFUSAL_PAUSE_MS, signal);
        continue;
      }
      const named = guesses === undefined ? withoutNamed(dialect, error.message) : undefined;
      if (named === undefined) guesses ??= [...lesserDialects(dialect)];
      const next = named ?? guesses?.shift();
      if (next === undefined) throw first;
      dialect = next;
    }
  }
}

const afterwards = (dialect: Dialect, { end }: Answer): Dialect =>
  end === 'cut off' ? withLimit(dialect) : end === 'still thinking' ? withLittleThinking(dialect) : dialect;

async function send(
  { client, server, scrub, settings: { firstWordMs, silenceMs, offline }, clock }: Connection,
  model: string,
  question: Question,
  dialect: Dialect,
): Promise<Answer> {
  requireOnline(offline);
  const format = dialect.format === 'text' ? 'text' : 'json';
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(question.signal === undefined ? [] : [question.signal])]);
  const firstMs = firstWordMs * (dialect.delivery === 'whole' ? IN_ONE_PIECE : 1);
  const response = await client.chat.completions
    .create(requestBody(model, question, dialect), { signal, timeout: firstMs })
    .asResponse();
  const { transcript, end } = await readAnswer(response.body ?? emptyBody(), {
    question,
    clock,
    limit: { firstMs, silenceMs },
    scrub: scrub.answer,
    stop,
  });
  const { refusal, tokens, parts } = transcript;
  if (refusal !== '' || transcript.ending === 'filtered')
    throw new PlannerError(
      `The model declined (${scrub.message(refusal).slice(0, 150) || 'its content filter'}).`,
      { kind: 'refused', hint: 'Say it differently, or plan with the offline planner.' },
    );
  if (parts.answer.trim() === '' && parts.thinking === '' && transcript.ending === undefined)
    throw new PlannerError(`${server} sent an empty answer.`, {
      kind: 'server',
      hint: 'Is this the address of a chat server that speaks the OpenAI protocol?',
    });
  const text = readLoneAnswer(parts, end, format);
  const guessed = { read: tokensIn(question.messages(format)), written: tokensOf(parts.thinking + text) };
  return { text: scrub.answer(text), end, format, tokens: tokens ?? guessed };
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

/** Servers that count nothing are counted for: a token is about four characters of English. */
const tokensOf = (text: string): number => Math.ceil(text.length / 4);
const tokensIn = (messages: readonly Message[]): number =>
  tokensOf(messages.map(({ content }) => content).join(''));
