import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { openEncoder, type FrameSink } from './encoder.ts';
import { FileError } from '../files/file-error.ts';
import type { Names } from '../files/free-name.ts';
import { wholeFile } from '../files/write-whole.ts';
import type { FilmShape } from './film-arguments.ts';
import type { Ffmpeg } from './find-ffmpeg.ts';
import { gifArguments, paletteArguments } from './gif-arguments.ts';
import { gifExtensionsAt, gifXmp } from './gif-metadata.ts';

type Shape = Pick<FilmShape, 'width' | 'height' | 'fps'>;

/** Opens the first of a GIF's two passes: the same frames go to the palette and then to the film. */
export function openPalette(
  palette: string,
  shape: Shape,
  ffmpeg: Ffmpeg,
  signal?: AbortSignal,
): Promise<FrameSink> {
  const encoding = {
    target: palette,
    frameBytes: shape.width * shape.height * 3,
    args: (file: string) => paletteArguments(shape, file),
    seal: async () => undefined,
  };
  return openEncoder(encoding, ffmpeg, signal);
}

/** Puts the AI mark where GIF has a place for it, on a copy that takes the file's name. */
async function mark(file: string, xmp: string, target: string): Promise<void> {
  const handle = await open(file, 'r');
  const { buffer } = await handle.read(Buffer.alloc(13), 0, 13, 0).finally(() => handle.close());
  const at = gifExtensionsAt(buffer);
  if (at === undefined)
    throw new FileError(target, 'ffmpeg reported success but left an incomplete file; is the disk full?');
  await wholeFile(file, async (marked) => {
    await pipeline(createReadStream(file, { end: at - 1 }), createWriteStream(marked));
    const end = await open(marked, 'a');
    await end.appendFile(gifXmp(xmp)).finally(() => end.close());
    await pipeline(createReadStream(file, { start: at }), createWriteStream(marked, { flags: 'a' }));
  });
}

/** Opens a GIF whose palette was made before. See `openEncoder`. */
export function openGif(
  film: {
    readonly target: string;
    readonly names?: Names | undefined;
    readonly palette: string;
    readonly shape: Shape;
    readonly xmp: string;
  },
  ffmpeg: Ffmpeg,
  signal?: AbortSignal,
): Promise<FrameSink> {
  const { target, names, palette, shape, xmp } = film;
  const encoding = {
    target,
    names,
    frameBytes: shape.width * shape.height * 3,
    args: (file: string) => gifArguments(shape, palette, file),
    seal: (file: string) => mark(file, xmp, target),
  };
  return openEncoder(encoding, ffmpeg, signal);
}
