import { expect, test } from 'vitest';
import { CROP, cropBox } from './crop.ts';

const SIDE = 192;
const frame = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, at) => {
  const [x, y, channel] = [Math.floor(at / 3) % SIDE, Math.floor(at / 3 / SIDE), at % 3];
  return [(x * 5 + y * 3) % 256, Math.floor((x * y) / 7) % 256, (x * 2 + 200 - y) % 256][channel]!;
});

// printed by `cut` of models/training/stages/reader.py for the same frame
test.each([
  [
    [0.1, 0.2, 0.9, 0.7],
    [
      [126, 124, 130],
      [201, 84, 154],
      [234, 181, 51],
      [128, 130, 130],
      [181, 184, 135],
    ],
    129.899,
  ],
  [
    [-0.1, 0.5, 0.4, 1.2],
    [
      [128, 128, 128],
      [239, 67, 199],
      [126, 173, 94],
      [128, 128, 128],
      [128, 128, 128],
    ],
    129.182,
  ],
  [
    [0.3, 0.3, 0.5, 0.45],
    [
      [162, 136, 250],
      [71, 151, 54],
      [87, 18, 26],
      [9, 18, 56],
      [33, 188, 237],
    ],
    113.736,
  ],
] as const)('is cut as it is in training: %j', (box, pixels, mean) => {
  const crop = cropBox(frame, SIDE, box);
  const at = [
    [0, 0],
    [5, 40],
    [32, 32],
    [63, 63],
    [50, 10],
  ] as const;
  for (const [index, [row, column]] of at.entries())
    for (const channel of [0, 1, 2]) {
      const value = crop[(channel * CROP + row) * CROP + column]! * 255;
      expect(Math.abs(value - pixels[index]![channel]!)).toBeLessThan(1);
    }
  expect(crop.reduce((sum, value) => sum + value, 0) / crop.length).toBeCloseTo(mean / 255, 2);
});
