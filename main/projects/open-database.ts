import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Driver, Kysely, SqliteDialect } from 'kysely';
import { requireHealth } from './database-health.ts';
import { MIGRATIONS } from './migrations.ts';
import { asProjectError, ProjectError } from './project-error.ts';
import { spareFile } from './spare-file.ts';
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

/** SQLite takes a transaction back by itself when the disk is full; to ask for it again would hide why it failed. */
class ProjectDialect extends SqliteDialect {
  readonly #file: Sqlite.Database;

  constructor(file: Sqlite.Database) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.rollbackTransaction = async (connection) => {
      if (this.#file.inTransaction) await rollback(connection);
    };
    return driver;
  }
}

function withKysely(
  file: Sqlite.Database,
  afterwards: () => Promise<void> = async () => undefined,
): OpenDatabase {
  const database = new Kysely<ProjectTables>({ dialect: new ProjectDialect(file) });
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

/** @throws ProjectError */
function openFile(path: string, options: Sqlite.Options): Sqlite.Database {
  try {
    return new Sqlite(path, { timeout: 2000, ...options });
  } catch (error) {
    if (options.fileMustExist === true && !existsSync(path) && existsSync(dirname(path)))
      throw new ProjectError('broken', 'the project’s database is missing', { cause: error });
    throw asProjectError(error);
  }
}

/** The version of a database that must hold a film. @throws ProjectError when it was emptied, or is of a newer studio */
function filledVersionOf(file: Sqlite.Database): number {
  const version = versionOf(file);
  if (version === 0) throw new ProjectError('broken', 'the project’s database is empty');
  return version;
}

/** Looks at a database nobody has open; one of `large` bytes or more in a thread of its own. @throws ProjectError when it is damaged */
export async function checkHealth(path: string, large?: number): Promise<void> {
  const file = openFile(path, { readonly: true, fileMustExist: true });
  try {
    await requireHealth(file, large);
  } finally {
    file.close();
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
    filledVersionOf(opened.file);
    await requireHealth(opened.file);
    setJournal(opened.file);
    await migrate(opened, await spareFile(folder, 'before-update'));
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
async function openReadable(path: string): Promise<OpenDatabase & { readonly isCopy: boolean }> {
  let file: Sqlite.Database | undefined;
  try {
    file = openFile(path, { readonly: true, fileMustExist: true });
    file.prepare('select 1 from sqlite_schema').get();
    return { ...withKysely(file), isCopy: false };
  } catch (error) {
    file?.close();
    const cause = asProjectError(error);
    if (!(cause instanceof ProjectError) || !(cause.kind === 'read-only' || cause.kind === 'disk-full'))
      throw cause;
    const copy = await copied(path);
    const remove = () => rm(copy, { recursive: true, force: true });
    return { ...withKysely(openFile(join(copy, DATABASE), { fileMustExist: true }), remove), isCopy: true };
  }
}

/**
 * Opens a project's database, or the copy called `name`, to read alone. Without `check`, neither its health nor an older
 * version matters.
 *
 * @throws ProjectError
 */
export async function readDatabase(
  folder: string,
  { check = true, name = DATABASE }: { readonly check?: boolean; readonly name?: string } = {},
): Promise<OpenDatabase> {
  const opened = await openReadable(join(folder, name));
  return after(opened, async () => {
    const version = filledVersionOf(opened.file);
    if (!check) return;
    await requireHealth(opened.file);
    if (version === MIGRATIONS.length) return;
    if (!opened.isCopy)
      throw new ProjectError(
        'read-only',
        'this project is of an older studio and cannot be brought up to date here',
      );
    await migrate(opened, undefined);
  });
}
