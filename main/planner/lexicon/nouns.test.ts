import { describe, expect, test } from 'vitest';
import { starterVocabulary } from '../testing/starter-vocabulary.ts';
import { nounOfRow, nounTable } from './noun-tables.ts';
import { amountOf, hasTrait, isNoun, koreanNoun, koreanNouns, nearTo, nounOf, traitsOf } from './nouns.ts';
import { rowsOf } from './rows.ts';

describe('nouns', () => {
  test('a row with an unknown trait says which row and which field', () => {
    const [row] = rowsOf('nouns test', 'warbler | bird feathered | bird | | 휘파람새', 5);
    if (row === undefined) throw new Error('no row');
    expect(() => nounOfRow(row, 'warbler')).toThrow(/nouns test, row 1 \(warbler .*traits\.1/);
  });

  test('are many, and every row of them fits the schema', () => {
    expect(nounTable.all().length).toBeGreaterThan(3000);
  });

  test('stand in one row with the same traits only', () => {
    const twice = [...nounTable.keys()].filter((key) => {
      const rows = nounTable.get(key).map(({ traits }) => traits.join(' '));
      return new Set(rows).size !== rows.length;
    });
    expect(twice).toEqual([]);
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

  test('have all that follows from their traits', () => {
    expect([...traitsOf('owl')]).toEqual(expect.arrayContaining(['bird', 'animal', 'living', 'flies']));
    expect(traitsOf('horse').has('vehicle')).toBe(false);
    expect(traitsOf('taxi').has('vehicle')).toBe(true);
  });

  test('of several words are known by their last', () => {
    expect(nounOf('rusty old steam locomotive')?.near[0]).toBe('train');
    expect(nounOf('scissor')?.lemma).toBe('scissors');
  });

  test('that nothing is near have nothing near', () => {
    expect(nearTo('thermometer')).toEqual(['thermometer']);
    expect(nearTo('coffee mug')).not.toContain('man');
    expect(nearTo('settee')).toContain('sofa');
  });

  test('are the first meaning first, and know of others', () => {
    expect(traitsOf('orange').has('food')).toBe(true);
    expect(hasTrait('castle', 'building')).toBe(true);
    expect(traitsOf('riverbank').has('place')).toBe(true);
  });

  test('are found by their Korean words', () => {
    expect(koreanNoun('다람쥐')?.lemma).toBe('squirrel');
    expect(koreanNoun('아이스 크림')?.lemma).toBe('ice cream');
    expect(koreanNoun('없는말')).toBeUndefined();
  });

  test('of the pack are drawn as themselves', () => {
    const lost = starterVocabulary.entities.filter(
      ({ name }) => !nearTo(name).includes(name) || !isNoun(name),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('name Korean words for one of their row', () => {
    expect(koreanNoun('하녀')).toMatchObject({ lemma: 'maid' });
    expect(hasTrait('maid', 'female')).toBe(true);
    const lost = [...nounTable.koreanKeys()]
      .flatMap((word) => koreanNouns(word))
      .filter((one) => !isNoun(one));
    expect(lost).toEqual([]);
  });
});
