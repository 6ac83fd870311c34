import { constants, copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { insertDocument } from './document-repository.ts';
import { makeItsOwn, mediaFiles } from './copy-project.ts';
import { createDatabase, DATABASE, openDatabase } from './open-database.ts';
import { newId } from '../../preload/contract/ids.ts';
import { makeProjectFolder } from './project-folders.ts';
import type { Project } from './project.ts';

export type SavedCopy = {
  readonly folder: string;
  /** Takes that were left out, as their files are gone. */
  readonly lost: number;
};

/** The database as the open connection still has it, or one with the film as it was committed last. */
async function writeDatabase(project: Project, folder: string): Promise<void> {
  const path = join(folder, DATABASE);
  try {
    await project.snapshot(path);
  } catch {
    for (const ending of ['', '-wal', '-shm', '-journal']) await rm(`${path}${ending}`, { force: true });
    const { database, close } = await createDatabase(folder);
    try {
      await database
        .transaction()
        .execute((transaction) => insertDocument(transaction, newId(), project.document()));
    } finally {
      await close();
    }
  }
}

/** Copies what pictures and films can still be reached. Returns their names. */
async function copyMedia(project: Project, folder: string): Promise<ReadonlySet<string>> {
  await mkdir(join(folder, 'media'));
  const from = await project.whereNow();
  const copied = new Set<string>();
  if (from === undefined) return copied;
  for (const name of await mediaFiles(from)) {
    await copyFile(join(from, 'media', name), join(folder, 'media', name), constants.COPYFILE_FICLONE);
    copied.add(name);
  }
  return copied;
}

/** Takes nobody can look at would only be in the way. Returns how many there were. */
async function dropTakesWithout(folder: string, media: ReadonlySet<string>): Promise<number> {
  const { database, close } = await openDatabase(folder);
  try {
    const takes = await database.selectFrom('take').select(['id', 'video']).execute();
    const lost = takes.filter(({ video }) => !media.has(video)).map(({ id }) => id);
    for (const id of lost) await database.deleteFrom('take').where('id', '=', id).execute();
    return lost.length;
  } finally {
    await close();
  }
}

/**
 * Saves an open project as it was committed last as a project of its own, wherever its own folder is now.
 *
 * @throws ProjectError, and nothing is left behind
 */
export async function saveCopy(
  project: Project,
  projectsFolder: string,
  retitle: (title: string) => string,
): Promise<SavedCopy> {
  let lost = 0;
  const folder = await makeProjectFolder(projectsFolder, async (making) => {
    await writeDatabase(project, making);
    lost = await dropTakesWithout(making, await copyMedia(project, making));
    return makeItsOwn(making, retitle);
  });
  return { folder, lost };
}
