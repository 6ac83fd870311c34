import { open } from 'node:fs/promises';
import { FfmpegError } from './ffmpeg-error.ts';
import { FileError } from '../files/file-error.ts';
import type { Ffmpeg } from './find-ffmpeg.ts';
import { pictureArguments, type PictureFit, pictureFormat } from './picture-arguments.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

const MAX_BYTES = 64 << 20;
const MAX_PIXELS = 64_000_000;
const TIMEOUT = 20_000;

/** `rgb` holds `height × width × 3` bytes, rows from the top. */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

async function readCapped(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new FileError(path, 'is not a file');
      if (stat.size > MAX_BYTES)
        throw new FileError(path, `is over ${MAX_BYTES >> 20} MB, too large for a picture`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FileError(path, code === 'ENOENT' ? 'there is no such picture' : message, { cause: error });
  }
}

/**
 * Reads a user's picture as `side × side` RGB on neutral grey, whole unless said. It is decoded by ffmpeg in a process of its
 * own, from a pipe, with caps on bytes (64 MB), pixels (64 million) and time (20 s).
 *
 * @throws FileError when it cannot be read or is not a PNG, JPEG, WebP or BMP; the signal's reason on abort
 */
export async function readPicture(
  path: string,
  side: number,
  ffmpeg: Ffmpeg,
  { signal, fit = 'whole' }: { readonly signal?: AbortSignal | undefined; readonly fit?: PictureFit } = {},
): Promise<Picture> {
  const bytes = await readCapped(path);
  const format = pictureFormat(bytes.subarray(0, 16));
  if (format === undefined) throw new FileError(path, 'is not a PNG, JPEG, WebP or BMP picture');
  const run = runFfmpeg(ffmpeg.path, pictureArguments(format, { side, fit, maxPixels: MAX_PIXELS }), {
    signal,
    timeout: TIMEOUT,
  });
  run.stdin.end(bytes);
  const rgb = await run.finished.catch((error: unknown) => {
    if (error instanceof FfmpegError)
      throw new FileError(path, `cannot be decoded (${error.message})`, { cause: error });
    throw error;
  });
  if (rgb.length !== side * side * 3)
    throw new FileError(path, 'cannot be decoded (it holds no whole picture)');
  return { width: side, height: side, rgb };
}
