import { expect, test } from 'vitest';
import { filmTitle } from './film-title.ts';

test('a film is first called by its first sentence', () => {
  expect(filmTitle('A fox finds a balloon. Then it flies.')).toBe('A fox finds a balloon');
  expect(filmTitle('여우가 풍선을 찾는다. 그리고 난다.')).toBe('여우가 풍선을 찾는다');
});

test('a long sentence is cut between words', () => {
  const title = filmTitle(
    'A very small and rather hungry caterpillar walks along the longest branch of the tree',
  );
  expect(title).toBe('A very small and rather hungry caterpillar walks…');
  expect(title.length).toBeLessThanOrEqual(50);
});

test('one endless word is cut where it must be', () => {
  expect(filmTitle('a'.repeat(500))).toHaveLength(49);
});
