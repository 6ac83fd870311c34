import { open, rename, writeFile } from 'node:fs/promises';
import { whileWriting } from './file-error.ts';
import { settleTemporary, temporaryBeside } from './temporary-file.ts';

export type WholeFile = {
  /** Who may read it, as `chmod` counts; the system's usual unless said. */
  readonly mode?: number;
  /** Waits until the disk has it for good; true unless said. */
  readonly durable?: boolean;
  /** Gives the finished file its name and returns that; replaces `target` unless said. */
  readonly name?: (temporary: string) => Promise<string>;
};

/** Puts a file on the disk for good. */
export async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

/**
 * Lets `write` make a file beside `target`, which gets its name only when it is whole: whoever looks sees the old file or
 * the new one, and a full disk leaves the old one as it was.
 *
 * @returns the file's path: `target`, or what `name` chose
 * @throws FileError when it cannot be written; what `write` throws. Nothing is left behind
 */
export async function wholeFile(
  target: string,
  write: (temporary: string) => Promise<void>,
  { mode, durable = true, name }: WholeFile = {},
): Promise<string> {
  const temporary = temporaryBeside(target);
  try {
    // Made before it is filled, so that nobody else may read what is secret even for a moment.
    await (await open(temporary, 'w', mode)).close();
    await write(temporary);
    if (durable) await flushFile(temporary);
    if (name !== undefined) return await name(temporary);
    await rename(temporary, target);
    return target;
  } catch (error) {
    throw whileWriting(error, target);
  } finally {
    settleTemporary(temporary);
  }
}

/** Writes a text or bytes as a whole file; see `wholeFile`. @throws FileError */
export function writeWhole(
  target: string,
  content: string | Uint8Array,
  options?: WholeFile,
): Promise<string> {
  return wholeFile(target, (temporary) => writeFile(temporary, content), options);
}
