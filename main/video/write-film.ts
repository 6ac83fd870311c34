import { type FileHandle, open } from 'node:fs/promises';
import { openEncoder, type FrameSink } from './encoder.ts';
import { FileError } from '../files/file-error.ts';
import type { Names } from '../files/free-name.ts';
import { type FilmShape, filmArguments } from './film-arguments.ts';
import type { Ffmpeg } from './find-ffmpeg.ts';
import { topLevelBoxes, xmpBox } from './mp4-boxes.ts';

export type { FrameSink } from './encoder.ts';

export type FilmFile = {
  readonly target: string;
  /** See `Encoding`. */
  readonly names?: Names | undefined;
  readonly shape: FilmShape;
  readonly comment: string;
  readonly xmp: string;
};

async function isWholeMp4(file: FileHandle, bytes: number): Promise<boolean> {
  const readAt = async (position: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  };
  const boxes = await topLevelBoxes(readAt, bytes);
  return boxes !== undefined && boxes.includes('moov') && boxes.includes('mdat');
}

/** Checks what ffmpeg left, appends the AI mark and puts it on the disk for good. */
async function seal(temporary: string, { target, xmp }: FilmFile): Promise<void> {
  const file = await open(temporary, 'a+');
  try {
    const { size } = await file.stat();
    if (!(await isWholeMp4(file, size)))
      throw new FileError(target, 'ffmpeg reported success but left an incomplete file; is the disk full?');
    await file.appendFile(xmpBox(xmp)); // unlike write(), goes on until all of it is written
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Opens an H.264 film; see `openEncoder` for what it promises and throws. */
export function openFilm(film: FilmFile, ffmpeg: Ffmpeg, signal?: AbortSignal): Promise<FrameSink> {
  const { target, names, shape, comment } = film;
  const encoding = {
    target,
    names,
    frameBytes: shape.width * shape.height * 3,
    args: (file: string) => filmArguments(shape, file, comment),
    seal: (file: string) => seal(file, film),
  };
  return openEncoder(encoding, ffmpeg, signal);
}
