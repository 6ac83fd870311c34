import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Connection, Disconnected, useConnection, waitBefore, type Line } from './connection.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Lines that can be cut, and a dial that can fail. */
function exchange() {
  const lines: { readonly cut: () => void }[] = [];
  const state = { fail: false, dials: 0 };
  const dial = async (): Promise<Line> => {
    state.dials += 1;
    if (state.fail) throw new Disconnected('nobody there');
    const name = `line ${lines.length + 1}`;
    const closed = new Promise<void>((resolve) => lines.push({ cut: resolve }));
    return { link: { call: async () => name }, closed };
  };
  return { lines, state, dial };
}

const call = (connection: Connection) => connection.call(['app', 'info'], undefined, { context: {} });

test('calls go over the line of now, the next one after it died', async () => {
  const { lines, dial } = exchange();
  const connection = new Connection(dial);
  expect(await call(connection)).toBe('line 1');
  lines[0]?.cut();
  await vi.advanceTimersByTimeAsync(1);
  expect(await call(connection)).toBe('line 2');
  expect(useConnection.getState().state).toBe('open');
});

test('tries grow further apart, and the interface knows when the next is', async () => {
  const { state, dial } = exchange();
  state.fail = true;
  const connection = new Connection(dial);
  await vi.advanceTimersByTimeAsync(1);
  expect(useConnection.getState()).toEqual({ state: 'lost', retryAt: expect.any(Number) as number });
  await vi.advanceTimersByTimeAsync(60_000);
  const slow = state.dials;
  expect(slow).toBeGreaterThan(8);
  expect(slow).toBeLessThan(16);
  state.fail = false;
  connection.retryNow();
  await vi.advanceTimersByTimeAsync(1);
  expect(await call(connection)).toBe('line 1');
});

test('a call without a line waits a while and then says that nobody answers', async () => {
  const { state, dial } = exchange();
  state.fail = true;
  const answer = call(new Connection(dial)).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await answer).toBeInstanceOf(Disconnected);
});

test('no wait is longer than eight seconds', () => {
  expect([0, 1, 2, 20].map(waitBefore)).toEqual([250, 500, 1000, 8000]);
});
