import { readFile } from 'node:fs/promises';
import type { Ffmpeg } from '../../../video/find-ffmpeg.ts';
import { runFfmpeg } from '../../../video/run-ffmpeg.ts';
import type { ReferencePicture } from '../../../engine/client.ts';
import { EvaluationError } from '../evaluation-error.ts';

/** A picture with alpha: `width × height × 4` bytes, rows from the top. */
export type Cutout = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

const GREY = 128;
const LARGEST = 2048;
const TIMEOUT = 20_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads a PNG with its alpha; one without is opaque. @throws EvaluationError when it is none, FfmpegError */
export async function readPicture(path: string, ffmpeg: Ffmpeg, signal: AbortSignal): Promise<Cutout> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new EvaluationError(`${path} cannot be read (${(cause as Error).message})`, { cause });
  });
  if (!bytes.subarray(0, PNG.length).equals(PNG)) throw new EvaluationError(`${path} is not a PNG`);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (Math.max(width, height) > LARGEST)
    throw new EvaluationError(`${path} is over ${LARGEST} pixels a side`);
  const input = [
    '-hide_banner',
    '-nostdin',
    '-loglevel',
    'error',
    '-protocol_whitelist',
    'pipe',
    '-f',
    'png_pipe',
  ];
  const output = ['-i', 'pipe:0', '-frames:v', '1', '-pix_fmt', 'rgba', '-f', 'rawvideo', 'pipe:1'];
  const run = runFfmpeg(ffmpeg.path, [...input, ...output], { signal, timeout: TIMEOUT });
  run.stdin.end(bytes);
  const rgba = await run.finished;
  if (rgba.length !== width * height * 4) throw new EvaluationError(`${path} holds no whole picture`);
  return { width, height, rgba };
}

/** Reads a PNG without what its rims show nothing of. @throws as `readPicture` does */
export const readCutout = async (path: string, ffmpeg: Ffmpeg, signal: AbortSignal): Promise<Cutout> =>
  trimmed(await readPicture(path, ffmpeg, signal));

/** Without the rows and columns at its rims that show nothing. */
export function trimmed({ width, height, rgba }: Cutout): Cutout {
  const shown = (x: number, y: number) => rgba[(y * width + x) * 4 + 3]! >= 8;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (shown(x, y)) {
        [left, top] = [Math.min(left, x), Math.min(top, y)];
        [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
      }
  if (right <= left) return { width, height, rgba };
  const [wide, high] = [right - left, bottom - top];
  const cut = new Uint8Array(wide * high * 4);
  for (let y = 0; y < high; y += 1) {
    const from = ((top + y) * width + left) * 4;
    cut.set(rgba.subarray(from, from + wide * 4), y * wide * 4);
  }
  return { width: wide, height: high, rgba: cut };
}

/** As a user's picture reaches the renderer: on neutral grey. */
export function onGrey({ width, height, rgba }: Cutout): ReferencePicture {
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const alpha = rgba[pixel * 4 + 3]! / 255;
    for (let c = 0; c < 3; c += 1)
      rgb[pixel * 3 + c] = Math.round(rgba[pixel * 4 + c]! * alpha + GREY * (1 - alpha));
  }
  return { width, height, rgb };
}
