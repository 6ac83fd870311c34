import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../preload/contract/pack.ts';
import { needsMirror, wordFor } from './facing.ts';

const word = (name: string, facing: 'left' | 'right' | 'front', synonyms: readonly string[] = []) => ({
  ...{ name, facing, synonyms, kind: 'animal' as const, aspect: 1, scale: 1, colourable: true },
});
const vocabulary: Vocabulary = {
  entities: [
    word('dog', 'left', ['puppy']),
    word('cat', 'right'),
    word('owl', 'front'),
    word('red panda', 'left'),
  ],
  places: [],
  colours: ['red', 'blue'],
};

describe('mirroring', () => {
  it.each([
    ['dog', 'left', false],
    ['dog', 'right', true],
    ['cat', 'left', true],
    ['puppy', 'right', true],
    ['the Blue Dog', 'right', true],
    ['red panda', 'right', true],
    ['blue red panda', 'right', true],
    ['owl', 'right', false],
    ['unicorn', 'right', false],
    ['dog', undefined, false],
  ] as const)('of a %s that looks %s: %s', (drawnAs, facing, expected) => {
    expect(needsMirror(wordFor(drawnAs, vocabulary), facing)).toBe(expected);
  });
});
