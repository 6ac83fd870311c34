import { mkdir, readdir, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cutToBytes } from '../../preload/contract/file-names.ts';
import { nameFolder, numberedNames } from '../files/free-name.ts';
import { asProjectError } from './project-error.ts';
import { EXTENSION } from './project-folders.ts';

/** Beside the projects, so on their disk: to move a film there and back is one rename. */
const TRASH = '.trash';

/** A removed folder: where it lies, and where it was. */
export type Removed = { readonly at: string; readonly from: string };

/** Systems allow 255 bytes; the moment of the removal goes before the name. */
const MOST_BYTES = 220;

/** Moves a project's folder to the studio's trash. @throws ProjectError */
export async function moveToTrash(folder: string): Promise<Removed> {
  const trash = join(dirname(folder), TRASH);
  const name = `${cutToBytes(basename(folder, EXTENSION), MOST_BYTES)}${EXTENSION}`;
  const moment = Date.now();
  try {
    await mkdir(trash, { recursive: true });
    const at = await nameFolder(folder, (count) => join(trash, `${moment + count - 1} ${name}`));
    return { at, from: folder };
  } catch (error) {
    throw asProjectError(error);
  }
}

/** Moves a folder back to where it was, or beside what has its name now. Returns where it is. @throws ProjectError */
export async function takeFromTrash({ at, from }: Removed): Promise<string> {
  try {
    const folder = await nameFolder(at, numberedNames(dirname(from), basename(from, EXTENSION), EXTENSION));
    return folder;
  } catch (error) {
    throw asProjectError(error);
  }
}

/** Hands what lies in the studio's trash to the system's, as far as it takes it; the rest stays. */
export async function handOver(
  projectsFolder: string,
  trash: (folder: string) => Promise<boolean>,
): Promise<void> {
  const folder = join(projectsFolder, TRASH);
  for (const name of await readdir(folder).catch(() => [])) if (!(await trash(join(folder, name)))) return;
  await rmdir(folder).catch(() => undefined); // was never made, or somebody keeps more in it
}
