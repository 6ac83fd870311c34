import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VideoPlan } from '../../preload/contract/plan.ts';
import {
  failure,
  startModelServer,
  streamed,
  type ModelServer,
  type Reply,
} from '../planner/testing/model-server.ts';
import { offlinePlanner } from '../planner/offline/offline-planner.ts';
import { testVocabulary } from '../planner/testing/vocabulary.ts';
import { KEY, runPlanning, startGoodServer } from './testing/planner-command.ts';

/** Every test starts processes, which takes long on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let server: ModelServer | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-plan-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

const run = (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) =>
  runPlanning(folder, command, args, env);
const plan = (...args: readonly string[]) => run('plan', args);
const readPlan = async (name: string) =>
  VideoPlan.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));

const goodServer = async (outline?: () => Reply): Promise<ModelServer> =>
  (server = await startGoodServer(outline));

describe('plan with a language model', () => {
  test('plans at the server that is named, says what it takes before and after, and keeps the key to itself', async () => {
    const { url } = await goodServer();
    const { code, stdout, stderr } = await run(
      'plan',
      ['a cat and a balloon', '--server', url, '--out', 'p.json'],
      {
        L2V_API_KEY: KEY,
      },
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toMatch(
      /planning with test-model at 127\.0\.0\.1:\d+: about [\d,]+ tokens read, [\d,]+ written, free/,
    );
    expect(stderr).toMatch(/scene 1: A fluffy cat chases/);
    expect(stderr).toMatch(/used 300 tokens read, 150 written/);
    expect(server?.asked[0]?.authorization).toBe(`Bearer ${KEY}`);
    expect((await readPlan('p.json')).planner).toMatchObject({ name: 'language model', model: 'test-model' });
    expect(stdout + stderr + (await readFile(join(folder, 'p.json'), 'utf8'))).not.toContain(KEY);
  });

  test('a key for OpenAI is never sent to another server', async () => {
    const { url } = await goodServer();
    await run('plan', ['a cat', '--server', url], { OPENAI_API_KEY: KEY });
    expect(server?.asked).toHaveLength(3);
    expect(server?.asked[0]?.authorization).toBeUndefined();
  });

  test('the offline switch wins: a server that is named is refused, one that is only set is not asked', async () => {
    const { url } = await goodServer();
    const named = await run('plan', ['a cat', '--server', url, '--offline']);
    expect(named).toMatchObject({ code: 1, stdout: '' });
    expect(named.stderr).toMatch(/^error: The offline switch is on[^\n]+\n$/);
    const set = { OPENAI_BASE_URL: url, OPENAI_API_KEY: KEY, L2V_OFFLINE: '1' };
    const { stdout } = await run('plan', ['a cat'], set);
    expect(VideoPlan.parse(JSON.parse(stdout)).planner.name).toBe('offline');
    expect(server?.connections()).toBe(0);
  });

  test('an estimate asks nothing of the model', async () => {
    const { url } = await goodServer();
    const { stdout } = await plan('a cat', '--server', url, '--model', 'm', '--estimate');
    expect(stdout).toMatch(/^m at 127\.0\.0\.1:\d+: about [\d,]+ tokens read/);
    expect(server?.connections()).toBe(0);
    expect((await plan('a cat', '--estimate')).stdout).toBe('the offline planner: no tokens, free\n');
  });

  test('what is asked wrongly is said before the model is asked', async () => {
    const { url } = await goodServer();
    const there = ['a cat', '--server', url, '--out'];
    expect((await plan(...there, 'none/p.json')).stderr).toMatch(/^error: none\/p\.json: the folder none/);
    expect((await plan(...there, '.')).stderr).toMatch(/^error: \.: is a folder/);
    expect(server?.connections()).toBe(0);
  });

  test('what goes wrong is said in one line without the key, and an older plan stays', async () => {
    const before = 'the plan that was there';
    await writeFile(join(folder, 'p.json'), before);
    const { url } = await goodServer(() => failure(401, `Incorrect API key provided: ${KEY}`));
    const { code, stdout, stderr } = await run(
      'plan',
      ['a cat', '--server', url, '--out', 'p.json', '--verbose'],
      { L2V_API_KEY: KEY },
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/error: 127\.0\.0\.1:\d+ does not accept the key/);
    expect(stderr).not.toContain(KEY);
    expect(await readFile(join(folder, 'p.json'), 'utf8')).toBe(before);
  });
});

describe('a script', () => {
  test('of three shots is three scenes, word for word', async () => {
    const { stdout } = await plan('--script', '1. A CAT sits, looking.\n2. It runs & jumps!\n3. Fin.');
    expect(VideoPlan.parse(JSON.parse(stdout)).scenes.map(({ description }) => description)).toEqual([
      'A CAT sits, looking.',
      'It runs & jumps!',
      'Fin.',
    ]);
  });
});

describe('plan --revise', () => {
  beforeEach(async () => {
    const made = await offlinePlanner.plan('A cat runs on the beach. Then a dog sleeps in the bedroom.', {
      vocabulary: testVocabulary,
    });
    await writeFile(join(folder, 'p.json'), JSON.stringify(made));
  });

  test('shows what would change and writes nothing until told to', async () => {
    const before = await readFile(join(folder, 'p.json'), 'utf8');
    const shown = await plan('--revise', 'p.json', 'make the cat slower');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(/^scene 1\n {2}~ cat: boxes: goes \d+ % to the (left|right) → goes \d+ %/);
    expect(shown.stdout).toContain('add --apply');
    expect(await readFile(join(folder, 'p.json'), 'utf8')).toBe(before);
    expect((await plan('--revise', 'p.json', 'make the cat slower', '--apply')).code).toBe(0);
    expect(await readFile(join(folder, 'p.json'), 'utf8')).not.toBe(before);
    expect(await readdir(folder)).toEqual(['p.json']);
  });

  test('leaves what is locked as it is, and says so', async () => {
    await plan('--revise', 'p.json', '--lock', 'scenes[0].entities[0].keyframes', '--apply');
    const locked = await readPlan('p.json');
    expect(locked.scenes[0]?.entities[0]?.locks).toEqual(['keyframes']);
    const { stdout } = await plan(
      '--revise',
      'p.json',
      'make everything slower and move the cat to the left',
      '--apply',
    );
    expect(stdout).toContain('kept, because it is locked: cat: boxes');
    expect(await readPlan('p.json')).toEqual(locked);
    await plan(
      '--revise',
      'p.json',
      '--unlock',
      'scenes[0].entities[0].keyframes',
      'make the cat slower',
      '--apply',
    );
    expect((await readPlan('p.json')).scenes[0]?.entities[0]?.keyframes).not.toEqual(
      locked.scenes[0]?.entities[0]?.keyframes,
    );
  });

  test('plans one scene or one motion anew, to another file', async () => {
    await plan(
      '--revise',
      'p.json',
      '--scene',
      '2',
      'The dog eats a bone in the garden.',
      '--apply',
      '--out',
      'q.json',
    );
    const [before, after] = [await readPlan('p.json'), await readPlan('q.json')];
    expect(after.scenes[0]).toEqual(before.scenes[0]);
    expect(after.scenes[1]?.description).toBe('The dog eats a bone in the garden.');
    const { stdout } = await plan('--revise', 'p.json', '--scene', '1', '--entity', 'cat', 'jumps');
    expect(stdout).toContain('cat: does: runs → jumps');
  });

  test('plans the whole film anew around what is locked, and applies it only when told to', async () => {
    const before = await readFile(join(folder, 'p.json'), 'utf8');
    const args = [
      '--revise',
      'p.json',
      '--film',
      'A whale swims. A dog sleeps in the bedroom. The whale leaves.',
    ];
    const shown = await plan(...args, '--lock', 'scenes[1]');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(/^prompt: A cat runs on the beach\..* → A whale swims\./);
    expect(shown.stdout).toContain('add --apply');
    expect(await readFile(join(folder, 'p.json'), 'utf8')).toBe(before);
    expect((await plan(...args, '--lock', 'scenes[1]', '--apply')).code).toBe(0);
    const [old, after] = [VideoPlan.parse(JSON.parse(before)), await readPlan('p.json')];
    expect(after.prompt).toMatch(/^A whale/);
    expect(after.scenes).toHaveLength(3);
    expect(after.scenes[1]).toEqual({ ...old.scenes[1], locks: ['scene'] });
  });

  test('asks a model for the changes where one is named', async () => {
    server = await startModelServer(() =>
      streamed('{"edits": [{"do": "remove", "scenes": [], "entity": "the dog"}]}'),
    );
    const { stdout } = await plan('--revise', 'p.json', 'lose the hound', '--server', server.url);
    expect(stdout).toContain('- dog: dog');
    expect(server.asked[0]?.messages.at(-1)?.content).toContain('Wish: lose the hound');
  });

  test.each([
    ['nothing', ['--revise', 'p.json'], 'say what to change'],
    ['a wish that is not understood', ['--revise', 'p.json', 'flurble it'], '"flurble it" is not understood'],
    ['a plan that is not there', ['--revise', 'none.json', 'make it slower'], 'there is no such plan file'],
    ['a lock on nothing', ['--revise', 'p.json', '--lock', 'scenes[9]'], 'the plan has 2 scenes'],
    ['a lock on no place', ['--revise', 'p.json', '--lock', 'cat'], '"cat" is no place in a plan'],
    ['an entity without its scene', ['--revise', 'p.json', '--entity', 'cat'], '--entity needs --scene'],
    ['--apply without a plan', ['a cat', '--apply'], '--apply needs --revise'],
    ['--film without a plan', ['a cat', '--film'], '--film needs --revise'],
    [
      'a film and a scene at once',
      ['--revise', 'p.json', '--film', '--scene', '1'],
      'give --film or --scene',
    ],
    ['a wish for a script', ['--revise', 'p.json', '--script', 'slower'], '--script needs a prompt'],
  ])('refuses %s in one line', async (_, args, says) => {
    const { code, stderr } = await plan(...args);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^error: [^\n]{1,500}\n$/);
    expect(code).toBeGreaterThan(0);
  });
});

describe('eval:planner', () => {
  test('measures the offline planner and the one that is named, and writes the numbers', async () => {
    const { url } = await goodServer();
    const { code, stdout } = await run('eval-planner', [
      '--server',
      url,
      '--prompts',
      '2',
      '--json',
      'e.json',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^offline +known +second +third +fourth +unseen/);
    expect(stdout).toMatch(/\ntest-model at +known +second +third +fourth +unseen\n127\.0\.0\.1:\d+\n-+/);
    const { evaluated } = JSON.parse(await readFile(join(folder, 'e.json'), 'utf8')) as {
      evaluated: {
        planner: string;
        sets: Record<string, { score: { prompts: number; valid: { share: number } } }>;
      }[];
    };
    expect(evaluated.map(({ planner }) => planner.split(' ')[0])).toEqual(['offline', 'test-model']);
    for (const { sets } of evaluated)
      for (const { score } of Object.values(sets)) expect([score.prompts, score.valid.share]).toEqual([2, 1]);
  });
});
