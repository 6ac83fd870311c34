import OpenAI from 'openai';
import { systemClock, type Clock } from './clock.ts';
import type { Patience } from './patience.ts';
import { proxiedFetch } from './proxies.ts';
import { scrubber } from './scrub.ts';
import {
  apiAddress,
  hostOf,
  requireOnline,
  SERVER_DEFAULTS,
  type ServerSettings,
} from './server-settings.ts';

/** A server and how it is spoken to. */
export type Connection = {
  readonly client: OpenAI;
  readonly server: string;
  readonly scrub: ReturnType<typeof scrubber>;
  readonly settings: ServerSettings & { readonly firstWordMs: number; readonly silenceMs: number };
  readonly clock: Clock;
  readonly patience: Omit<Patience, 'signal' | 'onLoading'>;
};

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

/** @throws PlannerError before any socket while the offline switch is on, or when the address is none */
export async function connected(settings: ServerSettings): Promise<Connection> {
  requireOnline(settings.offline);
  const server = hostOf(settings.baseURL);
  return connect(settings, server, await settings.keys.keyFor(settings.baseURL));
}
