import { expect, test } from 'vitest';
import { WORD_KINDS, type PackWord } from '../../preload/contract/pack-words.ts';
import { kindsOf, plain, shownName, wordsFound } from './word-search.ts';

const word = (
  name: string,
  kind: PackWord['kind'],
  synonyms: string[] = [],
  korean: string[] = [],
): PackWord => ({
  name,
  kind,
  synonyms,
  korean,
  aspect: 1,
  scale: 1,
});
const WORDS = [
  word('wildcat', 'animal'),
  word('puppy', 'animal', ['pup', 'young dog'], ['강아지', '새끼 개']),
  word('cat', 'animal', ['kitten'], ['고양이']),
  word('catfish', 'animal'),
  word('hot dog', 'food', [], ['핫도그']),
  word('beach', 'place', ['seaside'], ['해변', '바닷가']),
];
const look = (typed: string, language: 'en' | 'ko' = 'en', kinds = [...WORD_KINDS]) =>
  wordsFound(WORDS, {
    typed,
    kinds,
    language,
    kindName: (kind) => (kind === 'animal' ? 'Animals' : kind),
  }).map((group) => [group.kind, group.words.map(({ name }) => name)]);

test('what fits by its own name comes before what only begins or contains it', () => {
  expect(look('cat')).toEqual([['animal', ['cat', 'catfish', 'wildcat']]]);
  expect(look('DOG')).toEqual([
    ['food', ['hot dog']],
    ['animal', ['puppy']],
  ]);
  expect(look('kitt')).toEqual([['animal', ['cat']]]);
  expect(look('c')).toEqual([['animal', ['cat', 'catfish']]]);
  expect(look('xyz')).toEqual([]);
});

test('Korean names are found in either language, however they are spaced and composed', () => {
  for (const language of ['en', 'ko'] as const) {
    expect(look('강아', language)).toEqual([['animal', ['puppy']]]);
    expect(look('새끼개', language)).toEqual([['animal', ['puppy']]]);
    expect(look('바닷 가', language)).toEqual([['place', ['beach']]]);
    expect(look('고양이'.normalize('NFD'), language)).toEqual([['animal', ['cat']]]);
  }
  expect(plain(' 핫  도그! ')).toBe('핫도그');
});

test('nothing typed shows everything by the alphabet of the language, and the name of a kind that kind', () => {
  expect(look('')).toEqual([
    ['animal', ['cat', 'catfish', 'puppy', 'wildcat']],
    ['food', ['hot dog']],
    ['place', ['beach']],
  ]);
  expect(look('animals')).toEqual([['animal', ['cat', 'catfish', 'puppy', 'wildcat']]]);
  expect(look('', 'en', [...kindsOf('place')])).toEqual([['place', ['beach']]]);
  expect(kindsOf('entity')).not.toContain('place');
});

test('a thing is shown by its name in the language of the window, where it has one', () => {
  expect(shownName(WORDS[1]!, 'ko')).toBe('강아지');
  expect(shownName(WORDS[0]!, 'ko')).toBe('wildcat');
  expect(shownName(WORDS[1]!, 'en')).toBe('puppy');
});
