import { open, rename, rm } from 'node:fs/promises';
import { newId } from '../../preload/contract/ids.ts';

/** Writes a text file beside its target and renames it: a reader sees the old text or the new one, never half. */
export async function writeWhole(target: string, text: string): Promise<void> {
  const partial = `${target}.${newId()}.part`;
  try {
    const file = await open(partial, 'wx', 0o600);
    await file
      .writeFile(text)
      .then(() => file.sync())
      .finally(() => file.close());
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
