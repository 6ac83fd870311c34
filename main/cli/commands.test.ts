import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TINY_PACK } from '../packs/testing/tiny-pack.ts';
import { type Ended, startCommand } from './testing/start-command.ts';

const BOX = [0.1, 0.2, 0.6, 0.9];
const KEYFRAMES = Array.from({ length: 9 }, () => BOX);
const SCENE = {
  description: 'A cat sleeps.',
  place: 'beach',
  entities: [{ entity: 'cat', keyframes: KEYFRAMES }],
};
const PLAN = {
  schemaVersion: 1,
  prompt: 'p',
  planner: { name: 'n', version: '1' },
  scenes: [SCENE, SCENE],
  notes: [],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  startCommand(folder, command, args, env);

const onTiny = (...args: readonly string[]) => [...args, '--pack', TINY_PACK];
const film = (...args: readonly string[]) => start('film', onTiny(...args)).ended;

async function planFile(content: unknown): Promise<string> {
  const file = join(folder, 'plan.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('film', () => {
  test('renders a plan to a film and a folder of frames, and says so', async () => {
    const plan = await planFile(PLAN);
    const { code, stdout, stderr } = await film(
      '--plan',
      plan,
      '--out',
      'a.mp4',
      '--frames',
      'frames',
      '--boxes',
      '--seed',
      '7',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('scene 2/2 [') });
    expect(stdout).toContain('film    a.mp4');
    expect(stdout).toContain('length  4.0 s: 2 scenes, 8 frames at 2 a second, 64x64');
    expect(stdout).toContain('seed    7');
    expect((await readdir(folder)).toSorted()).toEqual(['a.mp4', 'frames', 'plan.json']);
    expect(await readdir(join(folder, 'frames'))).toHaveLength(8);
  });

  test('plans and renders a prompt, and gives the same film for the same seed', async () => {
    const render = (out: string) =>
      film('a dog runs on the beach', '--steps', '2', '--seed', '3', '--out', out);
    expect((await render('a.mp4')).code).toBe(0);
    expect((await render('b.mp4')).code).toBe(0);
    expect((await readFile(join(folder, 'a.mp4'))).equals(await readFile(join(folder, 'b.mp4')))).toBe(true);
  });

  test('without a name, never writes over an earlier film', async () => {
    const plan = await planFile(PLAN);
    await film('--plan', plan, '--draft');
    await film('--plan', plan, '--draft');
    expect((await readdir(folder)).toSorted()).toEqual(['film-2.mp4', 'film.mp4', 'plan.json']);
  });

  test('stops within a second of Ctrl-C and leaves nothing', async () => {
    const plan = await planFile({ ...PLAN, scenes: Array.from({ length: 200 }, () => SCENE) });
    const running = start(
      'film',
      onTiny('--plan', plan, '--out', 'a.mp4', '--frames', 'frames', '--steps', '1000'),
    );
    await running.says('step');
    const interrupted = performance.now();
    running.interrupt();
    const { code, stderr } = await running.ended;
    expect(performance.now() - interrupted).toBeLessThan(1000);
    expect(code).toBe(130);
    expect(stderr).toMatch(/\ncancelled\n$/);
    expect(await readdir(folder)).toEqual(['plan.json']);
  });

  test('shows what it found with --verbose', async () => {
    const { stderr } = await film('--plan', await planFile(PLAN), '--draft', '--verbose');
    expect(stderr).toMatch(/^ffmpeg \S+ \(.+\): /m);
    expect(stderr).toContain('scene 1: embeddings');
  });
});

/** One line that says what is wrong, no stack, no film. */
async function expectRefusal(ended: Promise<Ended>, says: RegExp | string): Promise<void> {
  const { code, stderr } = await ended;
  expect(stderr).toMatch(says);
  expect(stderr).toMatch(/^error: [^\n]{1,500}\n$/);
  expect(code).toBeGreaterThan(0);
  expect((await readdir(folder)).filter((name) => name.includes('mp4'))).toEqual([]);
}

