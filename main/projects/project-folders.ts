import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cutToBytes, plainName } from '../../preload/contract/file-names.ts';
import { newId } from '../../preload/contract/ids.ts';
import { nameFolder, numberedNames } from '../files/free-name.ts';
import { asProjectError } from './project-error.ts';

export const EXTENSION = '.l2v';
/** Folders under construction: hidden, and never listed. */
const MAKING = '.making-';
const MOST_LETTERS = 60;
/** Some disks allow 143 bytes, of which an ending and a number take some. */
const MOST_BYTES = 120;
/** A folder under construction for longer than this belongs to a process that was killed. */
const FORGOTTEN = 24 * 60 * 60 * 1000;

/** Names of the project folders in `projectsFolder`. @throws ProjectError, also when it is not there */
export async function projectFolders(projectsFolder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(projectsFolder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && entry.name.endsWith(EXTENSION) && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
  } catch (error) {
    throw asProjectError(error);
  }
}

/** A title as a folder's name: what every system allows, in any script. */
export function folderName(title: string): string {
  const plain = plainName(title, 4 * title.length) ?? 'film';
  const letters = Array.from(new Intl.Segmenter().segment(plain), ({ segment }) => segment);
  const short = cutToBytes(letters.slice(0, MOST_LETTERS).join(''), MOST_BYTES);
  return plainName(short, MOST_BYTES) ?? 'film';
}

/**
 * Makes a project folder whole or not at all: `fill` writes into a hidden one, which then gets its name after the
 * title `fill` returns.
 *
 * @throws ProjectError, and nothing is left behind
 */
export async function makeProjectFolder(
  projectsFolder: string,
  fill: (folder: string) => Promise<string>,
): Promise<string> {
  const making = join(projectsFolder, `${MAKING}${newId()}`);
  try {
    await mkdir(making, { recursive: true });
    const title = await fill(making);
    return await nameFolder(making, numberedNames(projectsFolder, folderName(title), EXTENSION));
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw asProjectError(error);
  }
}

/** Removes what a killed process was making. */
export async function sweepProjectFolders(projectsFolder: string): Promise<void> {
  const names = await readdir(projectsFolder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(MAKING))) {
    const path = join(projectsFolder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > FORGOTTEN) await rm(path, { recursive: true, force: true });
  }
}
