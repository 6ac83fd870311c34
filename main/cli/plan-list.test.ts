import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VideoPlan } from '../../preload/contract/plan.ts';
import { rulePlanner } from '../planner/rule-planner.ts';
import { PlannerError, type Planner } from '../planner/planner.ts';
import { starterVocabulary as vocabulary } from '../planner/testing/starter-vocabulary.ts';
import { planList, promptsIn } from './plan-list.ts';
import { runPlanning } from './testing/planner-command.ts';
import { UsageError } from '../terminal/usage-error.ts';

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-list-'));
  target = join(folder, 'plans.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const PROMPTS = Array.from({ length: 12 }, (_, at) => `A cat sits on the beach beside ${at + 2} balls.`);

/** The offline planner, which hears of every prompt first. */
const planner = (before: (prompt: string) => void = () => undefined): Planner => ({
  ...rulePlanner,
  plan: async (prompt, options) => {
    before(prompt);
    return rulePlanner.plan(prompt, options);
  },
});

const plan = (more: { prompts?: readonly string[]; planner?: Planner; signal?: AbortSignal } = {}) =>
  planList({
    prompts: PROMPTS,
    planner: planner(),
    target,
    atOnce: 4,
    vocabulary,
    script: false,
    dynamicAlpha: false,
    signal: new AbortController().signal,
    terminal: { print: () => undefined, note: () => undefined, columns: 80 },
    ...more,
  });

const lines = async () =>
  (await readFile(target, 'utf8'))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { prompt: string; refused?: string; kind?: string });

test('every line that is not blank is a prompt', () => {
  expect(promptsIn('\uFEFFA cat.\r\n\n  A do\u00ADg.  \r# 3\n', 'p.txt')).toEqual([
    'A cat.',
    'A dog.',
    '# 3',
  ]);
  expect(() => promptsIn(' \n\n', 'p.txt')).toThrow(UsageError);
});

describe('a list', () => {
  test('gives a plan on every line, in the order of the prompts', async () => {
    expect(await plan()).toEqual({ planned: 12, refused: 0, before: 0 });
    const plans = (await lines()).map((line) => VideoPlan.parse(line));
    expect(plans.map(({ prompt }) => prompt)).toEqual(PROMPTS);
    expect(plans[3]).toEqual(await rulePlanner.plan(PROMPTS[3] ?? '', { vocabulary }));
  });

  test('says in its place why a prompt has no plan', async () => {
    const prompts = ['A cat sits.', '?!', 'A dog says "refused": no.'];
    expect(await plan({ prompts })).toEqual({ planned: 2, refused: 1, before: 0 });
    const [, second, third] = await lines();
    expect(second).toMatchObject({ prompt: '?!', kind: 'prompt' });
    expect(second?.refused).toMatch(/^[^\n]{10,300}$/);
    expect(VideoPlan.safeParse(third).success).toBe(true);
  });

  test('ends where no further prompt could be planned, and goes on there later', async () => {
    const failing = planner((prompt) => {
      if (prompt === PROMPTS[5]) throw new PlannerError('The server is gone.', { kind: 'server' });
    });
    await expect(plan({ planner: failing })).rejects.toThrow('The server is gone.');
    expect(await lines()).toHaveLength(5);
    const asked: string[] = [];
    const end = await plan({ planner: planner((prompt) => void asked.push(prompt)) });
    expect(end).toEqual({ planned: 7, refused: 0, before: 5 });
    expect(asked).toEqual(PROMPTS.slice(5));
    expect((await lines()).map(({ prompt }) => prompt)).toEqual(PROMPTS);
  });

  test('that was stopped keeps what it has', async () => {
    const stop = new AbortController();
    const stopping = planner((prompt) => {
      if (prompt === PROMPTS[8]) stop.abort(new Error('cancelled'));
    });
    await expect(plan({ planner: stopping, signal: stop.signal })).rejects.toThrow('cancelled');
    const kept = await lines();
    expect(kept.map(({ prompt }) => prompt)).toEqual(PROMPTS.slice(0, kept.length));
    expect(await plan()).toMatchObject({ before: kept.length, planned: 12 - kept.length });
  });

  test('plans a line again that was not written whole', async () => {
    await plan();
    const whole = await readFile(target, 'utf8');
    await truncate(target, whole.length - 30);
    expect(await plan()).toEqual({ planned: 1, refused: 0, before: 11 });
    expect(await readFile(target, 'utf8')).toBe(whole);
    expect(await plan()).toEqual({ planned: 0, refused: 0, before: 12 });
  });

  test('leaves a file alone that was made from another', async () => {
    await plan({ prompts: PROMPTS.slice(3) });
    const before = await readFile(target, 'utf8');
    await expect(plan()).rejects.toThrow(/plans\.jsonl: line 1 is not about the prompt/);
    await appendFile(target, 'x\n');
    await expect(plan({ prompts: PROMPTS.slice(3) })).rejects.toThrow(/line 10/);
    expect(await readFile(target, 'utf8')).toBe(`${before}x\n`);
  });
});

describe('plan --file', () => {
  const run = (...args: readonly string[]) => runPlanning(folder, 'plan', args);

  test('plans a list from the command line, and again goes on with it', { timeout: 60_000 }, async () => {
    await writeFile(join(folder, 'p.txt'), `\uFEFF${PROMPTS.join('\r\n')}\r\n`, 'utf16le');
    const args = ['--file', 'p.txt', '--jsonl', 'plans.jsonl'];
    const first = await run(...args);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^plans {3}plans\.jsonl: 12 planned, 0 refused, [\d.]+ a second\n$/);
    expect(await lines()).toHaveLength(12);
    expect((await run(...args)).stdout).toContain('0 planned, 0 refused, 12 there before');
  });

  test.each([
    [['--file', 'p.txt'], '--file needs --jsonl'],
    [['--jsonl', 'p.jsonl'], '--jsonl needs --file'],
    [['a cat', '--file', 'p.txt', '--jsonl', 'o.jsonl'], 'not both'],
    [['--file', 'p.txt', '--jsonl', 'o.jsonl', '--out', 'x.json'], '--out is about one plan'],
    [['--file', 'none.txt', '--jsonl', 'o.jsonl'], 'there is no such list of prompts file'],
  ])('refuses %j in one line', { timeout: 60_000 }, async (args, says) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});
