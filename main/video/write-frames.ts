import { mkdir, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError, whileWriting } from '../files/file-error.ts';
import { nameFolder, type Names } from '../files/free-name.ts';
import { encodePng } from './png.ts';
import { settleTemporary, temporaryBeside } from '../files/temporary-file.ts';
import type { FrameSink } from './write-film.ts';

/** `frame-00001.png` and so on, over all scenes. */
export function frameName(index: number): string {
  return `frame-${String(index + 1).padStart(5, '0')}.png`;
}

/** @throws FileError unless the folder is new or empty */
export async function requireFreeFolder(folder: string): Promise<void> {
  const present = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new FileError(folder, 'is a file, and a folder is needed');
    throw whileWriting(error, folder);
  });
  if (present.length > 0) throw new FileError(folder, 'holds files already; name an empty or a new folder');
}

async function claim(folder: string, mustBeFree: boolean): Promise<string> {
  if (mustBeFree) await requireFreeFolder(folder);
  const temporary = temporaryBeside(folder);
  await mkdir(temporary).catch((error: unknown) => {
    settleTemporary(temporary);
    throw whileWriting(error, folder);
  });
  return temporary;
}

export type FramesFolder = {
  readonly width: number;
  readonly height: number;
  readonly xmp: string;
  /** Names of which the folder gets the first that is free. */
  readonly names?: Names | undefined;
};

/**
 * Opens `folder` for a PNG per frame, `xmp` in each. The folder must be new or empty, unless there are `names` to choose
 * a free one from; it appears whole or not at all.
 *
 * @throws FileError when it cannot be written
 */
export async function openFrames(
  folder: string,
  { width, height, xmp, names }: FramesFolder,
): Promise<FrameSink> {
  const temporary = await claim(folder, names === undefined);
  const frameBytes = width * height * 3;
  let written = 0;
  const rethrow = (error: unknown): never => {
    throw whileWriting(error, folder);
  };
  return {
    async write(frames) {
      for (let start = 0; start < frames.length; start += frameBytes) {
        const png = encodePng(frames.subarray(start, start + frameBytes), width, height, xmp);
        await writeFile(join(temporary, frameName(written)), png).catch(rethrow);
        written += 1;
      }
    },
    async finish() {
      try {
        if (names !== undefined) return await nameFolder(temporary, names).catch(rethrow);
        await rmdir(folder).catch(() => undefined); // only an empty one goes; a filled one fails the rename below
        await rename(temporary, folder).catch(rethrow);
        return folder;
      } finally {
        settleTemporary(temporary);
      }
    },
    discard: () => settleTemporary(temporary),
  };
}
