import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canMount, SmallDisk } from '../files/testing/small-disk.ts';
import { KnownFolders } from './known-folders.ts';
import { Library } from './library.ts';
import type { Project } from './project.ts';
import { smallFilm } from './testing/small-film.ts';

const FULL = { kind: 'disk-full', message: 'the disk is full; nothing was changed' };

let root: string;
let disk: SmallDisk;
let library: Library;
let project: Project;
beforeEach(async () => {
  if (!canMount) return;
  root = await mkdtemp(join(tmpdir(), 'l2v-full-'));
  await mkdir(join(root, 'disk'));
  disk = SmallDisk.mount(join(root, 'disk'), 4)!;
  library = new Library({ projectsFolder: () => disk.folder, log: () => undefined });
  project = await library.open((await library.create(smallFilm())).id);
});
afterEach(async () => {
  if (!canMount) return;
  await library.closeAll();
  disk.unmount();
  await rm(root, { recursive: true, force: true });
});

const note = (text: string) => project.change('Notes', (before) => ({ ...before, notes: [text] }));
const long = () => 'x'.repeat(400) + String(Math.random());
const names = async () => (await readdir(disk.folder)).filter((name) => name !== '.filling').toSorted();

/** Edits until the disk takes no more. */
async function untilFull(): Promise<unknown> {
  for (let count = 0; count < 3000; count += 1) {
    const refused = await note(long()).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (refused !== undefined) return refused;
  }
  return undefined;
}

test.runIf(canMount)(
  'on a full disk edits, pictures and rows are refused whole, and go on with room',
  async () => {
    await note('first');
    disk.fill();
    expect(await untilFull()).toMatchObject(FULL);
    const before = [project.document(), project.revision(), project.history()];
    await expect(note('more')).rejects.toMatchObject(FULL);
    await expect(project.media.add(Buffer.alloc(200_000, 1), 'png')).rejects.toMatchObject(FULL);
    await expect(
      project.write(async (transaction) => {
        for (let id = 0; id < 2000; id += 1)
          await transaction
            .insertInto('cast_member')
            .values({ id: `member-${id}`, body: long() })
            .execute();
      }),
    ).rejects.toMatchObject(FULL);
    expect([project.document(), project.revision(), project.history()]).toEqual(before);
    expect(await readdir(join(project.folder, 'media'))).toEqual([]);
    disk.empty();
    await note('goes on');
    await library.closeNow(project.id);
    expect((await library.open(project.id)).document().notes).toEqual(['goes on']);
  },
);

test.runIf(canMount)('films that cannot be made on a full disk leave nothing, and say why', async () => {
  await project.media.add(Buffer.alloc(500_000, 1), 'png');
  const archive = await library.exportArchive(project.id, root);
  disk.fill();
  const before = await names();
  for (const work of [
    () => library.create(smallFilm(40)),
    () => library.duplicate(project.id),
    () => library.importArchive(archive),
    () => library.exportArchive(project.id, disk.folder),
    () => library.saveCopy(project.id),
  ])
    await expect(work()).rejects.toMatchObject(FULL);
  expect(await names()).toEqual(before);
});

test.runIf(canMount)('a film opens on a disk that is full, if only to be read, and says why', async () => {
  await note('kept');
  await library.closeNow(project.id);
  disk.fill();
  const [film] = await library.list();
  expect(film).toMatchObject({ id: project.id, scenes: 2 });
  project = await library.open(project.id);
  expect(project.document().notes).toEqual(['kept']);
  const refusal = await untilFull();
  expect(refusal).toBeDefined();
  expect((refusal as Error).message).toMatch(/the disk is full/);
});

test.runIf(canMount)('a disk that is taken away is said, and nothing is written where it was', async () => {
  const known = await KnownFolders.open(root);
  library = new Library({ projectsFolder: () => disk.folder, log: () => undefined, known });
  await project.close();
  const [film] = await library.list();
  project = await library.open(film!.id);
  disk.unmount();
  await expect(note('lost')).rejects.toMatchObject({ kind: 'misplaced' });
  await expect(project.media.add(Buffer.alloc(10), 'png')).rejects.toMatchObject({ kind: 'misplaced' });
  await expect(library.list()).rejects.toMatchObject({ kind: 'not-found' });
  await expect(library.create(smallFilm())).rejects.toMatchObject({
    kind: 'not-found',
    message: `your films are not in ${disk.folder}, and another disk is there than before`,
  });
  await library.closeAll();
  expect(await readdir(disk.folder)).toEqual([]);
});
