import { describe, expect, test } from 'vitest';
import { layoutFor, OUTLINE } from '../testing/model-answers.ts';
import { failure, refusal, streamed } from '../testing/model-server.ts';
import { good, KEY, mendings, planned, refused, theServer } from '../testing/planned.ts';

describe('connections that fail', () => {
  test('a stream cut off in the outline keeps the scenes that came', async () => {
    const whole = JSON.stringify(OUTLINE);
    const { scenes } = await planned({
      outline: (_, nth) =>
        nth === 1 ? { ...streamed(whole.slice(0, 330), { ending: null }), end: 'broken' } : streamed(whole),
    });
    expect(scenes).toHaveLength(2);
  });

  test('a layout that never comes is laid out by the offline planner, and the film is kept', async () => {
    const { scenes, notes } = await planned({ layout: () => ({ end: 'never' }) });
    expect(scenes.map(({ entities }) => entities.length)).toEqual([2, 3]);
    expect(mendings(notes).join('\n')).toMatch(
      /laid out by the offline planner: 127.0.0.1:\d+ did not answer in time/,
    );
  });

  test('bytes that come without ever saying anything are not waited for', async () => {
    const started = performance.now();
    const pings = Array.from({ length: 40 }, () => ': still here\n\n');
    const error = await refused({ outline: () => ({ pieces: pings, pause: 400 }) });
    expect(error.kind).toBe('time-out');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('an answer that trails off is used as far as it came, and asked for again', async () => {
    const slow = { ...streamed(JSON.stringify(OUTLINE), { size: 300 }), pause: 1500 };
    const { scenes } = await planned({
      outline: (asked, nth) => (nth === 1 ? slow : good.outline(asked, nth)),
    });
    expect(scenes).toHaveLength(2);
    const again = theServer().asked.filter(({ step }) => step === 'outline')[1];
    expect(again?.messages.at(-1)?.content).toContain('it was cut off before its end');
  });

  test('Retry-After is kept to, and then there is a plan', async () => {
    const started = performance.now();
    const plan = await planned({
      outline: (asked, nth) =>
        nth === 1 ? failure(429, 'slow down', { 'retry-after': '1' }) : good.outline(asked, nth),
    });
    expect(plan.scenes).toHaveLength(2);
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  test('a limit that stays ends in a word about it', async () => {
    const error = await refused({ outline: () => failure(429, 'quota', { 'retry-after-ms': '10' }) });
    expect(error.kind).toBe('rate-limit');
  });

  test('a socket closed in the middle of nothing is an unreachable server', async () => {
    expect((await refused({ outline: () => ({ end: 'broken' }) })).kind).toBe('server');
  });

  test.each([
    ['a refused key', failure(401, `Incorrect API key provided: ${KEY}. Bearer ${KEY}`), 'key'],
    ['an unknown model', failure(404, 'The model test-model does not exist'), 'server'],
    [
      'an unknown model without its status',
      failure(400, "model 'x' not found, try pulling it first"),
      'server',
    ],
    ['a broken server', failure(500, `stack trace with ${KEY}`, { 'retry-after-ms': '10' }), 'server'],
    ['a refusal', refusal('I cannot help with that.'), 'refused'],
    ['a content filter', streamed('{"scenes"', { ending: 'content_filter' }), 'refused'],
    [
      'a page instead of a stream',
      { headers: { 'content-type': 'text/html' }, pieces: ['<html>hi</html>'] },
      'server',
    ],
  ] as const)('%s is said in one line', async (_, reply, kind) => {
    expect((await refused({ outline: () => reply })).kind).toBe(kind);
  });

  test('a model that is not there is asked for once', async () => {
    await refused({ outline: () => failure(400, "The model 'x' does not exist") });
    expect(theServer().asked).toHaveLength(1);
  });

  test('a prompt that is too long for the model is said to be', async () => {
    const words = "This model's maximum context length is 4096 tokens";
    expect((await refused({ outline: () => failure(400, words) })).message).toContain(
      'too long for this model',
    );
    expect(theServer().asked).toHaveLength(1);
  });

  test('a key that the server writes into its answers is in no plan', async () => {
    const { scenes } = await planned({
      outline: () => streamed(JSON.stringify(OUTLINE).replace('on the beach', `on the beach ${KEY}`)),
      layout: (asked) => streamed(JSON.stringify({ ...layoutFor(asked), reasoning: `Bearer ${KEY}` })),
    });
    expect(JSON.stringify(scenes)).not.toContain(KEY);
    expect(JSON.stringify(scenes)).toContain('[key]');
  });
});

describe('the offline switch', () => {
  test('refuses before any socket is opened', async () => {
    expect((await refused({}, { offline: () => true })).kind).toBe('offline');
    expect(theServer().connections()).toBe(0);
  });

  test('stops a plan under way when it is switched on', async () => {
    let offline = false;
    const plan = await planned(
      {
        outline: (asked) => {
          offline = true;
          return good.outline(asked, 1);
        },
      },
      { more: { offline: () => offline } },
    );
    expect(theServer().asked).toHaveLength(1);
    expect(mendings(plan.notes).join()).toContain('The offline switch is on');
  });
});

describe('cancelling', () => {
  test('ends a question under way at once', async () => {
    const stop = new AbortController();
    const running = planned({ outline: () => ({ end: 'never' }) }, { options: { signal: stop.signal } });
    setTimeout(() => stop.abort(new Error('cancelled')), 200);
    const started = performance.now();
    await expect(running).rejects.toThrow(/cancelled|abort/i);
    expect(performance.now() - started).toBeLessThan(1200);
  });
});
