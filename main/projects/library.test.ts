import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextTitle } from './copy-project.ts';
import { Library } from './library.ts';
import { openProject } from './open-project.ts';
import { folderName } from './project-folders.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let library: Library;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-library-'));
  library = new Library({ projectsFolder: () => root, log: () => undefined });
});
afterEach(async () => {
  await library.closeAll();
  await rm(root, { recursive: true, force: true });
});

const titled = (title: string) => library.create({ ...smallFilm(), title });

test('projects are listed with the newest change first, broken ones with what is wrong', async () => {
  const one = await titled('One');
  await titled('Two');
  const project = await library.open(one.id);
  await project.change('Rename', (before) => ({ ...before, title: 'One again' }));
  await writeFile(join(root, 'Two.l2v', 'project.sqlite'), 'not a database, and long enough to look at');
  const list = await library.list();
  expect(list.map(({ title, scenes, fault }) => [title, scenes, fault])).toEqual([
    ['One again', 2, undefined],
    ['Two', 0, 'the project’s database is damaged'],
  ]);
});

test('a copy has its own id, the next title, and goes its own way', async () => {
  const one = await titled('Film');
  const two = await library.duplicate(one.id);
  const three = await library.duplicate(two.id);
  expect([two.title, three.title, two.folder]).toEqual(['Film 2', 'Film 3', 'Film 2.l2v']);
  await (await library.open(two.id)).change('Rename', (before) => ({ ...before, title: 'Other' }));
  expect((await library.open(one.id)).document().title).toBe('Film');
});

test('removing moves the folder to the trash, whole, and it can be brought back', async () => {
  const { id } = await titled('Film');
  await library.open(id);
  await library.remove(id);
  expect(await library.list()).toEqual([]);
  expect(await readdir(join(root, '.trash'))).toHaveLength(1);
  expect(await library.restore(id)).toMatchObject({ id, title: 'Film', folder: 'Film.l2v' });
  expect(await readdir(join(root, '.trash'))).toEqual([]);
  expect((await library.open(id)).document().title).toBe('Film');
  await expect(library.restore(id)).rejects.toMatchObject({ kind: 'not-found' });
});

test('a film whose folder’s name was taken meanwhile comes back beside it', async () => {
  const { id } = await titled('Film');
  await library.remove(id);
  await titled('Film');
  expect(await library.restore(id)).toMatchObject({ id, folder: 'Film 2.l2v' });
  expect(await library.list()).toHaveLength(2);
});

test('at the end the system’s trash gets what was removed, and keeps the studio’s where there is none', async () => {
  const [one, two] = [await titled('One'), await titled('Two')];
  await library.remove(one.id);
  await library.emptyTrash(async () => false);
  const [name = ''] = await readdir(join(root, '.trash'));
  const kept = await openProject(join(root, '.trash', name), () => undefined);
  expect(kept.document().title).toBe('One');
  await kept.close();
  await library.remove(two.id);
  const given: string[] = [];
  await library.emptyTrash(async (folder) => {
    given.push(folder);
    await rm(folder, { recursive: true });
    return true;
  });
  expect(given.map((folder) => folder.replace(/^.*\d+ /, ''))).toEqual(['One.l2v', 'Two.l2v']);
  expect(await readdir(root)).toEqual([]);
  await expect(library.restore(two.id)).rejects.toThrow('look in the system’s');
});

test('a project that another process has open is not removed', async () => {
  const { id, folder } = await titled('Film');
  const other = await openProject(join(root, folder), () => undefined);
  await expect(library.remove(id)).rejects.toThrow('it is open in another window');
  await other.close();
});

test('a project closes when the last window has left, and not under another', async () => {
  const { id } = await titled('Film');
  const project = await library.open(id);
  const [one, two] = [library.watch(id), library.watch(id)];
  one();
  await library.close(id);
  expect(library.get(id)).toBe(project);
  two();
  await expect.poll(() => library.isOpen(id)).toBe(false);
  expect((await library.open(id)).readOnly).toBeUndefined();
});

test('opening twice at once gives one project', async () => {
  const { id } = await titled('Film');
  const [one, two] = await Promise.all([library.open(id), library.open(id)]);
  expect(one).toBe(two);
});

test('what there is not is not found', async () => {
  await expect(library.open('no-such-project')).rejects.toMatchObject({ kind: 'not-found' });
  expect(() => library.get('no-such-project')).toThrow('this project is not open');
});

test.each([
  ['여우와 풍선', '여우와 풍선'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['..', 'film'],
  ['  .hidden. ', 'hidden'],
  ['CON', 'film'],
  ['\u0000\u202e', 'film'],
  ['x'.repeat(300), 'x'.repeat(60)],
])('the title %j makes a folder called %j', (title, name) => {
  expect(folderName(title)).toBe(name);
});

test('the next title counts on', () => {
  expect(nextTitle('Film', new Set(['Film']))).toBe('Film 2');
  expect(nextTitle('Film 2', new Set(['Film', 'Film 2', 'Film 3']))).toBe('Film 4');
  expect(nextTitle('7', new Set(['7']))).toBe('7 2');
});
