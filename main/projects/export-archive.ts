import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { newId } from '../../preload/contract/ids.ts';
import { mediaFiles, snapshotDatabase } from './copy-project.ts';
import { DATABASE } from './open-database.ts';
import { asProjectError } from './project-error.ts';
import { freeName } from './project-folders.ts';

/** The ending of a project as one file. */
export const ARCHIVE = '.l2v.zip';

/** Writes the project in `folder` as one file into `exportsFolder`. Returns its path. @throws ProjectError */
export async function exportArchive(folder: string, title: string, exportsFolder: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'l2v-archive-'));
  const partial = join(exportsFolder, `.${newId()}.part`);
  try {
    await mkdir(exportsFolder, { recursive: true });
    const snapshot = join(scratch, DATABASE);
    await snapshotDatabase(folder, snapshot);
    const zip = new ZipFile();
    zip.addFile(snapshot, DATABASE);
    // Pictures and films are compressed as they are.
    for (const name of await mediaFiles(folder))
      zip.addFile(join(folder, 'media', name), `media/${name}`, { compress: false });
    zip.end();
    const written = pipeline(zip.outputStream, createWriteStream(partial, { flags: 'wx' }));
    await Promise.race([written, new Promise<never>((_, fail) => zip.once('error', fail))]);
    const file = await open(partial, 'r+');
    await file.sync().finally(() => file.close());
    const target = await freeName(exportsFolder, title, ARCHIVE);
    await rename(partial, target);
    return target;
  } catch (error) {
    throw asProjectError(error);
  } finally {
    await rm(partial, { force: true });
    await rm(scratch, { recursive: true, force: true });
  }
}
