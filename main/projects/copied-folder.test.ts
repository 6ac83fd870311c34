import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Library } from './library.ts';
import { openProject } from './open-project.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let library: Library;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-copied-'));
  library = fresh();
});
afterEach(async () => {
  await library.closeAll();
  await rm(root, { recursive: true, force: true });
});

const fresh = () => new Library({ projectsFolder: () => root, log: () => undefined });
const titled = (title: string) => library.create({ ...smallFilm(), title });
const copyByHand = (name: string) => cp(join(root, 'Film.l2v'), join(root, name), { recursive: true });
const idOf = async (folder: string) => (await library.list()).find((film) => film.folder === folder)!.id;

async function retitle(id: string, title: string): Promise<void> {
  await (await library.open(id)).change('Rename', (before) => ({ ...before, title }));
}

test.each(['before the studio starts', 'while it runs'])(
  'a folder copied by hand %s is a film of its own: each card opens its own folder',
  async (when) => {
    const { id } = await titled('Film');
    await copyByHand('Film - Copy.l2v');
    await copyByHand('Film - Copy (2).l2v');
    if (when === 'before the studio starts') library = fresh();
    const ids = (await library.list()).map((film) => film.id);
    expect(new Set(ids).size).toBe(3);
    expect(await idOf('Film.l2v')).toBe(id);
    for (const folder of ['Film.l2v', 'Film - Copy.l2v', 'Film - Copy (2).l2v'])
      await retitle(await idOf(folder), `in ${folder}`);
    await library.closeAll();
    library = fresh();
    for (const { title, folder } of await library.list()) expect(title).toBe(`in ${folder}`);
    expect(new Set((await library.list()).map((film) => film.id))).toEqual(new Set(ids));
  },
);

test('deleting either of a film and its copy leaves the other', async () => {
  for (const gone of ['Film.l2v', 'Film - Copy.l2v']) {
    await titled('Film');
    await copyByHand('Film - Copy.l2v');
    const id = await idOf(gone);
    await library.remove(id);
    const left = (await readdir(root)).filter((name) => name.endsWith('.l2v'));
    expect(left).toEqual(['Film.l2v', 'Film - Copy.l2v'].filter((name) => name !== gone));
    await library.restore(id);
    expect(await library.list()).toHaveLength(2);
    for (const film of await library.list()) await library.remove(film.id);
  }
});

test('a copy begins with an empty queue, and the original keeps its own', async () => {
  const { id } = await titled('Film');
  const project = await library.open(id);
  const row = { scene: 'scene-0000', kind: 'draft', overrides: '{}', seed: 1, strip: null, automatic: 0 };
  await project.database
    .insertInto('render_job')
    .values({
      id: 'job-00001',
      ...row,
      state: 'waiting',
      failure: null,
      created: 1,
      ended: null,
      position: 1,
    })
    .execute();
  await library.closeNow(id);
  await copyByHand('Film - Copy.l2v');
  const jobs = async (folder: string) =>
    (await library.open(await idOf(folder))).database.selectFrom('render_job').selectAll().execute();
  expect(await jobs('Film - Copy.l2v')).toHaveLength(0);
  expect(await jobs('Film.l2v')).toHaveLength(1);
});

test('folders that were renamed or swapped since the list was shown are found by what they are', async () => {
  const one = await titled('One');
  const two = await titled('Two');
  const folder = (name: string) => join(root, `${name}.l2v`);
  await rename(folder('One'), folder('Other'));
  expect((await library.open(one.id)).document().title).toBe('One');
  await library.closeNow(one.id);
  await rename(folder('Other'), folder('.away'));
  await rename(folder('Two'), folder('Other'));
  await rename(folder('.away'), folder('Two'));
  await library.remove(one.id);
  const rest = await openProject(folder('Other'), () => undefined);
  expect([rest.id, rest.document().title]).toEqual([two.id, 'Two']);
  await rest.close();
  expect((await library.list()).map(({ title }) => title)).toEqual(['Two']);
});

test('renaming a closed film touches nothing but its title, and waits for nobody', async () => {
  const seen: string[] = [];
  const onOpen = async () => void seen.push('opened');
  library = new Library({ projectsFolder: () => root, log: () => undefined, onOpen });
  const { id } = await titled('Film');
  const [, project] = await Promise.all([library.rename(id, 'Other'), library.open(id)]);
  expect([project.document().title, project.readOnly, seen]).toEqual(['Other', undefined, ['opened']]);
  await library.closeNow(id);
  await library.rename(id, 'Third');
  expect([(await library.list())[0]?.title, library.isOpen(id), seen]).toEqual(['Third', false, ['opened']]);
});

test('the end waits for projects that are being opened or closed, however often it is asked for', async () => {
  const [one, two] = [await titled('One'), await titled('Two')];
  let closed = false;
  const project = await library.open(one.id);
  project.onClose(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    closed = true;
  });
  const opening = library.open(two.id).then(
    () => true,
    () => false,
  );
  const first = library.closeAll();
  await library.closeAll();
  expect(closed).toBe(true);
  await Promise.all([first, opening]);
  expect(library.isOpen(two.id)).toBe(false);
  await expect(library.open(one.id)).rejects.toThrow('the studio is closing');
});

test.each([
  '가'.repeat(120),
  '🦊'.repeat(60),
  `e${'\u0301'.repeat(119)}`,
  'CON',
  'nul.txt',
  '\u202eabc',
  '…',
  '%s #1?',
])('a film called %j is made, opened, renamed, copied, exported, deleted and brought back', async (title) => {
  const { id } = await titled(title);
  expect((await library.open(id)).document().title).toBe(title);
  await library.closeNow(id);
  await library.rename(id, 'Other');
  await library.rename(id, title);
  await library.duplicate(id);
  await library.exportArchive(id, join(root, 'exports'));
  await library.importArchive(await library.exportArchive(id, join(root, 'exports')));
  await library.remove(id);
  await library.restore(id);
  for (const film of await library.list()) await library.remove(film.id);
  expect(await library.list()).toEqual([]);
});

test('what could not be opened again is not made', async () => {
  const film = { ...smallFilm(), notes: ['x'.repeat(100_000)] };
  await expect(library.create(film)).rejects.toMatchObject({ kind: 'invalid' });
  expect(await readdir(root)).toEqual([]);
});
