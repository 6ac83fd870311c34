import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProjectEvent } from '../../preload/contract/projects.ts';
import { createProject } from './create-project.ts';
import { MIGRATIONS } from './migrations.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { summarise } from './project-summary.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let folder: string;
const open: Project[] = [];

async function opened(): Promise<Project> {
  const project = await openProject(folder, () => undefined);
  open.push(project);
  return project;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-projects-'));
  folder = await createProject(root, smallFilm());
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((project) => project.close()));
  await rm(root, { recursive: true, force: true });
});

const title = (project: Project, text: string) =>
  project.edit({
    label: `Title ${text}`,
    revision: project.revision(),
    patches: [{ op: 'replace', path: ['title'], value: text }],
  });
const database = () => join(folder, 'project.sqlite');

describe('a project', () => {
  test('is read as it was written, with WAL on and every commit flushed', async () => {
    const project = await opened();
    expect(project.document()).toEqual(smallFilm());
    const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(project.database);
    const sync = await sql<{ synchronous: number }>`pragma synchronous`.execute(project.database);
    expect([rows[0]?.journal_mode, sync.rows[0]?.synchronous]).toEqual(['wal', 2]);
  });

  test('keeps every edit, and what undo and redo would do, over a restart', async () => {
    const first = await opened();
    await title(first, 'One');
    await title(first, 'Two');
    await first.undo();
    await first.close();
    const second = await opened();
    expect([second.document().title, second.revision(), second.history()]).toEqual([
      'One',
      3,
      { undo: 'Title One', redo: 'Title Two' },
    ]);
    await second.redo();
    expect(second.document().title).toBe('Two');
    await second.undo();
    await second.undo();
    expect(second.document()).toEqual(smallFilm());
    await expect(second.undo()).rejects.toThrow('there is nothing to undo');
  });

  test('forgets what was undone when something new is done', async () => {
    const project = await opened();
    await title(project, 'One');
    await project.undo();
    const { history } = await title(project, 'Two');
    expect(history).toEqual({ undo: 'Title Two' });
    await expect(project.redo()).rejects.toThrow('there is nothing to redo');
  });

  test('writes only the scene a gesture touched', async () => {
    const project = await opened();
    await sql`create table touched (id text)`.execute(project.database);
    await sql`create trigger scene_touched after update on scene begin insert into touched values (new.id); end`.execute(
      project.database,
    );
    await project.edit({
      label: 'Move box',
      revision: 0,
      patches: [
        { op: 'replace', path: ['scenes', 'scene-0001', 'tracks', 0, 'keyframes', 3], value: [0, 0, 1, 1] },
      ],
    });
    const { rows } = await sql<{ id: string }>`select id from touched`.execute(project.database);
    expect(rows).toEqual([{ id: 'scene-0001' }]);
  });

  test('refuses an edit made against another revision, and tells everybody of the one that came first', async () => {
    const project = await opened();
    const events: ProjectEvent[] = [];
    project.onEvent((event) => events.push(event));
    const edit = { label: 'x', revision: 0, patches: [{ op: 'replace' as const, path: ['seed'], value: 9 }] };
    const both = await Promise.allSettled([project.edit(edit), project.edit(edit)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(events).toEqual([
      { type: 'document', revision: 1, patches: edit.patches, history: { undo: 'x' } },
    ]);
  });

  test('commits in the order asked, also when a listener throws', async () => {
    const project = await opened();
    const seen: string[] = [];
    project.onDocument((now) => {
      seen.push(now.title);
      throw new Error('a listener’s own fault');
    });
    await Promise.all(
      ['One', 'Two', 'Three'].map((text) =>
        project.change('Rename', (before) => ({ ...before, title: text })),
      ),
    );
    expect([seen, project.document().title]).toEqual([['One', 'Two', 'Three'], 'Three']);
  });

  test('keeps at most a thousand steps', async () => {
    const project = await opened();
    await sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 1200)
      insert into history_step (label, size, created, patches, inverse) select 'old', 4, 0, '[]', '[]' from n`.execute(
      project.database,
    );
    await sql`update film set history_position = 1200`.execute(project.database);
    await project.close();
    const again = await opened();
    await title(again, 'One');
    const { count } = await again.database
      .selectFrom('history_step')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(1000);
    await again.undo();
    expect(again.document()).toEqual(smallFilm());
  });
});

describe('what the disk and other programs do', () => {
  test('a full disk refuses the edit and changes nothing, and the next one goes on', async () => {
    const project = await opened();
    await sql`pragma max_page_count = 1`.execute(project.database);
    const notes = Array.from({ length: 2000 }, (_, index) => `${index} ${'x'.repeat(400)}`);
    const edit = {
      label: 'Notes',
      revision: 0,
      patches: [{ op: 'replace' as const, path: ['notes'], value: notes }],
    };
    await expect(project.edit(edit)).rejects.toMatchObject({ kind: 'disk-full' });
    expect([project.document(), project.revision(), project.history()]).toEqual([smallFilm(), 0, {}]);
    await sql`pragma max_page_count = 1073741823`.execute(project.database);
    await title(project, 'Goes on');
    await project.close();
    expect((await opened()).document().title).toBe('Goes on');
  });

  test('a disk that turns read-only refuses the edit and says so', async () => {
    const project = await opened();
    await sql`pragma query_only = on`.execute(project.database);
    await expect(title(project, 'One')).rejects.toMatchObject({ kind: 'read-only' });
    expect(project.document()).toEqual(smallFilm());
  });

  test('a second window reads alone, and says why', async () => {
    const first = await opened();
    await title(first, 'One');
    const second = await opened();
    expect([second.document().title, second.readOnly]).toEqual([
      'One',
      'it is open in another window of the studio; changes can be made there',
    ]);
    await expect(title(second, 'Two')).rejects.toMatchObject({ kind: 'read-only' });
    await expect(second.media.add(new Uint8Array(3), 'png')).rejects.toMatchObject({ kind: 'read-only' });
    await first.close();
    expect((await opened()).readOnly).toBeUndefined();
  });

  test('a project of a newer studio is refused and left as it is', async () => {
    const file = new Sqlite(database());
    file.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    file.close();
    const before = await readFile(database());
    await expect(opened()).rejects.toMatchObject({ kind: 'newer-version' });
    expect((await readFile(database())).equals(before)).toBe(true);
    expect((await summarise(folder)).fault).toBe('this project was written by a newer studio');
  });

  test('a damaged one without a copy is refused and left as it is', async () => {
    await writeFile(database(), 'no database at all, but long enough to be looked at as one');
    await expect(opened()).rejects.toMatchObject({ kind: 'broken' });
    expect(await readFile(database(), 'utf8')).toMatch(/^no database/);
    expect((await summarise(folder)).fault).toBe('the project’s database is damaged');
  });

  test('a damaged one is shown as it was when it last opened well; the damaged file is kept', async () => {
    const first = await opened();
    await first.close();
    const bytes = await readFile(database());
    bytes.fill(0xff, 4096);
    await writeFile(database(), bytes);
    const second = await opened();
    const notices: ProjectEvent[] = [];
    second.onEvent((event) => notices.push(event));
    expect(second.document()).toEqual(smallFilm());
    expect(notices).toMatchObject([{ type: 'notice', tone: 'warning' }]);
    const kept = (await readdir(folder)).find((name) => /^damaged-\d+\.sqlite$/.test(name)) ?? '';
    expect((await readFile(join(folder, kept))).equals(bytes)).toBe(true);
    await title(second, 'Goes on');
  });

  test('rows that are no film are damage too', async () => {
    const file = new Sqlite(database());
    file.exec(`update scene set body = '{"id":"scene-0000"}' where id = 'scene-0000'`);
    file.close();
    await expect(opened()).rejects.toMatchObject({ kind: 'broken' });
  });

  test('a history from elsewhere can do no more than an edit', async () => {
    const file = new Sqlite(database());
    file.exec(`insert into history_step (label, size, created, patches, inverse)
      values ('evil', 1, 0, '[]', '[{"op":"replace","path":["__proto__","polluted"],"value":true}]')`);
    file.exec('update film set history_position = 1');
    file.close();
    const project = await opened();
    await expect(project.undo()).rejects.toMatchObject({ kind: 'invalid' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    await title(project, 'Still works');
  });

  test('an older database is brought up to date, and a copy of it is kept', async () => {
    const older = join(root, 'Older.l2v');
    await openOlder(older);
    folder = older;
    const project = await opened();
    expect(project.document().title).toBe('A small film');
    const copy = (await readdir(older)).find((name) => name.startsWith('before-update-')) ?? '';
    const file = new Sqlite(join(older, copy), { readonly: true });
    expect(file.pragma('user_version', { simple: true })).toBe(1);
    file.close();
  });
});

/** A project as the first version of the database held it. */
async function openOlder(older: string): Promise<void> {
  await mkdir(older);
  await copyFile(database(), join(older, 'project.sqlite'));
  const file = new Sqlite(join(older, 'project.sqlite'));
  file.exec('drop table take; drop table render_job; drop table render_queue');
  file.pragma('user_version = 1');
  file.close();
}
