import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { FileError, whileWriting } from '../files/file-error.ts';

/**
 * Makes sure, before anything costs time or money, that a file can be written under this name.
 *
 * @throws FileError when its folder is not there or not the user's to write, or a folder has the name
 */
export async function requireWritable(path: string): Promise<void> {
  try {
    await access(dirname(resolve(path)), constants.W_OK);
    const present = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (present?.isDirectory() === true) throw new FileError(path, 'is a folder');
  } catch (error) {
    throw whileWriting(error, path);
  }
}
