import { expect, test } from 'vitest';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import { castName, parseReferences } from './references.ts';

const PLAN = {
  scenes: [
    { description: 'd', place: 'the beach', entities: [{ entity: 'a small grey cat', keyframes: [] }] },
    {
      description: 'd',
      place: 'the beach',
      entities: [
        { entity: 'a big cat', keyframes: [] },
        { entity: 'a dog', keyframes: [] },
      ],
    },
  ],
} as unknown as VideoPlan;

test('a reference is a name and a picture, split at the first equals sign', () => {
  expect(parseReferences(['the cat=a=b.png'])).toEqual([{ name: 'the cat', file: 'a=b.png' }]);
});

test.each(['cat', '=cat.png', 'cat='])('"%s" is refused', (typed) => {
  expect(() => parseReferences([typed])).toThrow('--reference wants name=picture');
});

test('one name twice is refused', () => {
  expect(() => parseReferences(['a=1.png', 'a=2.png'])).toThrow('names "a" twice');
});

test('the cast is found by its name, whatever the case, or by words only one of them has', () => {
  expect(castName('A Dog', PLAN)).toBe('a dog');
  expect(castName('dog', PLAN)).toBe('a dog');
  expect(castName('grey cat', PLAN)).toBe('a small grey cat');
  expect(castName('beach', PLAN)).toBe('the beach');
});

test('a name for two, or for none, is answered with the names there are', () => {
  expect(() => castName('cat', PLAN)).toThrow(
    'more than one in the plan is called that; there are: a small grey cat; a big cat; a dog; the beach',
  );
  expect(() => castName('horse', PLAN)).toThrow('nothing in the plan is called that');
});
