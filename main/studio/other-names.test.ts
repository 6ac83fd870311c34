import { expect, test } from 'vitest';
import { starterVocabulary } from '../planner/testing/starter-vocabulary.ts';
import { otherNames } from './other-names.ts';

test('almost everything the pack draws has a Korean name, and every name leads to a word of the pack', () => {
  const called = otherNames(starterVocabulary);
  const { entities, places, colours } = starterVocabulary;
  const own = new Set([...entities, ...places].map(({ name }) => name).concat(colours));
  expect(Object.values(called).filter((word) => !own.has(word))).toEqual([]);
  const named = new Set(Object.values(called));
  expect([...own].filter((word) => !named.has(word))).toEqual([]);
  expect(called).toMatchObject({ 강아지: 'puppy', 아기고양이: 'cat', 해변: 'beach', 빨간: 'red' });
});
