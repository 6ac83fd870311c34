import { expect, test } from 'vitest';
import { fit } from './command-search.ts';

const best = (typed: string, labels: readonly string[]) =>
  labels
    .flatMap((label) => {
      const score = fit(label, typed);
      return score === undefined ? [] : [{ label, score }];
    })
    .sort((one, other) => one.score - other.score)
    .map(({ label }) => label);

const LABELS = ['Render this scene', 'Split scene', 'Rename film', 'Settings'];

test('a beginning comes before a middle, and a middle before scattered letters', () => {
  expect(best('re', LABELS)).toEqual(['Render this scene', 'Rename film']);
  expect(best('scene', LABELS)).toEqual(['Split scene', 'Render this scene']);
  expect(best('rdts', LABELS)).toEqual(['Render this scene']);
});

test('what does not occur in this order is not found', () => {
  expect(best('xyz', LABELS)).toEqual([]);
});

test('nothing typed finds everything', () => {
  expect(best(' ', LABELS)).toEqual(LABELS);
});
