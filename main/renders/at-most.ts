/** Calls `send` at most once every `milliseconds`, with the newest value; the last value always arrives. */
export function atMostEvery<T>(milliseconds: number, send: (value: T) => void) {
  let timer: NodeJS.Timeout | undefined;
  let waiting: { readonly value: T } | undefined;
  const flush = () => {
    timer = undefined;
    if (waiting === undefined) return;
    const { value } = waiting;
    waiting = undefined;
    send(value);
    timer = setTimeout(flush, milliseconds);
  };
  return {
    offer(value: T): void {
      waiting = { value };
      if (timer === undefined) flush();
    },
    /** Drops what waits and sends nothing more by itself. */
    stop(): void {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
    },
  };
}