describe('film refuses in one line', () => {
  test.each([
    ['nothing at all', [], 'say what the film shows'],
    ['an empty prompt', ['  '], 'the prompt is empty'],
    ['a prompt of 100 kB', ['a cat '.repeat(17_000)], 'characters and at most 20000 can be planned'],
    ['an unknown option', ['a cat', '--colour', 'red'], 'there is no option --colour'],
    [
      'a word for a number',
      ['a cat', '--steps', 'many'],
      '--steps wants a whole number from 1 to 1000, not "many"',
    ],
    ['a number out of range', ['a cat', '--strength', '3'], '--strength wants a number from 0 to 2, not "3"'],
    ['a negative seed', ['a cat', '--seed=-1'], '--seed wants a whole number'],
    ['a reference without a picture', ['a cat', '--reference', 'cat'], '--reference wants name=picture'],
    ['a prompt beside a plan', ['a cat', '--plan', 'plan.json'], 'give a prompt or --plan, not both'],
    ['a plan that is not there', ['--plan', 'none.json'], 'none.json: there is no such plan file'],
    [
      'a film in a missing folder',
      ['a cat on the beach', '--out', 'no/where/a.mp4'],
      'the folder no/where does not exist',
    ],
    [
      'a film of another kind',
      ['a cat on the beach', '--out', 'a.gif'],
      '--out wants a name that ends in .mp4, not "a.gif"',
    ],
    [
      'an unknown device',
      ['a cat on the beach', '--device', 'abacus', '--out', 'a.mp4'],
      'there is no device "abacus"',
    ],
  ])('%s', async (_, args, says) => {
    const { code, stderr } = await film(...args);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^error: [^\n]{1,500}\n$/);
    expect(code).toBeGreaterThan(0);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['text', 'hello', /plan\.json: is not JSON/],
    ['a newer plan', { ...PLAN, schemaVersion: 9 }, /was written by a newer studio/],
    [
      '10,000 scenes',
      { ...PLAN, scenes: Array.from({ length: 10_000 }, () => SCENE) },
      /plan\.json: scenes: /,
    ],
    ['boxes of NaN', JSON.stringify(PLAN).replace('0.1', 'NaN'), /plan\.json: is not JSON/],
    [
      'boxes of null',
      JSON.stringify(PLAN).replace('0.1', 'null'),
      /scenes\[0\]\.entities\[0\]\.keyframes\[0\]\[0\]: /,
    ],
  ])('a plan file of %s', async (_, content, says) => {
    await expectRefusal(film('--plan', await planFile(content), '--out', 'a.mp4'), says);
  });

  test('a plan file of 100 MB', async () => {
    const file = await planFile('');
    await truncate(file, 100 << 20);
    await expectRefusal(film('--plan', file), /is 100 MB; a plan has at most 32 MB/);
  });

  test('a picture that is none', async () => {
    await writeFile(join(folder, 'cat.png'), 'no picture');
    const plan = await planFile(PLAN);
    await expectRefusal(
      film('--plan', plan, '--reference', 'cat=cat.png'),
      'cat.png: the picture is in none of the formats that are read',
    );
    await expectRefusal(film('--plan', plan, '--reference', 'cow=cat.png'), 'there are: cat; beach');
  });

  test('a machine without ffmpeg', async () => {
    const env = { FFMPEG_PATH: '/nowhere/ffmpeg' };
    const { ended } = start('film', onTiny('--plan', await planFile(PLAN)), env);
    await expectRefusal(ended, 'FFMPEG_PATH names /nowhere/ffmpeg, which does not run as ffmpeg');
  });

  test('a folder that is no pack', async () => {
    await expectRefusal(start('film', ['a cat', '--pack', folder]).ended, 'there is no pack here');
  });
});

describe('plan', () => {
  test('prints a plan that film can read', async () => {
    const { code, stdout } = await start('plan', onTiny('a dog runs on the beach')).ended;
    expect(code).toBe(0);
    expect((await film('--plan', await planFile(stdout), '--draft')).code).toBe(0);
  });

  test('writes a file and shows the plan as a table', async () => {
    const { code, stdout } = await start('plan', onTiny('a dog runs on the beach', '--out', 'p.json')).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# +scene +place +cast/);
    expect(await readdir(folder)).toEqual(['p.json']);
  });

  test('refuses in one line', async () => {
    await expectRefusal(start('plan', onTiny()).ended, 'say what the film shows');
    await expectRefusal(
      start('plan', onTiny('a dog', '--out', 'no/p.json')).ended,
      'the folder no does not exist',
    );
  });
});

describe('every command', () => {
  test.each(['film', 'plan', 'eval', 'bench'])('%s has a help', async (command) => {
    const { code, stdout, stderr } = await start(command, ['--help']).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^usage: npm run ${command} -- `));
  });

  test('one that is not there is answered with those that are', async () => {
    const { code, stderr } = await start('movie', []).ended;
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'There is no command "movie"; there are: studio, smoke, torture, film, plan, eval, bench, eval-planner.\n',
    });
  });
});

test('eval says in one line that it has nothing to measure with', async () => {
  await expectRefusal(
    start('eval', onTiny('--detector', folder)).ended,
    'there is no detector to measure with',
  );
});

test('eval measures with the judge that is here, and writes its numbers', async () => {
  const few = ['--scenes', '1', '--groups', '0', '--steps', '1', '--json', 'e.json'];
  const { code, stdout } = await start('eval', onTiny(...few)).ended;
  expect(code).toBe(0);
  expect(stdout).toContain('IoU of planned and found box');
  const report = JSON.parse(await readFile(join(folder, 'e.json'), 'utf8')) as unknown;
  expect(report).toMatchObject({
    complete: true,
    iou: expect.any(Number),
    gateZero: { iou: expect.any(Number) },
    tables: { layout: { trials: 1 } },
    gateZeroTables: { layout: { trials: 1 } },
  });
});

test('bench times the engine and writes its numbers', async () => {
  const { code, stdout } = await start('bench', onTiny('--repeats', '1', '--json', 'b.json'), {
    L2V_PYTHON: '/nowhere/python',
  }).ended;
  expect(code).toBe(0);
  expect(stdout).toContain('denoiser, one forward');
  expect(stdout).toMatch(/PyTorch {6}.*: skipped/);
  const report = JSON.parse(await readFile(join(folder, 'b.json'), 'utf8')) as {
    scenes: { perForward: number };
  };
  expect(report.scenes.perForward).toBeGreaterThan(0);
});
