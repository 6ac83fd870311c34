import { APIConnectionTimeoutError } from 'openai';

export type SilenceLimit = {
  /** Until the first record, in milliseconds: a model reads the whole question before it begins. */
  readonly firstMs: number;
  /** Between two records, in milliseconds. */
  readonly silenceMs: number;
};

/**
 * Passes records on as they come and gives up when none comes for a while: a server that sends a byte a minute would
 * hold a plan for ever. Giving up aborts `stop`, which closes the connection.
 *
 * @throws APIConnectionTimeoutError after such a silence
 */
export async function* withSilenceLimit<T>(
  records: AsyncIterable<T>,
  { firstMs, silenceMs }: SilenceLimit,
  stop: AbortController,
): AsyncGenerator<T> {
  const iterator = records[Symbol.asyncIterator]();
  let patience = firstMs;
  try {
    for (;;) {
      const next = iterator.next();
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new APIConnectionTimeoutError()), patience);
      });
      const result = await Promise.race([next, silence]).finally(() => clearTimeout(timer));
      if (result.done === true) return;
      patience = silenceMs;
      yield result.value;
    }
  } finally {
    stop.abort();
  }
}
