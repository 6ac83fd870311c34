import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import { asProjectError, ProjectError } from './project-error.ts';
import type { ProjectTables } from './project-tables.ts';

/** The database's name in a project's folder. */
export const DATABASE = 'project.sqlite';

export type OpenDatabase = {
  readonly file: Sqlite.Database;
  /** The same connection. */
  readonly database: Kysely<ProjectTables>;
  /** Waits for statements under way. */
  readonly close: () => Promise<void>;
};

function withKysely(
  file: Sqlite.Database,
  afterwards: () => Promise<void> = async () => undefined,
): OpenDatabase {
  const database = new Kysely<ProjectTables>({ dialect: new SqliteDialect({ database: file }) });
  return {
    file,
    database,
    async close() {
      await database.destroy();
      file.close(); // Kysely leaves a connection alone that it was never asked to use
      await afterwards();
    },
  };
}

/** SQLite's own look at the whole file. @throws ProjectError when it is damaged */
function checkHealth(file: Sqlite.Database): void {
  const found: unknown = file.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok')
    throw new ProjectError('broken', 'the project’s database is damaged', {
      cause: new Error(String(found)),
    });
}

/** The count of migrations done. @throws ProjectError when there are more than this studio knows */
function versionOf(file: Sqlite.Database): number {
  const version = Number(file.pragma('user_version', { simple: true }));
  if (version > MIGRATIONS.length)
    throw new ProjectError('newer-version', 'this project was written by a newer studio', {
      hint: 'Update the studio to open it; nothing was changed.',
    });
  return version;
}

/** A commit must outlive a power cut; a network drive that cannot do WAL gets the older journal. */
function setJournal(file: Sqlite.Database): void {
  if (file.pragma('journal_mode = WAL', { simple: true }) !== 'wal') file.pragma('journal_mode = DELETE');
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
}

async function migrate({ file, database }: OpenDatabase, backup: string | undefined): Promise<void> {
  const version = versionOf(file);
  if (version === MIGRATIONS.length) return;
  if (version > 0 && backup !== undefined) await file.backup(backup);
  await database.transaction().execute(async (transaction) => {
    for (const step of MIGRATIONS.slice(version)) await step(transaction as unknown as Kysely<unknown>);
    // Part of the transaction: version and tables change together or not at all.
    file.pragma(`user_version = ${MIGRATIONS.length}`);
  });
}

/** The database once `work` on it is done; closed when that fails. */
async function after(opened: OpenDatabase, work: () => Promise<void>): Promise<OpenDatabase> {
  try {
    await work();
    return opened;
  } catch (error) {
    await opened.close();
    throw asProjectError(error);
  }
}

function openFile(path: string, options: Sqlite.Options): Sqlite.Database {
  try {
    return new Sqlite(path, { timeout: 2000, ...options });
  } catch (error) {
    throw asProjectError(error);
  }
}

/** Makes the database of a new project. @throws ProjectError */
export async function createDatabase(folder: string): Promise<OpenDatabase> {
  const opened = withKysely(openFile(join(folder, DATABASE), {}));
  return after(opened, async () => {
    setJournal(opened.file);
    await migrate(opened, undefined);
  });
}

/**
 * Opens a project's database to write, checked and brought up to date; before that, a copy of the older one is kept.
 *
 * @throws ProjectError: `broken` and `newer-version` leave the file as it was
 */
export async function openDatabase(folder: string): Promise<OpenDatabase> {
  const opened = withKysely(openFile(join(folder, DATABASE), { fileMustExist: true }));
  return after(opened, async () => {
    versionOf(opened.file);
    checkHealth(opened.file);
    setJournal(opened.file);
    await migrate(opened, join(folder, `before-update-${Date.now()}.sqlite`));
  });
}

/** A copy of a database in a folder of its own. @throws ProjectError */
async function copied(path: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'l2v-read-'));
  try {
    await copyFile(path, join(copy, DATABASE));
    await copyFile(`${path}-wal`, join(copy, `${DATABASE}-wal`)).catch(() => undefined); // there need be none
    return copy;
  } catch (error) {
    await rm(copy, { recursive: true, force: true });
    throw asProjectError(error);
  }
}

/** Straight from its place, or from a copy on a disk where SQLite cannot even read without writing. */
async function openReadable(folder: string): Promise<OpenDatabase & { readonly isCopy: boolean }> {
  const path = join(folder, DATABASE);
  let file: Sqlite.Database | undefined;
  try {
    file = openFile(path, { readonly: true, fileMustExist: true });
    file.prepare('select 1 from sqlite_schema').get();
    return { ...withKysely(file), isCopy: false };
  } catch (error) {
    file?.close();
    const cause = asProjectError(error);
    if (!(cause instanceof ProjectError) || cause.kind !== 'read-only') throw cause;
    const copy = await copied(path);
    const remove = () => rm(copy, { recursive: true, force: true });
    return { ...withKysely(openFile(join(copy, DATABASE), { fileMustExist: true }), remove), isCopy: true };
  }
}

/**
 * Opens a project's database to read alone. Without `check`, neither its health nor an older version matters.
 *
 * @throws ProjectError
 */
export async function readDatabase(
  folder: string,
  { check = true }: { readonly check?: boolean } = {},
): Promise<OpenDatabase> {
  const opened = await openReadable(folder);
  return after(opened, async () => {
    const version = versionOf(opened.file);
    if (!check) return;
    checkHealth(opened.file);
    if (version === MIGRATIONS.length) return;
    if (!opened.isCopy)
      throw new ProjectError(
        'read-only',
        'this project is of an older studio and cannot be brought up to date here',
      );
    await migrate(opened, undefined);
  });
}
