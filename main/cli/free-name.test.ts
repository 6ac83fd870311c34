import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freeName } from './free-name.ts';

test('a taken name gets the next free number', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'l2v-name-'));
  const film = join(folder, 'film.mp4');
  expect(await freeName(film)).toBe(film);
  await writeFile(film, '');
  await writeFile(join(folder, 'film-2.mp4'), '');
  expect(await freeName(film)).toBe(join(folder, 'film-3.mp4'));
  await rm(folder, { recursive: true });
});
