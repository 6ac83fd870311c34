const STARTS: ReadonlyArray<readonly [format: string, bytes: readonly number[], offset: number]> = [
  ['png_pipe', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['jpeg_pipe', [0xff, 0xd8, 0xff], 0],
  ['webp_pipe', [0x57, 0x45, 0x42, 0x50], 8],
  ['bmp_pipe', [0x42, 0x4d], 0],
];

/** ffmpeg's name for the picture format a file begins with; undefined for anything but PNG, JPEG, WebP and BMP. */
export function pictureFormat(start: Uint8Array): string | undefined {
  const begins = (bytes: readonly number[], offset: number) =>
    bytes.every((byte, index) => start[offset + index] === byte);
  return STARTS.find(([, bytes, offset]) => begins(bytes, offset))?.[0];
}

/** Neutral grey, 0.5 of white: what packs expect around and behind an entity. */
const GREY = '0x808080';

/** A thing is shown whole, with grey around it; a place fills the square and loses what sticks out. */
export type PictureFit = 'whole' | 'cover';

function fitted(side: number, fit: PictureFit): string {
  if (fit === 'whole') return `scale=${side}:${side}:force_original_aspect_ratio=decrease:flags=area`;
  return `scale=${side}:${side}:force_original_aspect_ratio=increase:flags=area,crop=${side}:${side}`;
}

/**
 * A picture file on stdin → raw rgb24 of `side × side` on stdout, fitted and centred on grey, transparency resolved
 * onto it.
 *
 * The format is said, not guessed, and only the pipe may be opened: a playlist dressed up as a picture reads nothing.
 */
export function pictureArguments(
  format: string,
  { side, fit, maxPixels }: { readonly side: number; readonly fit: PictureFit; readonly maxPixels: number },
): readonly string[] {
  return [
    ...['-hide_banner', '-nostdin', '-loglevel', 'error', '-protocol_whitelist', 'pipe'],
    ...['-max_pixels', String(maxPixels), '-f', format, '-i', 'pipe:0'],
    '-filter_complex',
    `color=${GREY}:size=${side}x${side},format=rgb24[grey];[0:v]${fitted(side, fit)},format=rgba[picture];[grey][picture]overlay=(W-w)/2:(H-h)/2:format=rgb:shortest=1,format=rgb24`,
    ...['-frames:v', '1', '-f', 'rawvideo', 'pipe:1'],
  ];
}
