import { expect, test } from 'vitest';
import { clearBackground } from './clear-background.ts';

const WIDTH = 20;

test('a plain background goes, and what has its colour inside the thing stays', () => {
  const rgba = new Uint8Array(WIDTH * WIDTH * 4).fill(250);
  const put = (x: number, y: number, colour: readonly number[]) => rgba.set(colour, (y * WIDTH + x) * 4);
  for (let y = 5; y < 15; y += 1) for (let x = 5; x < 15; x += 1) put(x, y, [200, 0, 0, 255]);
  for (let y = 9; y < 11; y += 1) for (let x = 9; x < 11; x += 1) put(x, y, [250, 250, 250, 255]);
  const cleared = clearBackground(rgba, WIDTH, WIDTH);
  const alpha = (x: number, y: number) => cleared[(y * WIDTH + x) * 4 + 3];
  expect([alpha(0, 0), alpha(4, 10), alpha(5, 5), alpha(9, 9), alpha(19, 19)]).toEqual([0, 0, 255, 255, 0]);
});

test('a picture that was cut out before stays as it is, though it touches the edge', () => {
  const rgba = new Uint8Array(WIDTH * WIDTH * 4);
  // A striped thing over the whole width, in the middle.
  for (let pixel = 8 * WIDTH; pixel < 12 * WIDTH; pixel += 1)
    rgba.set([(pixel * 83) % 256, (pixel * 41) % 256, 90, 255], pixel * 4);
  for (let pixel = 0; pixel < WIDTH * WIDTH; pixel += WIDTH) rgba.set([9, 200, 9, 255], pixel * 4);
  for (let pixel = 0; pixel < 12; pixel += 1) rgba.set([200, 20 * pixel, 0, 255], pixel * 4);
  expect(clearBackground(rgba, WIDTH, WIDTH)).toEqual(rgba);
});
