import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KnownFolders } from './known-folders.ts';
import { Library } from './library.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let films: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-known-'));
  films = join(root, 'disk', 'films');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const start = async () =>
  new Library({ projectsFolder: () => films, log: () => undefined, known: await KnownFolders.open(root) });

test('a first start has no films and no fault, and the first film makes the folder', async () => {
  const library = await start();
  expect(await library.list()).toEqual([]);
  expect(await readdir(root)).toEqual([]);
  await library.create(smallFilm());
  expect(await library.list()).toHaveLength(1);
});

test('a folder of films that is gone is said, also after a restart, and no film is made in its place', async () => {
  await (await start()).create(smallFilm());
  await rename(join(root, 'disk'), join(root, 'unplugged'));
  const library = await start();
  for (const work of [() => library.list(), () => library.create(smallFilm())])
    await expect(work()).rejects.toMatchObject({
      kind: 'not-found',
      message: `the folder of your films is not there: ${films}`,
      hint: 'Connect its disk, or choose another folder in the settings.',
    });
  expect((await readdir(root)).toSorted()).toEqual(['known-folders.json', 'unplugged']);
  await rename(join(root, 'unplugged'), join(root, 'disk'));
  expect(await library.list()).toHaveLength(1);
});

test('somebody who wants to begin anew may', async () => {
  await (await start()).create(smallFilm());
  await rm(films, { recursive: true });
  const library = await start();
  await expect(library.list()).rejects.toMatchObject({ kind: 'not-found' });
  await library.makeFolder();
  expect(await library.list()).toEqual([]);
  await library.create(smallFilm());
});

test('a folder emptied by its owner is an empty one', async () => {
  const library = await start();
  const { folder } = await library.create(smallFilm());
  await rm(join(films, folder), { recursive: true });
  expect(await library.list()).toEqual([]);
  await mkdir(join(films, 'no film'));
  expect(await library.list()).toEqual([]);
});
