import { expect, it } from 'vitest';
import { previewFrames, swinging } from './preview-frames.ts';

const base64 = (bytes: readonly number[]) => btoa(String.fromCharCode(...bytes));

it('turns RGB bytes into frames a canvas can draw', () => {
  const frames = previewFrames({
    count: 2,
    width: 2,
    height: 1,
    rgb: base64([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  });
  expect(frames.map(({ rgba }) => [...rgba])).toEqual([
    [1, 2, 3, 255, 4, 5, 6, 255],
    [7, 8, 9, 255, 10, 11, 12, 255],
  ]);
});

it('draws nothing from too few bytes', () => {
  expect(previewFrames({ count: 2, width: 2, height: 1, rgb: base64([1, 2, 3]) })).toEqual([]);
});

it('plays frames forth and back', () => {
  expect([0, 100, 200, 300, 400].map((time) => swinging(3, time, 10))).toEqual([0, 1, 2, 1, 0]);
  expect(swinging(1, 5000, 10)).toBe(0);
});
