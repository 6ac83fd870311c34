import OpenAI, { type APIError } from 'openai';
import { PlannerError } from '../../planner.ts';
import { readLoneAnswer } from '../reading/lone-answer.ts';
import type { Answer, Chat, Message, Question } from './chat.ts';
import { chooseModel } from './choose-model.ts';
import { systemClock, type Clock } from './clock.ts';
import {
  dialectMemory,
  lesserDialects,
  withLimit,
  withLittleThinking,
  withoutNamed,
  type Dialect,
  type DialectMemory,
} from './dialects.ts';
import { patiently, type Patience } from './patience.ts';
import { proxiedFetch } from './proxies.ts';
import { readAnswer } from './read-answer.ts';
import { requestBody } from './request-body.ts';
import { scrubber } from './scrub.ts';
import { isRefusal, serverFault } from './server-faults.ts';
import {
  apiAddress,
  hostOf,
  requireOnline,
  SERVER_DEFAULTS,
  type ServerSettings,
} from './server-settings.ts';

type Connection = {
  readonly client: OpenAI;
  readonly server: string;
  readonly scrub: ReturnType<typeof scrubber>;
  readonly settings: ServerSettings & { readonly firstWordMs: number; readonly silenceMs: number };
  readonly clock: Clock;
  readonly patience: Omit<Patience, 'signal' | 'onLoading'>;
};

/** What this process has learnt of servers so far. */
const learntDialects: DialectMemory = dialectMemory(systemClock);

/** A refusal that passes is waited for so long, in milliseconds, before it is believed. */
const REFUSAL_PAUSE_MS = 400;
/** A server that answers in one piece says nothing while it writes. */
const IN_ONE_PIECE = 4;

function connect(settings: ServerSettings, server: string, key: string | undefined): Connection {
  const { retries, firstWordMs, silenceMs } = { ...SERVER_DEFAULTS, ...settings };
  const through = proxiedFetch(settings.environment ?? process.env);
  const client = new OpenAI({
    baseURL: apiAddress(settings.baseURL),
    apiKey: key ?? 'none',
    // A server that wants no key may still refuse a wrong one.
    ...(key === undefined ? { defaultHeaders: { authorization: null } } : {}),
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: firstWordMs,
    logLevel: 'off',
    fetch: (url, init) => {
      requireOnline(settings.offline);
      return through(url, init);
    },
  });
  const clock = settings.clock ?? systemClock;
  return {
    client,
    server,
    scrub: scrubber(key),
    settings: { ...settings, firstWordMs, silenceMs },
    clock,
    patience: { clock, retries, loadingMs: firstWordMs },
  };
}

/** Makes a call whose errors are told in a line for people. */
async function inWords<T>(
  { server, scrub }: Connection,
  call: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    signal?.throwIfAborted();
    throw serverFault(error, server, scrub.message);
  }
}

async function connected(settings: ServerSettings): Promise<Connection> {
  requireOnline(settings.offline);
  const server = hostOf(settings.baseURL);
  return connect(settings, server, await settings.keys.keyFor(settings.baseURL));
}

async function modelOf(connection: Connection): Promise<string> {
  const { settings, client, server, patience } = connection;
  const list = () => chooseModel(client, server);
  const { onLoading } = settings;
  const waiting = { ...patience, signal: undefined, ...(onLoading === undefined ? {} : { onLoading }) };
  return settings.model ?? inWords(connection, () => patiently(list, waiting));
}

/**
 * The model that would be asked: the one that is named, else the server's only or usual one.
 *
 * @throws PlannerError before any socket while the offline switch is on; `key`, `server`, … when it cannot be chosen
 */
export const serverModel = async (settings: ServerSettings): Promise<string> =>
  modelOf(await connected(settings));

/** A model behind OpenAI's protocol. @throws PlannerError as `serverModel` does */
export async function serverChat(
  settings: ServerSettings,
  memory: DialectMemory = learntDialects,
): Promise<Chat> {
  const connection = await connected(settings);
  const model = await modelOf(connection);
  return {
    model,
    server: connection.server,
    parallel: settings.parallel ?? SERVER_DEFAULTS.parallel,
    ask: (question) =>
      inWords(connection, () => askInDialect(connection, { model, question, memory }), question.signal),
  };
}

type Asking = { readonly model: string; readonly question: Question; readonly memory: DialectMemory };

/**
 * Asks as well as the server can be asked. A refusal counts when it comes twice: then what it names is left out, or one
 * thing after another; what worked at last is remembered.
 */
async function askInDialect(connection: Connection, { model, question, memory }: Asking): Promise<Answer> {
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
