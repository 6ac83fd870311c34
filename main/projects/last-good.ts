import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { DATABASE } from './open-database.ts';

/** A copy of the database as it was when it last opened well. */
const LAST_GOOD = 'last-good.sqlite';
const OLD = 60 * 60 * 1000;

/** Renews the copy unless it is younger than an hour. */
export async function keepLastGood(folder: string, file: Sqlite.Database): Promise<void> {
  const copy = join(folder, LAST_GOOD);
  const made = await stat(copy).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (Date.now() - made < OLD) return;
  const partial = `${copy}.part`;
  try {
    await file.backup(partial);
    await rename(partial, copy);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * Puts the copy in the place of a damaged database, which is kept under another name. Returns that name and the time of
 * the copy; undefined, with nothing changed, when there is no copy.
 */
export async function restoreLastGood(
  folder: string,
): Promise<{ readonly keptAs: string; readonly from: Date } | undefined> {
  const copy = join(folder, LAST_GOOD);
  const found = await stat(copy).catch(() => undefined);
  if (found === undefined) return undefined;
  const path = join(folder, DATABASE);
  const partial = `${path}.part`;
  const keptAs = `damaged-${Date.now()}.sqlite`;
  // The copy first: a full disk must not leave a project without a database.
  await copyFile(copy, partial);
  for (const ending of ['', '-wal', '-shm'])
    await rename(`${path}${ending}`, join(folder, `${keptAs}${ending}`)).catch((error: unknown) => {
      if (ending === '') throw error;
    });
  await rename(partial, path);
  return { keptAs, from: found.mtime };
}
