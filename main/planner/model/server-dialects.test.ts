import { afterEach, describe, expect, test } from 'vitest';
import type { PlanProgress } from '../planner.ts';
import { startModelServer, type ModelServer } from '../testing/model-server.ts';
import { mendings } from '../testing/planned.ts';
import { goodAnswer, SERVER_DIALECTS, type ServerDialect } from '../testing/server-dialects.ts';
import { starterVocabulary } from '../testing/starter-vocabulary.ts';
import { dialectMemory } from './chat/dialects.ts';
import { serverChat } from './chat/server-chat.ts';
import { languageModelPlanner } from './model-planner.ts';

const PROMPT =
  'A fluffy cat chases a red balloon on the beach. Then it sleeps beside two unicycles in the bedroom.';

let server: ModelServer | undefined;
afterEach(() => server?.close());

/** Time that passes only by waiting for it. */
function fakeClock() {
  let time = 0;
  return {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
  };
}

async function planWith({ reply }: ServerDialect, heard: PlanProgress[] = []) {
  const clock = fakeClock();
  let asked = 0;
  server = await startModelServer((question) =>
    reply(goodAnswer(question), question, (asked += 1), clock.now),
  );
  const chat = await serverChat(
    {
      baseURL: server.url,
      model: 'test-model',
      keys: { keyFor: async () => undefined },
      offline: () => false,
      silenceMs: 3000,
      firstWordMs: 120_000,
      parallel: 1,
      clock,
    },
    dialectMemory(clock),
  );
  return languageModelPlanner(chat).plan(PROMPT, {
    vocabulary: starterVocabulary,
    onProgress: (progress) => heard.push(progress),
  });
}

test('there are forty dialects and more, each another', () => {
  expect(SERVER_DIALECTS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(SERVER_DIALECTS.map(({ name }) => name)).size).toBe(SERVER_DIALECTS.length);
});

describe('the film is the one that the model meant when the server', () => {
  test.each(SERVER_DIALECTS)('$name', async (dialect) => {
    const { scenes, notes } = await planWith(dialect);
    expect(
      scenes.map(({ place, entities }) => [place, entities.map(({ entity }) => entity).toSorted()]),
    ).toEqual([
      ['beach', ['fluffy cat', 'red balloon']],
      ['bedroom', ['fluffy cat', 'unicycle', 'unicycle']],
    ]);
    expect(scenes[0]?.captions).toEqual(Array.from({ length: 9 }, (_, k) => `moment ${k + 1}`));
    expect(mendings(notes)).toEqual([]);
  });
});

const dialect = (name: string): ServerDialect => {
  const found = SERVER_DIALECTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no dialect ${name}`);
  return found;
};

describe('what is waited for is told', () => {
  test('a model that is loaded first', async () => {
    const heard: PlanProgress[] = [];
    await planWith(dialect('loads its model for a minute'), heard);
    const waited = heard.flatMap((one) => (one.step === 'loading' ? [one.waitedMs] : []));
    expect(waited.length).toBeGreaterThan(10);
    expect(waited.at(-1)).toBeGreaterThan(50_000);
  });

  test('a model that thinks', async () => {
    const heard: PlanProgress[] = [];
    await planWith(dialect('thinks in reasoning_content'), heard);
    expect(heard[0]).toMatchObject({ step: 'thinking' });
  });
});

describe('what is learnt of a server', () => {
  test('a 400 that passes costs no format', async () => {
    await planWith({
      name: 'one passing 400',
      reply: (text, asked, nth) =>
        dialect('refuses schemas').reply(
          text,
          nth === 1 ? asked : { ...asked, format: 'text' },
          nth,
          () => 0,
        ),
    });
    expect(new Set(server?.asked.map(({ format }) => format))).toEqual(new Set(['json_schema']));
  });

  test('a refusal without a word costs only what was refused', async () => {
    await planWith(dialect('refuses to count tokens without a word'));
    expect(server?.asked.at(-1)).toMatchObject({ format: 'json_schema', streamed: true });
    expect(server?.asked.at(-1)?.body).not.toHaveProperty('stream_options');
  });

  test('is forgotten after a while', () => {
    const clock = fakeClock();
    const memory = dialectMemory(clock);
    const best = memory.of('s', 'm');
    memory.keep('s', 'm', { ...best, format: 'text' });
    expect(memory.of('s', 'm').format).toBe('text');
    void clock.sleep(3_600_000);
    expect(memory.of('s', 'm')).toEqual(best);
  });
});
