import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProjectEvent } from '../../preload/contract/projects.ts';
import { Library } from './library.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let library: Library;
let project: Project;
let folder: string;
let events: ProjectEvent[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-misplaced-'));
  library = new Library({ projectsFolder: () => root, log: () => undefined });
  const { id, folder: name } = await library.create(smallFilm());
  await copyFile(join(root, name, 'project.sqlite'), join(root, 'older.sqlite'));
  project = await library.open(id);
  folder = project.folder;
  await retitle('kept');
  await project.media.add(Buffer.from('a picture'), 'png');
  events = [];
  project.onEvent((event) => events.push(event));
});
afterEach(async () => {
  await library.closeAll();
  await rm(root, { recursive: true, force: true });
});

const retitle = (title: string) => project.change('Rename', (before) => ({ ...before, title }));
const path = (name: string) => join(folder, name);

/** What other programs do to the folder of an open film, and the word for each. */
const HAPPENINGS: Readonly<Record<string, readonly [say: string, happen: () => Promise<void>]>> = {
  'its folder is renamed': ['it is “Other.l2v” now', () => rename(folder, join(root, 'Other.l2v'))],
  'its folder is moved elsewhere': ['moved or deleted', () => rename(folder, join(root, 'elsewhere'))],
  'its folder is deleted': ['moved or deleted', () => rm(folder, { recursive: true })],
  'its folder is replaced by a copy of it': [
    'another folder has taken the place',
    async () => {
      await rename(folder, join(root, 'old'));
      await cp(join(root, 'old'), folder, { recursive: true });
    },
  ],
  'its folder is put back empty': [
    'another folder has taken the place',
    async () => {
      await rename(folder, join(root, 'old'));
      await mkdir(folder);
    },
  ],
  'its database is replaced': [
    'replaced or removed the film’s database',
    async () => {
      await copyFile(join(root, 'older.sqlite'), path('other'));
      await rename(path('other'), path('project.sqlite'));
    },
  ],
  'its journal is replaced': [
    'replaced or removed the film’s database',
    async () => {
      await writeFile(path('other'), 'of another machine');
      await rename(path('other'), path('project.sqlite-wal'));
    },
  ],
  'its database is deleted': ['replaced or removed the film’s database', () => rm(path('project.sqlite'))],
};

test.each(Object.keys(HAPPENINGS))(
  'when %s, nothing is written there any more, and the film is saved as a copy',
  async (what) => {
    const [says, happen] = HAPPENINGS[what]!;
    await happen();
    const before = (await readdir(root)).toSorted();
    for (const write of [
      () => retitle('lost'),
      () => project.undo(),
      () => project.media.add(Buffer.from('another'), 'png'),
      () => project.write((transaction) => transaction.deleteFrom('take').execute()),
    ])
      await expect(write()).rejects.toMatchObject({
        kind: 'misplaced',
        message: expect.stringContaining(says),
        hint: expect.stringContaining('copy'),
      });
    expect((await readdir(root)).toSorted()).toEqual(before);
    expect(project.stopped()).toContain(says);
    expect(events).toEqual([{ type: 'place', stopped: project.stopped() }]);
    const { summary } = await library.saveCopy(project.id);
    expect(summary.id).not.toBe(project.id);
    const copy = await library.open(summary.id);
    expect(copy.document().title).toMatch(/^kept/);
    await copy.undo();
    await library.closeNow(project.id);
  },
);

test('a film whose folder is put back goes on', async () => {
  await rename(folder, join(root, 'Away.l2v'));
  await expect(retitle('refused')).rejects.toMatchObject({ kind: 'misplaced' });
  await rename(join(root, 'Away.l2v'), folder);
  await retitle('goes on');
  expect(events.filter(({ type }) => type === 'place')).toMatchObject([
    { stopped: expect.any(String) },
    { type: 'place' },
  ]);
  await library.closeAll();
  const again = await openProject(folder, () => undefined);
  expect(again.document().title).toBe('goes on');
  await again.close();
});

test('a film whose folder was renamed keeps every commit there, and opens from there', async () => {
  const { id } = project;
  await rename(folder, join(root, 'Other.l2v'));
  await library.closeNow(id);
  const again = await library.open(id);
  expect([again.folder, again.document().title]).toEqual([join(root, 'Other.l2v'), 'kept']);
});

