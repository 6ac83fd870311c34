import { describe, expect, test } from 'vitest';
import { starterVocabulary } from '../testing/starter-vocabulary.ts';
import { placeTable } from './place-tables.ts';
import { koreanPlace, placeNamed, placeOf } from './places.ts';

describe('places', () => {
  test('are many, and every row of them fits the schema', () => {
    expect(placeTable.all().length).toBeGreaterThan(500);
  });

  test('of the pack are shown by themselves', () => {
    const lost = starterVocabulary.places.filter(({ name }) => placeNamed(name)?.near[0] !== name);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('that a pack has not are shown by what is near, and it is told whether they are indoors', () => {
    expect(placeOf('lush bamboo forest')?.near).toEqual(['bamboo forest', 'forest', 'jungle']);
    expect(placeOf('jail cell')).toMatchObject({ indoors: true });
    expect(placeOf('coral reef')).toMatchObject({ floating: true });
    expect(placeOf('elephant')).toBeUndefined();
  });

  test('are found by their Korean words', () => {
    expect(koreanPlace('놀이터')?.name).toBe('playground');
    expect(koreanPlace('지하철 역')).toBeDefined();
  });
});
