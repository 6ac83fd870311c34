import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TINY_PACK } from '../packs/testing/tiny-pack.ts';
import { startCommand } from './testing/start-command.ts';

const KEYFRAMES = Array.from({ length: 9 }, () => [0.1, 0.2, 0.6, 0.9]);
const PLAN = {
  schemaVersion: 1,
  prompt: 'p',
  planner: { name: 'n', version: '1' },
  scenes: [
    { description: 'A cat sleeps.', place: 'beach', entities: [{ entity: 'cat', keyframes: KEYFRAMES }] },
  ],
  notes: [],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-cli-'));
  await writeFile(join(folder, 'plan.json'), JSON.stringify(PLAN));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const draft = (...args: readonly string[]) =>
  startCommand(folder, 'film', ['--plan', 'plan.json', '--draft', '--pack', TINY_PACK, ...args]).ended;

test('without a name, two films made at once are two films', async () => {
  const runs = await Promise.all([draft(), draft()]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect((await readdir(folder)).toSorted()).toEqual(['film-2.mp4', 'film.mp4', 'plan.json']);
  const said = runs.map(({ stdout }) => /^film +(\S+)$/m.exec(stdout)?.[1] ?? '');
  expect(new Set(said)).toEqual(new Set(['film.mp4', 'film-2.mp4']));
});

test('a film goes where a path says, also one that ffmpeg would take for an address', async () => {
  await mkdir(join(folder, '10:30'));
  const { code, stderr } = await draft('--out', '10:30/film.mp4', '--frames', 'a:b');
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')]);
  expect(await readdir(join(folder, '10:30'))).toEqual(['film.mp4']);
  expect(await readdir(join(folder, 'a:b'))).toHaveLength(4);
});
