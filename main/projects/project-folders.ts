import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../../preload/contract/ids.ts';
import { asProjectError } from './project-error.ts';

export const EXTENSION = '.l2v';
/** Folders under construction: hidden, and never listed. */
const MAKING = '.making-';
const LONGEST_NAME = 60;
/** Names Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** A folder under construction for longer than this belongs to a process that was killed. */
const FORGOTTEN = 24 * 60 * 60 * 1000;

/** Names of the project folders in `projectsFolder`; none when it does not exist yet. @throws ProjectError */
export async function projectFolders(projectsFolder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(projectsFolder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && entry.name.endsWith(EXTENSION) && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw asProjectError(error);
  }
}

/** A title as a folder's name: what every system allows, in any script. */
export function folderName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  const short = Array.from(plain)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[ .]+$/, '');
  return short === '' || RESERVED.test(short) ? 'film' : short;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A path in `folder` that is free: "Title.l2v", "Title 2.l2v" … */
export async function freeName(folder: string, title: string, ending: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${folderName(title)}${count === 1 ? '' : ` ${count}`}${ending}`);
    if (!(await isThere(path))) return path;
  }
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
    const folder = await freeName(projectsFolder, title, EXTENSION);
    await rename(making, folder);
    return folder;
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
