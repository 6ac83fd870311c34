import { LIMITS } from '../../preload/contract/limits.ts';
import { FfmpegError } from '../video/ffmpeg-error.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { runFfmpeg } from '../video/run-ffmpeg.ts';
import { damaged, tooManyPixels } from './picture-error.ts';

/** A BMP on stdin → the same as PNG on stdout. The format is said, not guessed, and only pipes may be opened. */
const ARGUMENTS = [
  ...['-hide_banner', '-nostdin', '-loglevel', 'error', '-xerror', '-protocol_whitelist', 'pipe'],
  ...['-max_pixels', String(LIMITS.picturePixels), '-f', 'bmp_pipe', '-i', 'pipe:0'],
  ...['-frames:v', '1', '-f', 'image2pipe', '-c:v', 'png', 'pipe:1'],
];

/** Where a bitmap's header has its width and height (BITMAPINFOHEADER and its successors). */
const sidesOf = (bytes: Buffer): readonly [width: number, height: number] =>
  bytes.length < 26 ? [0, 0] : [Math.abs(bytes.readInt32LE(18)), Math.abs(bytes.readInt32LE(22))];

/**
 * A BMP as PNG, made by ffmpeg in a process of its own: libvips reads none.
 *
 * @throws PictureError when it is damaged or too large; the signal's reason on abort
 */
export async function bmpAsPng(
  bytes: Buffer,
  ffmpeg: Ffmpeg,
  { signal, timeout }: { readonly signal?: AbortSignal | undefined; readonly timeout: number },
): Promise<Buffer> {
  const run = runFfmpeg(ffmpeg.path, ARGUMENTS, { signal, timeout });
  run.stdin.end(bytes);
  const png = await run.finished.catch((error: unknown) => {
    if (!(error instanceof FfmpegError)) throw error;
    const [width, height] = sidesOf(bytes);
    throw width * height > LIMITS.picturePixels ? tooManyPixels(error) : damaged(error);
  });
  if (png.length === 0) throw damaged();
  return png;
}
