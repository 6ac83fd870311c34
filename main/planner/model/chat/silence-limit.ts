import { APIConnectionTimeoutError } from 'openai';

/**
 * Passes pieces on as they come and gives up when none comes for `silenceMs`: a server that sends a byte a minute would
 * hold a plan for ever. The first one may take `firstMs`, because a model reads the whole question before it begins.
 * Giving up aborts `stop`, which closes the connection.
 *
 * @throws APIConnectionTimeoutError after such a silence
 */
export async function* withSilenceLimit<T>(
  pieces: AsyncIterable<T>,
  { firstMs, silenceMs }: { readonly firstMs: number; readonly silenceMs: number },
  stop: AbortController,
): AsyncGenerator<T> {
  const iterator = pieces[Symbol.asyncIterator]();
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
