import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS } from '../../preload/contract/limits.ts';
import { Uploads } from './uploads.ts';

let folder: string;
let uploads: Uploads;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'l2v-uploads-')), 'uploads');
  uploads = new Uploads(folder);
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

test('pieces become one file, in the order they came, and it is gone when it was used', async () => {
  const upload = await uploads.add(undefined, new Blob(['one ']));
  await uploads.add(upload, new Blob(['two']));
  expect(await uploads.take(upload, (path) => readFile(path, 'utf8'))).toBe('one two');
  expect(await readdir(folder)).toEqual([]);
  await expect(uploads.add(upload, new Blob(['three']))).rejects.toThrow('no longer on its way');
});

test('what was left by an earlier studio goes when something comes', async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'left'), 'x');
  const upload = await uploads.add(undefined, new Blob(['x']));
  expect(await readdir(folder)).toEqual([upload]);
});

test('no more than four are kept: the oldest goes', async () => {
  const begun = [];
  for (let count = 0; count < 5; count += 1) begun.push(await uploads.add(undefined, new Blob(['x'])));
  expect((await readdir(folder)).sort()).toEqual(begun.slice(1).sort());
});

test('one that gets too large is dropped with a word', async () => {
  const upload = await uploads.add(undefined, new Blob(['x']));
  await truncate(join(folder, upload), LIMITS.archiveBytes); // a hole: no such disk is needed
  await expect(uploads.add(upload, new Blob(['x']))).rejects.toThrow('the archive is larger than 16 GB');
  expect(await readdir(folder)).toEqual([]);
});
