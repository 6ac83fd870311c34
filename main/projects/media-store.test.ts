import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mediaStore } from './media-store.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-media-'));
  folder = join(root, 'Film.l2v');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const store = () => mediaStore(folder, async () => undefined);

describe('media', () => {
  test('are kept once by what is in them', async () => {
    const media = store();
    const [one, two] = await Promise.all([
      media.add(new Uint8Array([1, 2, 3]), 'png'),
      media.add(new Uint8Array([1, 2, 3]), 'png'),
    ]);
    expect(one).toBe(two);
    expect(await readdir(join(folder, 'media'))).toEqual([one]);
    expect([...(await readFile(media.path(one)))]).toEqual([1, 2, 3]);
  });

  test('of a file are a copy of it', async () => {
    const media = store();
    await writeFile(join(root, 'clip.mp4'), 'film');
    const id = await media.addFile(join(root, 'clip.mp4'), 'mp4');
    expect(await readFile(media.path(id), 'utf8')).toBe('film');
    expect((await stat(join(root, 'clip.mp4'))).size).toBe(4);
  });

  test('do not make the folder of a film that is gone', async () => {
    await rm(folder, { recursive: true });
    await expect(store().add(new Uint8Array([1]), 'png')).rejects.toMatchObject({ kind: 'not-found' });
    expect(await readdir(root)).toEqual([]);
  });

  test('have no path for a name that is none', async () => {
    const media = store();
    expect(() => media.path('../project.sqlite')).toThrow('no such file in this project');
  });
});
