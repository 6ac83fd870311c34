import OpenAI from 'openai';
import type { TokenUse } from '../../../../preload/contract/plan.ts';
import { PlannerError } from '../../planner.ts';
import { learntAbilities, type AbilityMemory } from './abilities.ts';
import { LONGEST_ANSWER, type Answer, type AnswerFormat, type Chat, type Question } from './chat.ts';
import { chooseModel } from './choose-model.ts';
import { scrubber } from './scrub.ts';
import { refusesFormat, serverFault } from './server-faults.ts';
import { hostOf, requireOnline, SERVER_DEFAULTS, type ServerSettings } from './server-settings.ts';
import { withSilenceLimit } from './silence-limit.ts';

type Connection = {
  readonly client: OpenAI;
  readonly server: string;
  readonly scrub: (text: string) => string;
  readonly firstMs: number;
  readonly silenceMs: number;
};

function connect(settings: ServerSettings, server: string, key: string | undefined): Connection {
  const client = new OpenAI({
    baseURL: settings.baseURL,
    apiKey: key ?? 'none',
    organization: null,
    project: null,
    maxRetries: settings.retries ?? SERVER_DEFAULTS.retries,
    timeout: settings.firstWordMs ?? SERVER_DEFAULTS.firstWordMs,
    logLevel: 'off',
    fetch: (url, init) => {
      requireOnline(settings.offline);
      return fetch(url, init);
    },
  });
  return {
    client,
    server,
    scrub: scrubber(key),
    firstMs: settings.firstWordMs ?? SERVER_DEFAULTS.firstWordMs,
    silenceMs: settings.silenceMs ?? SERVER_DEFAULTS.silenceMs,
  };
}

/**
 * A model behind OpenAI's protocol.
 *
 * @throws PlannerError before any socket while the offline switch is on; `key`, `server`, … when the model cannot be chosen
 */
export async function serverChat(
  settings: ServerSettings,
  abilities: AbilityMemory = learntAbilities,
): Promise<Chat> {
  requireOnline(settings.offline);
  const server = hostOf(settings.baseURL);
  const connection = connect(settings, server, await settings.keys.keyFor(settings.baseURL));
  const model = settings.model ?? (await speaking(connection, () => chooseModel(connection.client, server)));
  return {
    model,
    server,
    parallel: settings.parallel ?? SERVER_DEFAULTS.parallel,
    ask: async (question) => {
      for (;;) {
        requireOnline(settings.offline);
        const format = abilities.best(server, model);
        try {
          return await stream(connection, model, question, format);
        } catch (error) {
          question.signal?.throwIfAborted();
          if (!refusesFormat(error) || !abilities.refuse(server, model, format))
            throw serverFault(error, server, connection.scrub);
        }
      }
    },
  };
}

async function speaking<T>({ server, scrub }: Connection, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw serverFault(error, server, scrub);
  }
}

function responseFormat(format: AnswerFormat, { name, schema }: Question) {
  if (format === 'text') return {};
  if (format === 'json') return { response_format: { type: 'json_object' as const } };
  return {
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name, strict: true, schema: { ...schema } },
    },
  };
}

async function stream(
  { client, server, scrub, firstMs, silenceMs }: Connection,
  model: string,
  question: Question,
  format: AnswerFormat,
): Promise<Answer> {
  const spoken = format === 'text' ? 'text' : 'json';
  const messages = question.messages(spoken).map((message) => ({ ...message }));
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(question.signal === undefined ? [] : [question.signal])]);
  const chunks = await client.chat.completions.create(
    {
      model,
      messages,
      stream: true,
      ...(format === 'text' ? {} : { stream_options: { include_usage: true } }),
      ...responseFormat(format, question),
    },
    { signal },
  );
  let text = '';
  let refusal = '';
  let ending: string | null = null;
  let tokens: TokenUse | undefined;
  try {
    for await (const { choices, usage } of withSilenceLimit(chunks, { firstMs, silenceMs }, stop)) {
      const [choice] = Array.isArray(choices) ? choices : [];
      if (typeof choice?.delta?.content === 'string') {
        text += choice.delta.content;
        question.onText?.(scrub(text));
      }
      if (typeof choice?.delta?.refusal === 'string') refusal += choice.delta.refusal;
      ending = choice?.finish_reason ?? ending;
      tokens = usageOf(usage) ?? tokens;
      if (text.length > LONGEST_ANSWER) break;
    }
  } catch (error) {
    question.signal?.throwIfAborted();
    // What has come before the connection broke is worth reading; nothing at all is a fault.
    if (text.trim() === '' || error instanceof PlannerError) throw error;
  }
  if (refusal !== '' || ending === 'content_filter')
    throw new PlannerError(`The model declined (${scrub(refusal).slice(0, 150) || 'its content filter'}).`, {
      kind: 'refused',
      hint: 'Say it differently, or plan with the offline planner.',
    });
  if (text.trim() === '' && ending === null)
    throw new PlannerError(`${server} sent an empty answer.`, {
      kind: 'server',
      hint: 'Is this the address of a chat server that speaks the OpenAI protocol?',
    });
  return {
    text: scrub(text),
    whole: ending === 'stop',
    format: spoken,
    tokens: tokens ?? guessed(messages, text),
  };
}

function usageOf(usage: unknown): TokenUse | undefined {
  const { prompt_tokens: read, completion_tokens: written } = (usage ?? {}) as Record<string, unknown>;
  const count = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
  return count(read) && count(written) ? { read, written } : undefined;
}

/** Servers that count nothing are counted for: a token is about four characters of English. */
const guessed = (messages: readonly { readonly content: string }[], text: string): TokenUse => ({
  read: Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4),
  written: Math.ceil(text.length / 4),
});
