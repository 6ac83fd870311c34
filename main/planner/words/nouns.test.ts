import { describe, expect, test } from 'vitest';
import { canBeVerb, chainOf, depthOf, isA, isAbstract, sensesOf } from './nouns.ts';

describe('nouns', () => {
  test('know what they are kinds of', () => {
    expect(isA('unicycle', new Set(['vehicle']))).toBe(true);
    expect(isA('unicycle', new Set(['animal']))).toBe(false);
    expect(isA('poodle', new Set(['dog']), true)).toBe(true);
  });

  test('lead from every meaning to the top, one level at a time', () => {
    for (const node of sensesOf('penguin'))
      expect(chainOf(node).map(depthOf)).toEqual(chainOf(node).map((_, at, chain) => chain.length - 1 - at));
  });

  test('of two words are found, parts of words and no word are not', () => {
    expect(sensesOf('hot dog')).not.toHaveLength(0);
    expect(sensesOf('pengui')).toHaveLength(0);
    expect(sensesOf('')).toHaveLength(0);
  });

  test('have their commonest meaning first', () => {
    expect(isA('dog', new Set(['animal']), true)).toBe(true);
    expect(isA('mouse', new Set(['animal']), true)).toBe(true);
  });

  test('are told from verbs and ideas', () => {
    expect([canBeVerb('milk'), canBeVerb('penguin')]).toEqual([true, false]);
    expect([isAbstract('idea'), isAbstract('house')]).toEqual([true, false]);
  });
});
