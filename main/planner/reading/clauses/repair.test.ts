import { describe, expect, it } from 'vitest';
import { indexVocabulary } from '../../story/vocabulary.ts';
import { testVocabulary } from '../../testing/vocabulary.ts';
import { parseEnglish } from '../english/parse-english.ts';
import { wordsFor } from '../words.ts';
import { edited, unedited } from '../text/edits.ts';
import { plainVerbs } from './repair.ts';

const words = wordsFor(indexVocabulary(testVocabulary));
const repaired = (text: string) => edited(unedited(text), plainVerbs(parseEnglish(text), words)).text;

describe('verbs that the parser takes for nouns', () => {
  it.each([
    ['A hedgehog hides behind a barrel.', 'A hedgehog is hiding behind a barrel.'],
    ['A whale and a dolphin swim in the sea.', 'A whale and a dolphin are swimming in the sea.'],
    ['A panda drinking coffee in a cafe', 'A panda is drinking coffee in a cafe'],
    [
      'The soup flies through the air and lands on a hat.',
      'The soup flies through the air and is landing on a hat.',
    ],
    ['They drop the bag and surrender.', 'They drop the bag and are surrendering.'],
  ])('says %j in a plainer form', (text, plain) => {
    expect(repaired(text)).toBe(plain);
  });

  it.each([
    'A goat eats a carrot and drinks milk.',
    'A boy eats apples and pears on a bench.',
    'A man with a long beard and green eyes.',
    'An eagle above a camel.',
  ])('leaves %j as it is', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
