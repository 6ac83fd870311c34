import type { FilmShape } from './film-arguments.ts';

/** Raw rgb24 on stdin → VP9 in WebM at `target`, at the size of the frames. BT.709 as in `filmArguments`. */
export function webmArguments(
  { width, height, fps }: Pick<FilmShape, 'width' | 'height' | 'fps'>,
  target: string,
  comment: string,
): readonly string[] {
  return [
    ...['-hide_banner', '-nostdin', '-loglevel', 'error', '-y'],
    ...['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', `${width}x${height}`],
    ...['-framerate', String(fps), '-i', 'pipe:0'],
    ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'],
    ...[
      '-c:v',
      'libvpx-vp9',
      '-crf',
      '24',
      '-b:v',
      '0',
      '-row-mt',
      '1',
      '-cpu-used',
      '4',
      '-deadline',
      'good',
    ],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
    ...['-map_metadata', '-1', '-metadata', `comment=${comment}`],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-f', 'webm', target],
  ];
}
