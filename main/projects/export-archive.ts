import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { nameFile, numberedNames } from '../files/free-name.ts';
import { wholeFile } from '../files/write-whole.ts';
import { mediaFiles, snapshotDatabase } from './copy-project.ts';
import { DATABASE } from './open-database.ts';
import { asProjectError } from './project-error.ts';
import { folderName } from './project-folders.ts';

/** The ending of a project as one file. */
export const ARCHIVE = '.l2v.zip';

async function zipped(folder: string, database: string, target: string): Promise<void> {
  const zip = new ZipFile();
  zip.addFile(database, DATABASE);
  // Pictures and films are compressed as they are.
  for (const name of await mediaFiles(folder))
    zip.addFile(join(folder, 'media', name), `media/${name}`, { compress: false });
  zip.end();
  const written = pipeline(zip.outputStream, createWriteStream(target));
  await Promise.race([written, new Promise<never>((_, fail) => zip.once('error', fail))]);
}

/** Writes the project in `folder` as one file into `exportsFolder`. Returns its path. @throws ProjectError */
export async function exportArchive(folder: string, title: string, exportsFolder: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'l2v-archive-'));
  try {
    await mkdir(exportsFolder, { recursive: true });
    const snapshot = join(scratch, DATABASE);
    await snapshotDatabase(folder, snapshot);
    const names = numberedNames(exportsFolder, folderName(title), ARCHIVE);
    return await wholeFile(names(1), (partial) => zipped(folder, snapshot, partial), {
      name: (partial) => nameFile(partial, names),
    });
  } catch (error) {
    throw asProjectError(error);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
