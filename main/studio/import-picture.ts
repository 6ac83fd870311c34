import { FfmpegError } from '../video/ffmpeg-error.ts';
import { pictureFormat } from '../video/picture-arguments.ts';
import { runFfmpeg } from '../video/run-ffmpeg.ts';
import { ProjectError } from '../projects/project-error.ts';
import { clearBackground } from './clear-background.ts';

const MOST_BYTES = 64 << 20;
const MOST_PIXELS = 64_000_000;
const TIMEOUT = 20_000;
/** Longest side that is kept; larger pictures are made smaller. */
const LONGEST_SIDE = 1024;

const QUIET = ['-hide_banner', '-nostdin', '-loglevel', 'error', '-protocol_whitelist', 'pipe'] as const;

/** A picture of a user on stdin → PNG with alpha on stdout, made smaller where it is larger than a pack can use. */
export function importArguments(format: string): readonly string[] {
  const side = `min(${LONGEST_SIDE}\\,`;
  return [
    ...QUIET,
    ...['-max_pixels', String(MOST_PIXELS), '-f', format, '-i', 'pipe:0'],
    '-vf',
    `scale=w='${side}iw)':h='${side}ih)':force_original_aspect_ratio=decrease:flags=area,format=rgba`,
    ...['-frames:v', '1', '-f', 'image2pipe', '-c:v', 'png', 'pipe:1'],
  ];
}

/** PNG on stdin → raw RGBA on stdout. */
const rawArguments = [
  ...QUIET,
  '-f',
  'png_pipe',
  '-i',
  'pipe:0',
  '-f',
  'rawvideo',
  '-pix_fmt',
  'rgba',
  'pipe:1',
];

/** Raw RGBA on stdin → PNG on stdout. */
const pngArguments = (width: number, height: number): readonly string[] => [
  ...QUIET,
  ...['-f', 'rawvideo', '-pix_fmt', 'rgba', '-video_size', `${width}x${height}`, '-i', 'pipe:0'],
  ...['-frames:v', '1', '-f', 'image2pipe', '-c:v', 'png', 'pipe:1'],
];

export type ImportedPicture = { readonly png: Uint8Array; readonly width: number; readonly height: number };

type Convert = (args: readonly string[], input: Uint8Array) => Promise<Buffer>;

function converter(ffmpeg: string, signal: AbortSignal | undefined): Convert {
  return async (args, input) => {
    const run = runFfmpeg(ffmpeg, args, { signal, timeout: TIMEOUT });
    run.stdin.end(input);
    return run.finished;
  };
}

/** Why ffmpeg would not decode it, for the user. */
function undecoded(error: unknown): unknown {
  if (!(error instanceof FfmpegError)) return error;
  if (
    /max pixel count|invalid|too (?:large|big)/i.test(error.stderrTail) &&
    /pixel count|size/i.test(error.stderrTail)
  )
    return new ProjectError('too-large', 'the picture has more than 64 million pixels', { cause: error });
  return new ProjectError('invalid', 'the picture is damaged and cannot be decoded', { cause: error });
}

/**
 * Decodes a picture nobody vouches for in a process of its own, with caps on bytes, pixels and time, and encodes it
 * anew: at most 1024 pixels on a side, as PNG, with what was transparent still transparent.
 *
 * @throws ProjectError when it is too large, damaged or no PNG, JPEG, WebP or BMP, or has no plain background to remove
 */
export async function importPicture(
  picture: Blob,
  removeBackground: boolean,
  ffmpeg: string,
  signal: AbortSignal | undefined,
): Promise<ImportedPicture> {
  if (picture.size > MOST_BYTES) throw new ProjectError('too-large', 'the picture is larger than 64 MB');
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const format = pictureFormat(bytes.subarray(0, 16));
  if (format === undefined) throw new ProjectError('invalid', 'this is no PNG, JPEG, WebP or BMP picture');
  const convert = converter(ffmpeg, signal);
  const png = await convert(importArguments(format), bytes).catch((error: unknown) => {
    throw undecoded(error);
  });
  if (png.length < 24 || png.toString('latin1', 12, 16) !== 'IHDR')
    throw new ProjectError('invalid', 'the picture is damaged and cannot be decoded');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (!removeBackground) return { png, width, height };
  const cleared = clearBackground(await convert(rawArguments, png), width, height);
  return { png: await convert(pngArguments(width, height), cleared), width, height };
}
