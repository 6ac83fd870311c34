import { expect, test } from 'vitest';
import { bootstrapMean } from './bootstrap.ts';

test('equal values have no spread', () => {
  expect(bootstrapMean([[1, 1], [1]])).toEqual({ mean: 1, low: 1, high: 1, count: 3 });
});

test('the interval holds the mean and narrows with more scenes', () => {
  const few = bootstrapMean(Array.from({ length: 8 }, (_, i) => [i % 2]));
  const many = bootstrapMean(Array.from({ length: 400 }, (_, i) => [i % 2]));
  expect(few.mean).toBe(0.5);
  expect(few.low).toBeLessThan(0.5);
  expect(few.high).toBeGreaterThan(0.5);
  expect(many.high - many.low).toBeCloseTo((2 * 1.96 * 0.5) / Math.sqrt(400), 1);
  expect(many.high - many.low).toBeLessThan(few.high - few.low);
});

test('values that hang together count as one draw', () => {
  const apart = bootstrapMean(Array.from({ length: 40 }, (_, i) => [i % 2]));
  const together = bootstrapMean([0, 1, 0, 1].map((value) => Array.from({ length: 10 }, () => value)));
  expect(together.high - together.low).toBeGreaterThan(apart.high - apart.low);
});

test('equal values give equal intervals, and none gives none', () => {
  expect(bootstrapMean([[1], [2], [3]])).toEqual(bootstrapMean([[1], [2], [3]]));
  expect(bootstrapMean([[]])).toEqual({ mean: Number.NaN, low: Number.NaN, high: Number.NaN, count: 0 });
});
