import { askInDialect } from './ask-in-dialect.ts';
import type { Chat } from './chat.ts';
import { chooseModel } from './choose-model.ts';
import { systemClock } from './clock.ts';
import { connected, type Connection } from './connection.ts';
import { dialectMemory, type DialectMemory } from './dialects.ts';
import { patiently } from './patience.ts';
import { serverFault } from './server-faults.ts';
import { SERVER_DEFAULTS, type ServerSettings } from './server-settings.ts';

/** What this process has learnt of servers so far. */
const learntDialects: DialectMemory = dialectMemory(systemClock);

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
