import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import type { Clock } from './clock.ts';

export type Patience = {
  readonly clock: Clock;
  /** How often a request that failed for no lasting reason is sent again. */
  readonly retries: number;
  /** How long a server may load its model, in milliseconds. */
  readonly loadingMs: number;
  readonly signal: AbortSignal | undefined;
  /** Hears how long the model has been loading, in milliseconds. */
  readonly onLoading?: (waitedMs: number) => void;
};

const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const LOOK_AGAIN_MS = 2000;

/** Whether a server says that its model is not in memory yet. */
const isLoading = (error: APIError): boolean =>
  (error.status === 503 || error.status === 425) &&
  /load|warm|start(?:ing|up)|initiali[sz]|not ready|unavailable_error|download/i.test(
    `${error.message} ${error.type ?? ''}`,
  );

/** What the server asks to be waited, in milliseconds. */
function askedWait({ headers }: APIError): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms)) return ms;
  const said = headers?.get('retry-after') ?? '';
  const seconds = Number(said === '' ? Number.NaN : said);
  const until = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(until) ? Math.max(0, until) : undefined;
}

const passes = (error: unknown): error is APIError =>
  error instanceof APIError &&
  (error instanceof APIConnectionError
    ? !(error instanceof APIConnectionTimeoutError)
    : error.status !== undefined && PASSING.has(error.status));

/**
 * Makes a call, and makes it again after faults that pass: as long as the model is being loaded, and a few times when
 * the server is busy, keeping to its Retry-After. A wait of over a minute is not kept to: the user is told instead.
 *
 * @throws what the last call threw
 */
export async function patiently<T>(call: () => Promise<T>, patience: Patience): Promise<T> {
  const { clock, retries, loadingMs, signal, onLoading } = patience;
  let failed = 0;
  let loadingSince: number | undefined;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      signal?.throwIfAborted();
      if (!passes(error)) throw error;
      let wait = Math.max(0, askedWait(error) ?? FIRST_WAIT_MS * 2 ** failed);
      if (isLoading(error)) {
        loadingSince ??= clock.now();
        const waited = clock.now() - loadingSince;
        if (waited >= loadingMs) throw error;
        onLoading?.(waited);
        wait = Math.min(askedWait(error) ?? LOOK_AGAIN_MS, LONGEST_WAIT_MS);
      } else if (++failed > retries || wait > LONGEST_WAIT_MS) throw error;
      await clock.sleep(wait, signal);
    }
  }
}
