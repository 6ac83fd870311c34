import { expect, it } from 'vitest';
import { detectorInput } from './detector.ts';

/** A grey picture, `[side, side, 3]`. */
const grey = (...shades: readonly number[]) =>
  Uint8Array.from(shades.flatMap((shade) => [shade, shade, shade]));
const row = (image: Float32Array, length: number) =>
  Array.from(image.slice(0, length), (value) => value * 255);

it('takes a frame of its own size as it is', () => {
  expect(row(detectorInput(grey(0, 10, 20, 250), 2, 2), 4)).toEqual(
    [0, 10, 20, 250].map((n) => expect.closeTo(n, 4)),
  );
});

it('averages the pixels of a larger frame that one of its own stands for', () => {
  const frame = grey(0, 40, 100, 100, 80, 120, 100, 100, 8, 8, 0, 0, 8, 8, 0, 4);
  expect(row(detectorInput(frame, 4, 2), 4)).toEqual([60, 100, 8, 1].map((n) => expect.closeTo(n, 4)));
});

it('repeats the pixels of a smaller one', () => {
  expect(row(detectorInput(grey(9, 200, 50, 90), 2, 4), 8)).toEqual(
    [9, 9, 200, 200, 9, 9, 200, 200].map((n) => expect.closeTo(n, 4)),
  );
});
