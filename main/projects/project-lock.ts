import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Held by the one process that may write a project. */
export type ProjectLock = { release(): void };

/**
 * The right to write the project in `folder`, or undefined when another process has it. It is a lock of the system on
 * an empty database, so it ends with its process, however that ends.
 *
 * @throws SqliteError when the folder cannot be written
 */
export function lockProject(folder: string): ProjectLock | undefined {
  const lock = new Sqlite(join(folder, 'project.lock'), { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY'); // nothing is ever written
    lock.exec('BEGIN EXCLUSIVE');
    return { release: () => lock.close() };
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}
