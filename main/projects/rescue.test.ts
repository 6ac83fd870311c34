import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Library } from './library.ts';
import { openProject } from './open-project.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let folder: string;
let id: string;
let library: Library;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-rescue-'));
  library = new Library({ projectsFolder: () => root, log: () => undefined });
  const made = await library.create(smallFilm(3));
  id = made.id;
  folder = join(root, made.folder);
});
afterEach(async () => {
  await library.closeAll();
  await rm(root, { recursive: true, force: true });
});

const path = (name: string) => join(folder, name);
const database = () => path('project.sqlite');

async function retitle(title: string): Promise<void> {
  const project = await library.open(id);
  await project.change('Rename', (before) => ({ ...before, title }));
  await library.closeNow(id);
}

const DAMAGE: Readonly<Record<string, () => Promise<void>>> = {
  'overwritten with other bytes': () => writeFile(database(), 'x'.repeat(40_000)),
  emptied: () => truncate(database(), 0),
  'cut off': () => truncate(database(), 3000),
  deleted: () => rm(database()),
};

test.each(Object.keys(DAMAGE))(
  'a database that was %s is opened from the last good copy, which the list offers with what it holds',
  async (what) => {
    await retitle('Good');
    await DAMAGE[what]!();
    const bytes = await readFile(database()).catch(() => undefined);
    const [film] = await library.list();
    expect(film).toMatchObject({ id, title: 'Good', fault: expect.any(String), rescue: { scenes: 3 } });
    expect(Math.abs(film!.rescue!.changed - Date.now())).toBeLessThan(60_000);
    const project = await library.open(id);
    expect(project.document().title).toBe('Good');
    await project.change('Goes on', (before) => ({ ...before, title: 'Goes on' }));
    const kept = (await readdir(folder)).filter((name) => /^damaged-\d+\.sqlite$/.test(name));
    const keptBytes = await Promise.all(kept.map((name) => readFile(path(name))));
    expect(keptBytes).toEqual(bytes === undefined ? [] : [bytes]);
  },
);

test('a copy that is damaged itself is not offered, and both files stay as they are', async () => {
  await retitle('Good');
  await writeFile(database(), 'no database');
  await writeFile(path('last-good.sqlite'), 'no database either');
  const [film] = await library.list();
  expect(film).toMatchObject({ fault: 'the project’s database is damaged' });
  expect(film!.rescue).toBeUndefined();
  await expect(library.open(film!.id)).rejects.toMatchObject({ kind: 'broken' });
  expect(await readFile(database(), 'utf8')).toBe('no database');
});

test.each([
  ['in the future', Date.now() + 400 * 24 * 3600 * 1000],
  ['long ago', 1000],
])('a copy that a clock dated %s is renewed', async (_, moment) => {
  await retitle('First');
  await utimes(path('last-good.sqlite'), moment / 1000, moment / 1000);
  await retitle('Second');
  await truncate(database(), 0);
  expect((await library.open(id)).document().title).toBe('Second');
});

test('two damages in one moment are both kept', async () => {
  for (const text of ['one', 'two']) {
    await retitle('Good');
    await writeFile(database(), text);
    await library.open(id);
    await library.closeNow(id);
  }
  const kept = (await readdir(folder)).filter((name) => name.startsWith('damaged-'));
  expect(await Promise.all(kept.map((name) => readFile(path(name), 'utf8')))).toEqual(['one', 'two']);
});

test('what is to be said of a restored film is said to every window that opens it', async () => {
  await retitle('Good');
  await truncate(database(), 0);
  const project = await openProject(folder, () => undefined);
  const heard: string[] = [];
  for (let window = 0; window < 2; window += 1)
    project.onEvent((event) => heard.push(event.type === 'notice' ? event.text : event.type));
  expect(heard).toHaveLength(2);
  expect(heard[1]).toContain('the damaged file is kept as damaged-');
  await project.close();
});
