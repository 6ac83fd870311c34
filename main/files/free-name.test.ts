import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dashedNames, nameFile, nameFolder, namesOf, numberedNames } from './free-name.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-name-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function made(name: string, text = name): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('a taken name gets the next free number', async () => {
  await made('film.mp4', 'older');
  await made('film-2.mp4', 'old');
  const path = await nameFile(await made('.part', 'new'), dashedNames(join(folder, 'film.mp4')));
  expect(path).toBe(join(folder, 'film-3.mp4'));
  expect(await readFile(join(folder, 'film.mp4'), 'utf8')).toBe('older');
  expect((await readdir(folder)).toSorted()).toEqual(['film-2.mp4', 'film-3.mp4', 'film.mp4']);
});

test('twenty who want one name at once get twenty names, and nothing is overwritten', async () => {
  const names = numberedNames(folder, 'film', '.mp4');
  const parts = await Promise.all(Array.from({ length: 20 }, (_, index) => made(`.${index}`, String(index))));
  const paths = await Promise.all(parts.map((part) => nameFile(part, names)));
  expect(new Set(paths).size).toBe(20);
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  expect(texts).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
  expect(await readdir(folder)).toHaveLength(20);
});

test('folders of one name go beside one another, and an empty one of somebody else stays', async () => {
  const names = numberedNames(folder, 'film', '.l2v');
  await mkdir(join(folder, 'film.l2v'));
  const making = async (index: number) => {
    await mkdir(join(folder, `.${index}`));
    await made(`.${index}/inside`, String(index));
    return nameFolder(join(folder, `.${index}`), names);
  };
  const paths = await Promise.all([0, 1, 2, 3, 4].map(making));
  expect(new Set(paths).size).toBe(5);
  expect(await readdir(join(folder, 'film.l2v'))).toEqual([]);
  for (const [index, path] of paths.entries())
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe(String(index));
});

test('a series begins where it is told to, and leaves names out', () => {
  const names = namesOf({
    folder,
    stem: 'film',
    ending: '.mp4',
    first: 2,
    without: [join(folder, 'film 3.mp4')],
  });
  expect([1, 2, 3].map(names)).toEqual(
    ['film 2.mp4', 'film 4.mp4', 'film 5.mp4'].map((name) => join(folder, name)),
  );
});
