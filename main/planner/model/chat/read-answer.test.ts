import { describe, expect, test } from 'vitest';
import { chunk, event, streamed } from '../../testing/model-server.ts';
import { DRAFT, MARKED } from '../../testing/server-dialects.ts';
import { LONGEST_ANSWER, type AnswerProgress } from './chat.ts';
import { readAnswer } from './read-answer.ts';

const ANSWER = '{"scenes": [{"description": "A cat <3 a dog — 고양이 😀", "place": "beach"}]}';

async function* bytes(pieces: readonly string[], size: number): AsyncGenerator<Uint8Array> {
  const whole = Buffer.from(pieces.join(''));
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

/** Reads a body; every look at the clock takes `tick` milliseconds. */
function reading(body: AsyncIterable<Uint8Array>, { tick = 0, heard = [] as AnswerProgress[] } = {}) {
  let time = 0;
  return readAnswer(body, {
    question: {
      messages: () => [],
      name: 'x',
      schema: {},
      signal: undefined,
      onProgress: (progress) => heard.push(progress),
    },
    clock: { now: () => (time += tick), sleep: async () => undefined },
    limit: { firstMs: 5000, silenceMs: 5000 },
    scrub: (text) => text,
    stop: new AbortController(),
  });
}

/** How servers change what they send, each in its way. */
const CHANGED: ReadonlyArray<readonly [name: string, change: (events: string) => string]> = [
  ['as it is', (events) => events],
  ['with CR and LF', (events) => events.replaceAll('\n', '\r\n')],
  ['with CR', (events) => events.replaceAll('\n', '\r')],
  ['without empty lines', (events) => events.replaceAll('\n\n', '\n')],
  ['without blanks', (events) => events.replaceAll('data: ', 'data:')],
  ['with a mark of byte order', (events) => `\uFEFF${events}`],
  ['with pings', (events) => events.replaceAll('data: {', ': ping\n\ndata: {')],
  ['without an end', (events) => events.replace('data: [DONE]\n\n', '')],
  ['as lines of JSON', (events) => events.replaceAll(/^data: |^\[DONE\]|^data: \[DONE\]\n/gm, '')],
];

describe('every way of thinking, sent in every way, in pieces of any size', () => {
  test.each(
    MARKED.flatMap(([name, ...marks]) => CHANGED.map(([how, change]) => [name, how, marks, change] as const)),
  )('%s, %s', async (_, __, [before, between, after], change) => {
    const text = `${before}${DRAFT}${between}${ANSWER}${after}`;
    for (const [size, letters] of [
      [1, 3],
      [7, 1],
      [64, 40],
      [100_000, 1000],
    ] as const) {
      const body = change((streamed(text, { size: letters }).pieces ?? []).join(''));
      const { transcript, end } = await reading(bytes([body], size));
      expect(transcript.parts.answer.trim()).toBe(ANSWER);
      expect(transcript.parts.thinking).toContain('No, that is not it.');
      expect(end).toBe('whole');
    }
  });
});

describe('an answer that does not end', () => {
  const endless = async function* (delta: object): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.from(event(chunk(delta)));
  };

  test('is stopped when it is too long', async () => {
    const { transcript, end } = await reading(endless({ content: '{"a": 1}, '.repeat(20) }));
    expect(end).toBe('cut off');
    expect(transcript.lengths.answer).toBeLessThan(LONGEST_ANSWER + 1000);
  });

  test('is stopped when the thinking is too long', async () => {
    const { transcript, end } = await reading(endless({ reasoning_content: 'Hmm, a cat. '.repeat(20) }));
    expect([end, transcript.parts.answer]).toEqual(['still thinking', '']);
  });

  test('is stopped when the thinking takes too long, and told of meanwhile', async () => {
    const heard: AnswerProgress[] = [];
    const { transcript, end } = await reading(endless({ content: '<think>Hm' }), { tick: 1000, heard });
    expect(end).toBe('still thinking');
    expect(transcript.lengths.thinking).toBeLessThan(10_000);
    expect(heard.length).toBeGreaterThan(100);
  });
});
