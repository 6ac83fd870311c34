import { expect, test } from 'vitest';
import { usualBox } from './usual-box.ts';

const sides = ([x0, y0, x1, y1]: ReturnType<typeof usualBox>) => [x1 - x0, y1 - y0] as const;

test('a thing gets a box of its proportions, larger than those of smaller things', () => {
  const [width, height] = sides(usualBox({ aspect: 0.5, scale: 1 }, [0.5, 0.5]));
  expect(height).toBeCloseTo(0.5, 3);
  expect(width / height).toBeCloseTo(0.5, 2);
  const heights = [0.05, 0.5, 1, 4].map((scale) => sides(usualBox({ aspect: 1, scale }, [0.5, 0.5]))[1]);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test('no box is too small to see or too large for the frame, and one put inside the frame stays inside', () => {
  for (const aspect of [0.1, 1, 10])
    for (const scale of [0.01, 1, 20]) {
      const box = usualBox({ aspect, scale }, [0.98, 0.01]);
      const [width, height] = sides(box);
      expect(Math.min(width, height)).toBeGreaterThan(0.05);
      expect(Math.max(width, height)).toBeLessThanOrEqual(0.81);
      expect(box[1]).toBeGreaterThanOrEqual(0);
      expect(box[2]).toBeLessThanOrEqual(1);
    }
});

test('where it is dropped is its middle, also beside the frame', () => {
  const [x0, , x1] = usualBox({ aspect: 1, scale: 0.3 }, [0.4, 0.6]);
  expect((x0 + x1) / 2).toBeCloseTo(0.4, 3);
  const [left, , right] = usualBox({ aspect: 1, scale: 0.3 }, [-0.2, 0.6]);
  expect((left + right) / 2).toBeCloseTo(-0.2, 3);
});
