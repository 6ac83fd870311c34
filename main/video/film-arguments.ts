/** What a film's file is made of. Sizes in pixels; frames come in as raw rgb24, rows from the top. */
export type FilmShape = {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** Enlargement; a pack's 256 px frames are a stamp on today's screens. */
  readonly scale: number;
  /** x264's quality, 0 the best to 51; 16 unless said. */
  readonly crf?: number;
  /** x264's: how long it may think; `medium` unless said. */
  readonly preset?: 'veryfast' | 'medium';
};

const even = (pixels: number): number => pixels + (pixels % 2);

/** The picture size in the file: enlarged, and even on both sides as yuv420p needs. */
export function filmSize({ width, height, scale }: FilmShape): {
  readonly width: number;
  readonly height: number;
} {
  return { width: even(width * scale), height: even(height * scale) };
}

/**
 * Raw rgb24 on stdin → H.264 in mp4 at `target`.
 *
 * BT.709 is both converted to and written down, so players do not guess the colours. Bit-exact flags keep dates and
 * versions out: the same frames give the same bytes with the same ffmpeg. `comment` goes into the file's metadata.
 */
export function filmArguments(shape: FilmShape, target: string, comment: string): readonly string[] {
  const { width, height } = filmSize(shape);
  const colours = 'out_color_matrix=bt709:out_range=tv';
  return [
    ...['-hide_banner', '-nostdin', '-loglevel', 'error', '-y'],
    ...['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', `${shape.width}x${shape.height}`],
    ...['-framerate', String(shape.fps), '-i', 'pipe:0'],
    ...['-vf', `scale=${width}:${height}:flags=lanczos:${colours},format=yuv420p`],
    ...[
      '-c:v',
      'libx264',
      '-preset',
      shape.preset ?? 'medium',
      '-crf',
      String(shape.crf ?? 16),
      '-pix_fmt',
      'yuv420p',
    ],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
    ...[
      '-map_metadata',
      '-1',
      '-metadata',
      `comment=${comment}`,
      '-fflags',
      '+bitexact',
      '-flags:v',
      '+bitexact',
    ],
    ...['-movflags', '+faststart', '-f', 'mp4', target],
  ];
}
