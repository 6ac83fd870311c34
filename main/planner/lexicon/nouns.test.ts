import { describe, expect, test } from 'vitest';
import { NOUNS, nounsOfRow } from './noun-tables.ts';
import { amountOf, hasTrait, nounOf, traitsOf } from './nouns.ts';
import { rowsOf } from './rows.ts';

describe('nouns', () => {
  test('a row with an unknown trait says which row and which field', () => {
    const [row] = rowsOf('nouns test', 'warbler | bird feathered | bird | | 휘파람새', 5);
    if (row === undefined) throw new Error('no row');
    expect(() => nounsOfRow(row)).toThrow(/nouns test, row 1 \(warbler .*traits\.1/);
  });

  test('stand in one row of a table only', () => {
    const said = NOUNS.map(({ lemma, traits }) => `${lemma}: ${traits.join(' ')}`);
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });

  test('of film, style and frame are told from things', () => {
    expect(hasTrait('video', 'footage')).toBe(true);
    expect(hasTrait('watercolor painting', 'style')).toBe(true);
    expect(hasTrait('close-up', 'camera')).toBe(true);
    expect(hasTrait('upper left corner', 'frame')).toBe(true);
    expect(hasTrait('idea', 'abstract')).toBe(true);
  });

  test('count or measure what follows "of"', () => {
    expect(amountOf('flock')?.traits).toContain('group');
    expect(amountOf('cup')?.traits).toContain('measure');
    expect(amountOf('elephant')).toBeUndefined();
  });

  test('that are doings name the verb that does them', () => {
    expect(nounOf('nap')).toMatchObject({ means: 'sleep' });
    expect(traitsOf('nap').has('event')).toBe(true);
  });
});
