import { expect, test } from 'vitest';
import { apart, phaseAt } from './phase.ts';

test('clips of one length are at the same place of their loop, whenever they began', () => {
  expect(phaseAt(500, 2)).toBe(0.5);
  expect(phaseAt(4_500, 2)).toBe(0.5);
  expect(phaseAt(3_000, 2)).toBe(1);
});

test('the end of a loop is beside its beginning', () => {
  expect(apart(0.1, 1.9, 2)).toBeCloseTo(0.2);
  expect(apart(1.9, 0.1, 2)).toBeCloseTo(0.2);
  expect(apart(0.5, 1.5, 2)).toBe(1);
  expect(apart(1, 1, 2)).toBe(0);
});
