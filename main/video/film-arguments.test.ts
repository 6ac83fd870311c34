import { expect, test } from 'vitest';
import { filmArguments, filmSize } from './film-arguments.ts';

const SHAPE = { width: 256, height: 256, fps: 8, scale: 2 };

test('a film is enlarged by its scale', () => {
  expect(filmSize(SHAPE)).toEqual({ width: 512, height: 512 });
});

test('odd sides become even, as yuv420p needs', () => {
  expect(filmSize({ ...SHAPE, width: 31, height: 17, scale: 1 })).toEqual({ width: 32, height: 18 });
});

test('the arguments describe raw frames in and a streamable H.264 file out', () => {
  const args = filmArguments(SHAPE, '/films/a b.mp4', '{"seed":1}');
  expect(args.join(' ')).toContain(
    '-f rawvideo -pixel_format rgb24 -video_size 256x256 -framerate 8 -i pipe:0',
  );
  expect(args).toContain('scale=512:512:flags=lanczos:out_color_matrix=bt709:out_range=tv,format=yuv420p');
  expect(args).toContain('+faststart');
  expect(args).toContain('comment={"seed":1}');
  expect(args.at(-1)).toBe('/films/a b.mp4');
});
