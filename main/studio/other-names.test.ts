import { expect, test } from 'vitest';
import { starterVocabulary } from '../planner/testing/starter-vocabulary.ts';
import { otherNames } from './other-names.ts';

test('almost everything the pack draws has a Korean name, and every name leads to a word of the pack', () => {
  const called = otherNames(starterVocabulary);
  const { entities, places, colours } = starterVocabulary;
  const own = new Set([...entities, ...places].map(({ name }) => name).concat(colours));
  expect(Object.values(called).filter((word) => !own.has(word))).toEqual([]);
  const named = new Set(Object.values(called));
  // What one word is called in Korean may be what another is called too, which then has it: 황소 is a bull, not an ox.
  const koreanOf = new Map([...entities, ...places].map((word) => [word.name, word.korean ?? []]));
  const taken = (word: string) => koreanOf.get(word)?.some((korean) => called[korean] !== undefined) ?? false;
  const unnamed = [...own].filter((word) => !named.has(word));
  expect(unnamed.filter((word) => !taken(word))).toEqual([]);
  expect(unnamed.length).toBeLessThan(own.size * 0.02);
  expect(called).toMatchObject({ 강아지: 'puppy', 아기고양이: 'cat', 해변: 'beach', 빨간: 'red' });
});
