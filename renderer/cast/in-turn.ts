/** The studio draws portraits one after the other anyway; asking for hundreds at once would only queue up. */
const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Makes a call for a portrait when its turn comes. One that is not wanted any more by then is not made. */
export async function inTurn<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    signal?.throwIfAborted();
    return await call();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
