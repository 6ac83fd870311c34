import { open } from 'node:fs/promises';
import { openEncoder, type FrameSink } from './encoder.ts';
import { FfmpegError } from './ffmpeg-error.ts';
import { FileError } from '../files/file-error.ts';
import type { Names } from '../files/free-name.ts';
import type { FilmShape } from './film-arguments.ts';
import type { Ffmpeg } from './find-ffmpeg.ts';
import { runFfmpeg } from './run-ffmpeg.ts';
import { webmArguments } from './webm-arguments.ts';

const EBML = 0x1a45dfa3;

/** @throws FfmpegError that says so when this ffmpeg was built without VP9 */
async function requireVp9(ffmpeg: Ffmpeg): Promise<void> {
  const args = ['-hide_banner', '-encoders'];
  const list = (await runFfmpeg(ffmpeg.path, args, { timeout: 30_000 }).finished).toString('utf8');
  if (!/\slibvpx-vp9\s/.test(list))
    throw new FfmpegError(
      'this ffmpeg has no VP9 encoder (libvpx-vp9): export as mp4, or name another ffmpeg with FFMPEG_PATH',
      { args },
    );
}

async function seal(temporary: string, target: string): Promise<void> {
  const file = await open(temporary, 'r+');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead < 4 || buffer.readUInt32BE(0) !== EBML)
      throw new FileError(target, 'ffmpeg reported success but left an incomplete file; is the disk full?');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Opens a VP9 film; `comment` goes into its tags. See `openEncoder`. @throws FfmpegError without a VP9 encoder */
export async function openWebm(
  film: {
    readonly target: string;
    readonly names?: Names | undefined;
    readonly shape: Pick<FilmShape, 'width' | 'height' | 'fps'>;
    readonly comment: string;
  },
  ffmpeg: Ffmpeg,
  signal?: AbortSignal,
): Promise<FrameSink> {
  await requireVp9(ffmpeg);
  const { target, names, shape, comment } = film;
  const encoding = {
    target,
    names,
    frameBytes: shape.width * shape.height * 3,
    args: (file: string) => webmArguments(shape, file, comment),
    seal: (file: string) => seal(file, target),
  };
  return openEncoder(encoding, ffmpeg, signal);
}
