import { once } from 'node:events';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { FfmpegError } from './ffmpeg-error.ts';
import { FileError, whileWriting } from './file-error.ts';
import { type FilmShape, filmArguments } from './film-arguments.ts';
import type { Ffmpeg } from './find-ffmpeg.ts';
import { topLevelBoxes, xmpBox } from './mp4-boxes.ts';
import { type FfmpegRun, runFfmpeg } from './run-ffmpeg.ts';
import { settleTemporary, temporaryBeside } from './temporary-file.ts';

/** Where finished frames go, scene after scene: a film or a folder of pictures. */
export type FrameSink = {
  /** Adds whole frames, `n × height × width × 3` bytes of RGB; resolves when more may come. */
  write(frames: Uint8Array): Promise<void>;
  /** Ends the work and gives it its final name. */
  finish(): Promise<void>;
  /** Drops what was written and leaves the final name alone. Harmless after `finish`. */
  discard(): void;
};

export type FilmFile = {
  readonly target: string;
  readonly shape: FilmShape;
  readonly comment: string;
  readonly xmp: string;
};

/** Fails now, not after an hour of rendering, when `target` cannot be written. */
async function claim(target: string): Promise<string> {
  const existing = await stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw whileWriting(error, target);
  });
  if (existing?.isDirectory()) throw new FileError(target, 'is a folder');
  const temporary = temporaryBeside(target);
  try {
    await (await open(temporary, 'w')).close();
  } catch (error) {
    settleTemporary(temporary);
    throw whileWriting(error, target);
  }
  return temporary;
}

async function isWholeMp4(file: FileHandle, bytes: number): Promise<boolean> {
  const readAt = async (position: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  };
  const boxes = await topLevelBoxes(readAt, bytes);
  return boxes !== undefined && boxes.includes('moov') && boxes.includes('mdat');
}

/** Checks what ffmpeg left, appends the AI mark, puts it on the disk for good and renames it. */
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
  await rename(temporary, target);
  settleTemporary(temporary);
}

/** Feeds ffmpeg and waits until it wants more; fails as soon as it dies. */
async function feed(run: FfmpegRun, frames: Uint8Array): Promise<void> {
  if (!run.stdin.destroyed && run.stdin.write(frames)) return;
  // A broken pipe is not the news: how ffmpeg ended is.
  const drained = once(run.stdin, 'drain').catch(() => run.finished);
  await Promise.race([drained, run.finished]);
  if (run.stdin.destroyed)
    throw new FfmpegError('ffmpeg stopped reading before the film was over', { args: [] });
}

/**
 * Opens a film at `film.target`: frames go to one ffmpeg as they come, under a temporary name beside the target that
 * becomes the final one when everything is on the disk.
 *
 * @throws FileError when the place cannot be written; FfmpegError (from any method) when ffmpeg fails; the signal's
 *   reason once it has aborted
 */
export async function openFilm(film: FilmFile, ffmpeg: Ffmpeg, signal?: AbortSignal): Promise<FrameSink> {
  signal?.throwIfAborted();
  const temporary = await claim(film.target);
  const run = runFfmpeg(ffmpeg.path, filmArguments(film.shape, temporary, film.comment), { signal });
  const frameBytes = film.shape.width * film.shape.height * 3;
  return {
    async write(frames) {
      if (frames.length % frameBytes !== 0)
        throw new RangeError(`${frames.length} bytes are not whole frames of ${frameBytes}`);
      await feed(run, frames);
    },
    async finish() {
      run.stdin.end();
      await run.finished;
      await seal(temporary, film).catch((error: unknown) => {
        throw whileWriting(error, film.target);
      });
    },
    discard() {
      run.kill();
      settleTemporary(temporary);
    },
  };
}
