import { once } from 'node:events';
import { open, rename, stat } from 'node:fs/promises';
import { FfmpegError } from './ffmpeg-error.ts';
import { FileError, whileWriting } from '../files/file-error.ts';
import { nameFile, type Names } from '../files/free-name.ts';
import type { Ffmpeg } from './find-ffmpeg.ts';
import { type FfmpegRun, runFfmpeg } from './run-ffmpeg.ts';
import { settleTemporary, temporaryBeside } from '../files/temporary-file.ts';

/** Where finished frames go, scene after scene: a film or a folder of pictures. */
export type FrameSink = {
  /** Adds whole frames, `n × height × width × 3` bytes of RGB; resolves when more may come. */
  write(frames: Uint8Array): Promise<void>;
  /** Ends the work and gives it its final name, which is returned. */
  finish(): Promise<string>;
  /** Drops what was written and leaves the final name alone. Harmless after `finish`. */
  discard(): void;
};

export type Encoding = {
  readonly target: string;
  /** Names of which the film gets the first that is free; without them it replaces `target`. */
  readonly names?: Names | undefined;
  /** Of one frame: `height × width × 3`. */
  readonly frameBytes: number;
  /** ffmpeg's arguments, from raw frames on stdin to the output given, which is a `file:` address. */
  readonly args: (file: string) => readonly string[];
  /** Checks and completes what ffmpeg left under its temporary name, and puts it on the disk for good. */
  readonly seal: (file: string) => Promise<void>;
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
 * Opens a file that one ffmpeg encodes as frames come, under a temporary name beside the target that becomes the final
 * one when everything is on the disk.
 *
 * @throws FileError when the place cannot be written; FfmpegError (from any method) when ffmpeg fails; the signal's
 *   reason once it has aborted
 */
export async function openEncoder(
  { target, names, frameBytes, args, seal }: Encoding,
  ffmpeg: Ffmpeg,
  signal?: AbortSignal,
): Promise<FrameSink> {
  signal?.throwIfAborted();
  const temporary = await claim(target);
  // Said to be a file: ffmpeg would take what is before a colon for a protocol.
  const run = runFfmpeg(ffmpeg.path, args(`file:${temporary}`), { signal });
  return {
    async write(frames) {
      if (frames.length % frameBytes !== 0)
        throw new RangeError(`${frames.length} bytes are not whole frames of ${frameBytes}`);
      await feed(run, frames);
    },
    async finish() {
      run.stdin.end();
      await run.finished;
      try {
        await seal(temporary);
        if (names !== undefined) return await nameFile(temporary, names);
        await rename(temporary, target);
        return target;
      } catch (error) {
        throw whileWriting(error, target);
      } finally {
        settleTemporary(temporary);
      }
    },
    discard() {
      run.kill();
      settleTemporary(temporary);
    },
  };
}
