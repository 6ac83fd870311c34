import { expect, test } from 'vitest';
import type { FoundBox } from '../../../engine/judge/proposals.ts';
import { anyPair, compares, liesTo, moved } from './relations.ts';

const at = (x: number, y: number, size = 0.2): FoundBox => [
  x - size / 2,
  y - size / 2,
  x + size / 2,
  y + size / 2,
];

test.each([
  ['left', at(0.2, 0.5), at(0.8, 0.5), true],
  ['left', at(0.8, 0.5), at(0.2, 0.5), false],
  ['right', at(0.8, 0.1), at(0.2, 0.9), true],
  ['above', at(0.5, 0.2), at(0.5, 0.8), true],
  ['below', at(0.5, 0.2), at(0.5, 0.8), false],
  ['left', at(0.5, 0.5), at(0.515, 0.5), false],
] as const)('%s of %j and %j: %s', (side, one, other, holds) => {
  expect(liesTo(side, one, other)).toBe(holds);
});

test.each([
  ['bigger', 0.3, 0.2, true],
  ['bigger', 0.202, 0.2, false],
  ['smaller', 0.2, 0.3, true],
  ['smaller', 0.3, 0.2, false],
  ['same', 0.202, 0.2, true],
  ['same', 0.22, 0.2, false],
] as const)('%s: sides of %d and %d: %s', (scale, one, other, holds) => {
  expect(compares(scale, at(0.5, 0.5, one), at(0.5, 0.5, other))).toBe(holds);
});

test('a way is told by the first and the last place', () => {
  expect(moved('up', at(0.5, 0.8), at(0.5, 0.3))).toBe(true);
  expect(moved('down', at(0.5, 0.8), at(0.5, 0.3))).toBe(false);
  expect(moved('left', at(0.8, 0.5), at(0.3, 0.5))).toBe(true);
  expect(moved('right', at(0.5, 0.5), at(0.51, 0.5))).toBe(false);
});

test('two things of one name may stand to each other, one thing not to itself', () => {
  const thing = (x: number) => ({ name: 'cat', score: 1, box: at(x, 0.5) });
  const left = (one: FoundBox, other: FoundBox) => liesTo('left', one, other);
  expect(anyPair([thing(0.2), thing(0.8)], ['cat', 'cat'], left)).toBe(true);
  expect(anyPair([thing(0.2)], ['cat', 'cat'], () => true)).toBe(false);
  expect(anyPair([thing(0.2)], ['cat', 'dog'], () => true)).toBe(false);
});
