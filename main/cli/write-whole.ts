import { open, rename } from 'node:fs/promises';
import { whileWriting } from '../video/file-error.ts';
import { settleTemporary, temporaryBeside } from '../video/temporary-file.ts';

/**
 * Writes a file beside its target and renames it, so that a full disk leaves an older file as it was.
 *
 * @throws FileError when it cannot be written
 */
export async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryBeside(target);
  try {
    const file = await open(temporary, 'w');
    await file
      .writeFile(content)
      .then(() => file.sync())
      .finally(() => file.close());
    await rename(temporary, target);
  } catch (error) {
    throw whileWriting(error, target);
  } finally {
    settleTemporary(temporary);
  }
}
