import { describe, expect, test } from 'vitest';
import { starterVocabulary } from '../testing/starter-vocabulary.ts';
import { adjectiveOf, adjectiveTable, coloursOf, koreanAdjective } from './adjectives.ts';
import { adverbOf, koreanAdverb } from './adverbs.ts';
import { idiomAt, idiomOf, idiomTable } from './idioms.ts';
import { habitatOf } from './habitats.ts';
import { nounTable } from './noun-tables.ts';
import { nounOf } from './nouns.ts';
import { countOf, isKoreanCounter, koreanCount } from './numbers.ts';
import { placeNamed } from './places.ts';
import { koreanRelation, relationAt, relationOf } from './relations.ts';
import { koreanSpot, spotOf } from './spots.ts';
import { taskNamed, taskTable } from './tasks.ts';
import { lightOf, whenOf } from './times.ts';
import { meaningsOf } from './verbs.ts';

describe('adjectives', () => {
  test('fit the schema, every row, and colours are the pack’s', () => {
    const colours = adjectiveTable.all().flatMap((one) => (one.kind === 'colour' ? one.value : []));
    expect(new Set(colours)).toEqual(new Set([...starterVocabulary.colours, 'gray']));
  });

  test('tell colours, sizes, times of day, states', () => {
    expect(coloursOf('crimson')).toEqual(['red']);
    expect(adjectiveOf('very tiny')).toMatchObject({ kind: 'size', value: 0.5 });
    expect(adjectiveOf('moonlit')).toMatchObject({ kind: 'light', value: 'at night' });
    expect(adjectiveOf('shattered')).toMatchObject({ kind: 'state', value: 'broken' });
    expect(koreanAdjective('빨간')).toMatchObject({ kind: 'colour', value: ['red'] });
  });

  test('name states that verbs bring about', () => {
    const states = new Set(adjectiveTable.all().flatMap((one) => (one.kind === 'state' ? one.value : [])));
    for (const verb of ['melt', 'break', 'open', 'wilt', 'freeze'])
      expect(states).toContain(meaningsOf(verb)[0]?.becomes);
  });
});

describe('small words', () => {
  test('say how fast and where to', () => {
    expect(adverbOf('in a hurry')).toMatchObject({ kind: 'speed', value: 1.4 });
    expect(adverbOf('leftwards')).toMatchObject({ kind: 'direction', value: 'left' });
    expect(koreanAdverb('천천히')).toMatchObject({ kind: 'speed', value: 0.5 });
  });

  test('say how things stand to each other', () => {
    expect(relationOf('on top of')).toBe('on');
    expect(relationAt('the jar to the left of the box'.split(' '), 2)).toEqual({
      relation: 'left of',
      length: 4,
    });
    expect(koreanRelation('옆에')).toBe('beside');
  });

  test('name regions of the picture', () => {
    expect(spotOf('lower right corner')).toEqual({ x: 'right', y: 'bottom' });
    expect(koreanSpot('배경')).toEqual({ depth: 'far' });
  });

  test('tell the time', () => {
    expect(lightOf('dusk')).toBe('at sunset');
    expect(lightOf('한밤중에')).toBe('at night');
    expect([lightOf('winter'), whenOf('winter')]).toEqual([undefined, 'winter']);
  });
});

describe('idioms', () => {
  test('mean a verb that the verb tables know', () => {
    expect(idiomTable.all().filter(({ means }) => meaningsOf(means).length === 0)).toEqual([]);
  });

  test('are found without articles, the longest first', () => {
    expect(idiomOf('take a long walk')).toBeUndefined();
    expect(idiomAt('the goat take a walk'.split(' '), 2)).toMatchObject({
      idiom: { means: 'walk' },
      length: 3,
    });
    expect(idiomAt('two cup be leave on'.split(' '), 0)).toBeUndefined();
  });
});

describe('tasks', () => {
  test('fit the schema, every row', () => {
    expect(taskTable.all().length).toBeGreaterThan(100);
  });

  test('have scenes for what is done', () => {
    expect(taskNamed('bake', 'apple pie')?.place).toBe('kitchen');
    expect(taskNamed('knit', 'scarf')?.steps.join(' ')).toContain('sews {it}');
    expect(taskNamed('admire', 'view')).toBeUndefined();
    expect(nounOf('apple pie')?.traits).toContain('food');
  });
});

describe('habitats', () => {
  test('are places that the place table knows', () => {
    const homes = [...nounTable.keys()].flatMap((noun) => habitatOf(noun));
    expect([...new Set(homes)].filter((place) => placeNamed(place) === undefined)).toEqual([]);
  });

  test('fit the thing, its kin or its kind', () => {
    expect(habitatOf('penguin')[0]).toBe('snowy field');
    expect(habitatOf('skillet')[0]).toBe('kitchen');
    expect(habitatOf('bumblebee')[0]).toBe('garden');
    expect(habitatOf('idea')).toEqual([]);
  });
});

describe('numbers', () => {
  test('are told in English and Korean', () => {
    expect([countOf('three'), countOf('a couple of'), countOf('12'), countOf('tree')]).toEqual([
      3,
      2,
      12,
      undefined,
    ]);
    expect([koreanCount('세'), koreanCount('여러'), isKoreanCounter('마리')]).toEqual([3, 4, true]);
  });
});
