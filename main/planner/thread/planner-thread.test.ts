import { afterEach, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { failure, startModelServer, streamed, type ModelServer } from '../testing/model-server.ts';
import { goodAnswer } from '../testing/server-dialects.ts';
import { starterVocabulary as vocabulary } from '../testing/starter-vocabulary.ts';
import { offlinePlanner } from '../offline/offline-planner.ts';
import { PlannerError, type PlanProgress } from '../planner.ts';
import { startPlannerThread, type PlannerThread } from './planner-thread.ts';

const STORY =
  'A small red fox finds a blue ball in the forest. Then the fox chases the ball over the hill. ' +
  'A dog sleeps under the old tree at night. Two children play with a kite on the beach. ';
const LONG = STORY.repeat(200).slice(0, 20_000);

let thread: PlannerThread | undefined;
let server: ModelServer | undefined;
afterEach(async () => {
  await thread?.close();
  await server?.close();
});

const planner = (more: { worker?: string } = {}) => {
  thread = startPlannerThread(more.worker);
  return thread.planner({ kind: 'offline' });
};
const errorOf = (promise: Promise<unknown>): Promise<PlannerError> =>
  promise.then(
    () => expect.unreachable(),
    (error: unknown) => error as PlannerError,
  );

/** The longest time in milliseconds for which a timer was kept waiting. */
async function longestBlock(work: Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await work.finally(() => clearInterval(timer));
  return longest;
}

describe('a planner in a thread of its own', () => {
  test('plans and revises as the planner does, and tells of every scene', async () => {
    const here = await offlinePlanner.plan(STORY, { vocabulary });
    const heard: PlanProgress[] = [];
    const there = planner();
    const plan = await there.plan(STORY, { vocabulary, onProgress: (progress) => heard.push(progress) });
    expect(plan).toEqual(here);
    expect(heard).toHaveLength(here.scenes.length);
    expect(await there.revise(plan, 'make the fox slower', { vocabulary })).toEqual(
      await offlinePlanner.revise(here, 'make the fox slower', { vocabulary }),
    );
    expect(thread?.isApart()).toBe(true);
  });

  test('leaves its caller free while it plans 20,000 characters', async () => {
    const there = planner();
    await there.plan('A cat sits.', { vocabulary });
    const work = there.plan(LONG, { vocabulary, onProgress: () => undefined });
    // 12 to 20 ms were measured; a machine that runs other tests as well is slower.
    expect(await longestBlock(work)).toBeLessThan(150);
    expect((await work).scenes.length).toBeGreaterThan(100);
  });

  test('stops at once when it is cancelled, and begins again what it did besides', async () => {
    const there = planner();
    await there.plan('A cat sits.', { vocabulary });
    const stop = new AbortController();
    const long = there.plan(LONG, { vocabulary, signal: stop.signal });
    const other = there.plan('A dog runs.', { vocabulary });
    const started = performance.now();
    setTimeout(() => stop.abort(new Error('no more')), 20);
    await expect(long).rejects.toThrow('no more');
    expect(performance.now() - started).toBeLessThan(250);
    expect((await other).scenes[0]?.entities[0]?.entity).toBe('dog');
    await expect(there.plan('A cat.', { vocabulary, signal: stop.signal })).rejects.toThrow('no more');
  });

  test('refuses in the planner’s own words', async () => {
    const here = await errorOf(offlinePlanner.plan('?!', { vocabulary }));
    const error = await errorOf(planner().plan('?!', { vocabulary }));
    expect(error).toBeInstanceOf(PlannerError);
    expect([error.message, error.kind, error.hint]).toEqual([here.message, here.kind, here.hint]);
  });

  test('plans where it is called when no thread can be started', async () => {
    const there = planner({ worker: join(import.meta.dirname, 'not-there.ts') });
    expect((await there.plan('A cat sits.', { vocabulary })).scenes).toHaveLength(1);
    expect(thread?.isApart()).toBe(false);
  });

  test('fails in one line when it is closed meanwhile', async () => {
    const error = errorOf(planner().plan(LONG, { vocabulary }));
    await thread?.close();
    expect((await error).message).toMatch(/^The planner ended/);
  });
});

describe('a model’s planner in a thread of its own', () => {
  const modelPlanner = (url: string) => {
    thread = startPlannerThread();
    return thread.planner({ kind: 'server', baseURL: url, model: 'm', key: 'sk-test-0123456789abcdef' });
  };

  test('asks its server with its key, and tells of what is written', async () => {
    server = await startModelServer((asked) => streamed(goodAnswer(asked)));
    const heard: PlanProgress[] = [];
    const plan = await modelPlanner(server.url).plan('A cat and a balloon.', {
      vocabulary,
      onProgress: (progress) => heard.push(progress),
    });
    expect(plan.scenes).toHaveLength(2);
    expect(server.asked[0]?.authorization).toBe('Bearer sk-test-0123456789abcdef');
    expect(heard[0]).toMatchObject({ step: 'outline', scene: 1 });
  });

  test('stops asking when the offline switch is moved, and refuses before any socket', async () => {
    server = await startModelServer((asked) => {
      thread?.setOffline(true);
      return streamed(goodAnswer(asked));
    });
    const there = modelPlanner(server.url);
    const plan = await there.plan('A cat and a balloon.', { vocabulary });
    expect(server.asked).toHaveLength(1);
    expect(JSON.stringify(plan.notes)).toContain('The offline switch is on');
    expect((await errorOf(there.plan('A cat.', { vocabulary }))).kind).toBe('offline');
    expect(server.asked).toHaveLength(1);
  });

  test('closes its connection when it is cancelled', async () => {
    server = await startModelServer(() => ({ end: 'never' }));
    const stop = new AbortController();
    const work = modelPlanner(server.url).plan('A cat.', { vocabulary, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('no more')), 600);
    await expect(work).rejects.toThrow('no more');
  });

  test('says what its server said', async () => {
    server = await startModelServer(() => failure(401, 'no such key'));
    const error = await errorOf(modelPlanner(server.url).plan('A cat.', { vocabulary }));
    expect([error.kind, error.message]).toEqual(['key', expect.stringContaining('does not accept the key')]);
  });
});
