import { constants, copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cutToLetters } from '../../preload/contract/file-names.ts';
import { MediaId, newId } from '../../preload/contract/ids.ts';
import { DATABASE, openDatabase, readDatabase } from './open-database.ts';
import { becomeItsOwn } from './own-id.ts';
import { makeProjectFolder } from './project-folders.ts';

/** Names of the files in a project's media folder, without anything half-written. */
export async function mediaFiles(folder: string): Promise<readonly MediaId[]> {
  const names = await readdir(join(folder, 'media')).catch(() => []);
  return names.filter((name) => MediaId.safeParse(name).success);
}

/** Writes the database as it is now to `target`, also while the project is open. @throws ProjectError */
export async function snapshotDatabase(folder: string, target: string): Promise<void> {
  const { file, close } = await readDatabase(folder);
  try {
    await file.backup(target);
  } finally {
    await close();
  }
}

/**
 * Gives the database of a copy its own id and title, and lets it begin with an empty queue: what waits to be rendered,
 * waits in the original. @throws ProjectError
 */
export async function makeItsOwn(folder: string, retitle: (title: string) => string): Promise<string> {
  const { database, close } = await openDatabase(folder);
  try {
    return await database.transaction().execute(async (transaction) => {
      const { title } = await transaction.selectFrom('film').select('title').executeTakeFirstOrThrow();
      await transaction
        .updateTable('film')
        .set({ title: retitle(title), changed: Date.now() })
        .execute();
      await becomeItsOwn(transaction, newId());
      return retitle(title);
    });
  } finally {
    await close();
  }
}

/** Copies a project with everything in it, under another title. Returns the new folder. @throws ProjectError */
export function copyProject(
  projectsFolder: string,
  from: string,
  retitle: (title: string) => string,
): Promise<string> {
  return makeProjectFolder(projectsFolder, async (folder) => {
    await snapshotDatabase(from, join(folder, DATABASE));
    await mkdir(join(folder, 'media'));
    for (const name of await mediaFiles(from))
      await copyFile(join(from, 'media', name), join(folder, 'media', name), constants.COPYFILE_FICLONE);
    return makeItsOwn(folder, retitle);
  });
}

/** Titles have at most 120; a number goes behind. */
const MOST_LETTERS = 110;

/** "Film" → "Film 2", "Film 2" → "Film 3": the next title that is not in `taken`. */
export function nextTitle(title: string, taken: ReadonlySet<string>): string {
  const [, stem = title] = /^(.*?)(?: \d+)?$/.exec(title) ?? [];
  for (let count = 2; ; count += 1) {
    const next = `${cutToLetters(stem, MOST_LETTERS)} ${count}`;
    if (!taken.has(next)) return next;
  }
}
