import { describe, expect, it } from 'vitest';
import { indexVocabulary } from '../../story/vocabulary.ts';
import { testVocabulary } from '../../testing/vocabulary.ts';
import { wordsFor } from '../words.ts';
import { withoutFilmWords } from './film-words.ts';

const words = wordsFor(indexVocabulary(testVocabulary));
const of = (text: string) => withoutFilmWords(text, words);

describe('words about the film', () => {
  it.each([
    ['A realistic video of a scene with a goat', 'a goat', ['realistic'], []],
    ['A watercolor painting of a fox in a forest', 'a fox in a forest', ['watercolor'], []],
    ['A close-up of a teapot', 'a teapot', [], ['close-up']],
    [
      'A goat eats grass, in the style of an oil painting',
      'A goat eats grass',
      ['style of an oil painting'],
      [],
    ],
    ['A goat eats grass, slow motion', 'A goat eats grass', [], ['slow motion']],
    ['Camera turns clockwise, a goat eats grass', 'a goat eats grass', [], ['camera turns clockwise']],
    ['Show me a goat on a hill', 'a goat on a hill', [], []],
  ] as const)('takes them from %j', (text, shown, style, camera) => {
    const read = of(text);
    expect(read.text).toBe(shown);
    expect(read.style).toEqual(style);
    expect(read.camera).toEqual(camera);
  });

  it('leaves a text alone that speaks only of things', () => {
    expect(of('A painting hangs on a wall.')).toEqual({
      text: 'A painting hangs on a wall.',
      style: [],
      camera: [],
    });
  });
});
