import { PlannerError } from '../../planner.ts';
import type { Clock } from './clock.ts';
import { filled, OPENAI_URL, type KeySource } from './key-source.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A server that speaks OpenAI's protocol, and how long to wait for it. */
export type ServerSettings = {
  /** Up to and with its version: "http://localhost:11434/v1". */
  readonly baseURL: string;
  /** Absent: the server's only model, or on OpenAI's a usual one. */
  readonly model?: string | undefined;
  readonly keys: KeySource;
  /** Asked again before every request, so that switching it on stops even a plan under way. */
  readonly offline: () => boolean;
  /** Until an answer begins, in milliseconds, and as long again for a server to say that it loads its model. */
  readonly firstWordMs?: number;
  /** Between two pieces of an answer, in milliseconds. */
  readonly silenceMs?: number;
  /** How often a request that failed for no lasting reason is sent again; the server's Retry-After is kept to. */
  readonly retries?: number;
  /** Scenes planned at once. */
  readonly parallel?: number;
  /** Hears how long the server has been loading its model, in milliseconds, while the model is chosen. */
  readonly onLoading?: (waitedMs: number) => void;
  /** Where proxies are named; the process's environment unless said. */
  readonly environment?: Environment;
  /** The system's unless said. */
  readonly clock?: Clock;
};

export const SERVER_DEFAULTS = { firstWordMs: 180_000, silenceMs: 60_000, retries: 3, parallel: 4 } as const;

/** Whether `L2V_OFFLINE` asks for no network at all. */
export const offlineByEnvironment = (environment: Environment): boolean =>
  !/^(|0|false|no|off)$/i.test(environment['L2V_OFFLINE']?.trim() ?? '');

/** Server and model the environment names; undefined when it names none and has no key. */
export function serverByEnvironment(
  environment: Environment,
): { readonly baseURL: string; readonly model: string | undefined } | undefined {
  const url = filled(environment['L2V_BASE_URL']) ?? filled(environment['OPENAI_BASE_URL']);
  const model = filled(environment['L2V_MODEL']);
  const key = filled(environment['L2V_API_KEY']) ?? filled(environment['OPENAI_API_KEY']);
  if (url === undefined && key === undefined) return undefined;
  return { baseURL: url ?? OPENAI_URL, model };
}

/** The host of a base URL, for people and receipts: no path, no user, no key. @throws PlannerError when it is no web address */
export function hostOf(baseURL: string): string {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.host;
  throw new PlannerError('The address of the planning server is not a web address.', {
    kind: 'server',
    hint: 'Give it like http://localhost:11434/v1.',
  });
}

/**
 * The address that calls are made below: what people paste is often the server's alone, or that of one call.
 * "http://localhost:11434" and "…/v1/chat/completions" are both "…/v1".
 */
export function apiAddress(baseURL: string): string {
  const whole = baseURL.trim().replace(/(?:\/(?:chat\/completions|completions|models|responses))?\/*$/i, '');
  return URL.canParse(whole) && new URL(whole).pathname === '/' ? `${whole}/v1` : whole;
}

/** @throws PlannerError while the offline switch is on */
export function requireOnline(offline: () => boolean): void {
  if (offline())
    throw new PlannerError('The offline switch is on, and this planner asks a server.', {
      kind: 'offline',
      hint: 'Switch it off, or plan with the offline planner.',
    });
}
