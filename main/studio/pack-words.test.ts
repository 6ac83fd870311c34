import { expect, test } from 'vitest';
import { starterVocabulary } from '../planner/testing/starter-vocabulary.ts';
import { packWords } from './pack-words.ts';

test('everything of the pack is there once, with what it is called in both languages', () => {
  const words = packWords(starterVocabulary);
  const { entities, places } = starterVocabulary;
  expect(words).toHaveLength(entities.length + places.length);
  expect(words.filter(({ kind }) => kind === 'place')).toHaveLength(places.length);
  const puppy = words.find(({ name }) => name === 'puppy');
  expect(puppy).toMatchObject({ kind: 'animal', synonyms: expect.arrayContaining(['pup']) });
  expect(puppy?.korean[0]).toBe('강아지');
  // Names that only the planner's tables know are found too.
  expect(words.find(({ name }) => name === 'cat')?.korean).toContain('아기고양이');
  const named = words.filter(({ korean }) => korean.length > 0);
  expect(named.length).toBeGreaterThan(words.length * 0.98);
});
