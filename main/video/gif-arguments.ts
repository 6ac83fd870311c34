import type { FilmShape } from './film-arguments.ts';

type Shape = Pick<FilmShape, 'width' | 'height' | 'fps'>;

/** GIF counts in hundredths of a second, and browsers slow down what is faster than two of them. */
export const GIF_FASTEST = 50;

const input = ({ width, height, fps }: Shape): readonly string[] => [
  ...['-hide_banner', '-nostdin', '-loglevel', 'error', '-y'],
  ...['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', `${width}x${height}`],
  ...['-framerate', String(fps), '-i', 'pipe:0'],
];

/** Raw rgb24 on stdin → the 256 colours that fit the whole film best, as a PNG. */
export function paletteArguments(shape: Shape, target: string): readonly string[] {
  return [
    ...input(shape),
    '-vf',
    'palettegen=stats_mode=full',
    '-frames:v',
    '1',
    '-c:v',
    'png',
    '-f',
    'image2pipe',
    target,
  ];
}

/** Raw rgb24 on stdin and its palette → a GIF that repeats for ever. */
export function gifArguments(shape: Shape, palette: string, target: string): readonly string[] {
  return [
    ...[...input(shape), '-f', 'png_pipe', '-i', `file:${palette}`],
    ...['-lavfi', 'paletteuse=dither=sierra2_4a:diff_mode=rectangle'],
    ...['-loop', '0', '-f', 'gif', target],
  ];
}
