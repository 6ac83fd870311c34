import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '../../preload/contract/limits.ts';
import { forkNode, type Launch } from '../engine/launch.ts';
import type { Ffmpeg } from '../video/find-ffmpeg.ts';
import { bmpAsPng } from './bmp.ts';
import type { DrawnPicture } from './draw-picture.ts';
import { damaged, PictureError, tooManyBytes } from './picture-error.ts';
import { FORMATS_IN_WORDS, pictureFormat } from './picture-format.ts';
import { PictureAnswer, type Wanted } from './picture-messages.ts';

/** How long decoding may take, in milliseconds. */
const TIMEOUT = 30_000;

export type PictureReading = {
  /** Turns bitmaps into PNGs. */
  readonly ffmpeg: Ffmpeg;
  readonly signal?: AbortSignal | undefined;
  /** How the process that decodes is started; a plain Node process unless said. */
  readonly launch?: Launch | undefined;
};

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new PictureError('invalid', 'the picture is not a file');
      if (stat.size > LIMITS.pictureBytes) throw tooManyBytes();
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof PictureError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such picture' : `the picture cannot be read: ${message}`;
    throw new PictureError('invalid', why, { cause: error });
  }
}

/** Has one picture decoded in a process of its own. */
function decoded(bytes: Uint8Array, wanted: Wanted, { signal, launch = forkNode }: PictureReading) {
  return new Promise<DrawnPicture>((resolve, reject) => {
    let stderr = '';
    const late = () => end(() => reject(damaged(new Error(`no answer within ${TIMEOUT / 1000} seconds`))));
    const abort = () => end(() => reject(signal?.reason));
    const child = launch(join(import.meta.dirname, 'picture-process.ts'), {
      message: (raw) => {
        const answer = PictureAnswer.safeParse(raw);
        if (!answer.success) return end(() => reject(damaged(answer.error)));
        const { data } = answer;
        if (data.state === 'read') return end(() => resolve(data));
        const { kind, message, hint } = data;
        end(() => reject(new PictureError(kind, message, { hint, cause: new Error(stderr) })));
      },
      stderr: (text) => (stderr = (stderr + text).slice(-2000)),
      ended: (code, killedBy) =>
        end(() => reject(damaged(new Error(`its decoder ended (${killedBy ?? code}): ${stderr}`)))),
    });
    const timer = setTimeout(late, TIMEOUT);
    signal?.addEventListener('abort', abort, { once: true });
    function end(settle: () => void): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle();
      child.kill();
    }
    child.send({ bytes, wanted });
  });
}

/**
 * Reads a user's picture, a file or its bytes: the one reader of the command line and the studio. Caps on bytes, pixels
 * and time (30 s) are kept, and what is decoded is decoded in a process of its own.
 *
 * @throws PictureError when it cannot be used: no such file, another format, damaged, incomplete, too large, transparent
 *   all over, or with a background that cannot be removed; the signal's reason on abort
 */
export async function readPicture(
  source: string | Uint8Array,
  wanted: Wanted,
  reading: PictureReading,
): Promise<DrawnPicture> {
  reading.signal?.throwIfAborted();
  const bytes = typeof source === 'string' ? await bytesOf(source) : Buffer.from(source);
  if (bytes.length > LIMITS.pictureBytes) throw tooManyBytes();
  const format = pictureFormat(bytes);
  if (format === undefined)
    throw new PictureError(
      'invalid',
      `the picture is in none of the formats that are read: ${FORMATS_IN_WORDS}`,
    );
  const { ffmpeg, signal } = reading;
  const known = format === 'bmp' ? await bmpAsPng(bytes, ffmpeg, { signal, timeout: TIMEOUT }) : bytes;
  return decoded(known, wanted, reading);
}

/** `rgb` holds `height × width × 3` bytes, rows from the top. */
export type SquarePicture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

type Square = Omit<Wanted & { readonly kind: 'square' }, 'kind'>;

/**
 * A user's picture as a pack reads it: see `Wanted`.
 *
 * @param onKept hears why a background that was to be cleared stayed
 * @throws as `readPicture` does
 */
export async function readSquare(
  source: string | Uint8Array,
  wanted: Square,
  reading: PictureReading,
  onKept?: (why: string) => void,
): Promise<SquarePicture> {
  const { pixels, width, height, kept } = await readPicture(source, { kind: 'square', ...wanted }, reading);
  if (kept !== undefined) onKept?.(kept);
  return { width, height, rgb: pixels };
}