test('it is noticed without a commit, and said once', { timeout: 10_000 }, async () => {
  await rename(folder, join(root, 'Other.l2v'));
  await expect.poll(() => events, { timeout: 8000 }).toMatchObject([{ type: 'place' }]);
});

test('deleting a film whose place another folder has taken trashes neither', async () => {
  const other = await library.create({ ...smallFilm(), title: 'Other' });
  await rename(folder, join(root, 'Away.l2v'));
  await rename(join(root, 'Other.l2v'), folder);
  await expect(library.remove(project.id)).rejects.toMatchObject({ kind: 'misplaced' });
  expect((await library.list()).map(({ id }) => id).toSorted()).toEqual([other.id, project.id].toSorted());
});

/** A process that edits the film in `folder` and is killed in the middle of it. Returns the last title it was promised. */
async function killedWhileEditing(): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/editing-process.ts'), folder]);
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  await expect.poll(() => output.split('\n').length, { timeout: 10_000 }).toBeGreaterThan(20);
  child.kill('SIGKILL');
  await once(child, 'close');
  return (JSON.parse(output.split('\n').at(-2) ?? '{}') as { readonly title: string }).title;
}

/** The title after a commit of the process that was not yet said: its every seventh takes the one before back. */
const titleOf = (revision: number): string => `film ${revision % 7 === 0 ? revision - 2 : revision}`;

test(
  'a database that was replaced after a kill is not mixed with the journal of the one before',
  { timeout: 20_000 },
  async () => {
    await library.closeAll();
    await killedWhileEditing();
    await HAPPENINGS['its database is replaced']![1]();
    const again = await openProject(folder, () => undefined);
    expect(again.document().title).toBe(smallFilm().title);
    await again.close();
    expect((await readdir(folder)).filter((name) => /^damaged-\d+\.sqlite-wal$/.test(name))).toHaveLength(1);
  },
);

test('a film that was closed leaves nothing to be mistaken, however often it is opened, listed and closed', async () => {
  const logged: string[] = [];
  const log = (message: string) => void logged.push(message);
  await library.closeAll();
  for (let round = 0; round < 3; round += 1) {
    library = new Library({ projectsFolder: () => root, log });
    const again = await library.open((await library.list())[0]!.id);
    await again.change('Rename', (before) => ({ ...before, title: `round ${round}` }));
    await library.list();
    await library.closeAll();
    await new Library({ projectsFolder: () => root, log }).list();
  }
  expect(logged).toEqual([]);
  const names = await readdir(folder);
  expect(names.filter((name) => name === 'project.open' || name.startsWith('damaged-'))).toEqual([]);
});

test('a note that is left of an older session puts no journal aside', { timeout: 20_000 }, async () => {
  await library.closeAll();
  const title = await killedWhileEditing();
  await writeFile(path('project.open'), JSON.stringify({ database: '1', journal: '2' }));
  const again = await openProject(folder, () => undefined);
  expect([title, titleOf(again.revision())]).toContain(again.document().title);
  await again.close();
});

test(
  'a film that was killed opens with its last commit, also copied or moved since',
  { timeout: 20_000 },
  async () => {
    await library.closeAll();
    const title = await killedWhileEditing();
    await cp(folder, join(root, 'Copy.l2v'), { recursive: true });
    await rename(folder, join(root, 'Moved.l2v'));
    for (const name of ['Copy.l2v', 'Moved.l2v']) {
      const again = await openProject(join(root, name), () => undefined);
      expect(again.revision()).toBeGreaterThan(20);
      expect([title, titleOf(again.revision())]).toContain(again.document().title);
      await again.close();
    }
  },
);

test('a film whose database was replaced keeps its own beside it when it is closed', async () => {
  await HAPPENINGS['its database is replaced']![1]();
  await library.closeNow(project.id);
  const name = (await readdir(folder)).find((one) => one.startsWith('replaced-')) ?? '';
  const file = new Sqlite(path(name), { readonly: true });
  expect(file.prepare('select title from film').get()).toEqual({ title: 'kept' });
  file.close();
  const again = await openProject(folder, () => undefined);
  expect(again.document().title).toBe(smallFilm().title);
  await again.close();
});
