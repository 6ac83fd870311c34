import { copyFile, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { wholeFile } from '../files/write-whole.ts';
import { readDocument } from './document-repository.ts';
import { checkHealth, DATABASE, readDatabase } from './open-database.ts';
import { filmLine } from './film-line.ts';
import { spareFile } from './spare-file.ts';

/** A copy of the database as it was when it last opened, or closed, well. */
export const LAST_GOOD = 'last-good.sqlite';
const OLD = 60 * 60 * 1000;

/** Whether the copy was made less than an hour ago. One from the future was made by a clock that was wrong. */
async function isYoung(copy: string): Promise<boolean> {
  const made = await stat(copy).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const age = Date.now() - made;
  return age >= 0 && age < OLD;
}

/** Renews the copy unless it is younger than an hour, or in any case with `now`. @throws when it cannot be written, or is damaged itself */
export async function keepLastGood(
  folder: string,
  file: Sqlite.Database,
  { now = false }: { readonly now?: boolean } = {},
): Promise<void> {
  const copy = join(folder, LAST_GOOD);
  if (!now && (await isYoung(copy))) return;
  await wholeFile(copy, async (partial) => {
    await file.backup(partial);
    await checkHealth(partial);
  });
}

/** What a project's copy holds. */
export type Rescue = {
  readonly project: string;
  readonly title: string;
  readonly scenes: number;
  /** When the film in it was last changed, in milliseconds since 1970. */
  readonly changed: number;
};

/** What the copy holds; undefined when there is none that can be opened. */
export async function readLastGood(folder: string): Promise<Rescue | undefined> {
  const opened = await readDatabase(folder, { name: LAST_GOOD }).catch(() => undefined);
  if (opened === undefined) return undefined;
  try {
    await readDocument(opened.database);
    return filmLine(opened.file);
  } catch {
    return undefined;
  } finally {
    await opened.close();
  }
}

/**
 * Puts the copy in the place of a damaged, emptied or missing database; what is there of that is kept under another name.
 * Returns that name and what the copy holds; undefined, with nothing changed, when there is no copy that can be opened.
 */
export async function restoreLastGood(
  folder: string,
): Promise<{ readonly keptAs: string; readonly rescue: Rescue } | undefined> {
  const rescue = await readLastGood(folder);
  if (rescue === undefined) return undefined;
  const path = join(folder, DATABASE);
  const kept = await spareFile(folder, 'damaged');
  // The copy first: a full disk must not leave a project without a database.
  await wholeFile(path, (partial) => copyFile(join(folder, LAST_GOOD), partial), {
    name: async (partial) => {
      // The journal before the database it belongs to: beside another one it would damage that, too.
      for (const ending of ['-shm', '-wal', '']) await moveIfThere(`${path}${ending}`, `${kept}${ending}`);
      await rename(partial, path);
      return path;
    },
  });
  return { keptAs: basename(kept), rescue };
}

async function moveIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
