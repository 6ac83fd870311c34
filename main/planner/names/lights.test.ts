import { describe, expect, test } from 'vitest';
import { atTime, lightOfPlace, lightTold, splitTime, timeAlone } from '../../../preload/contract/lights.ts';
import { testVocabulary } from '../testing/vocabulary.ts';
import { starterVocabulary as vocabulary } from '../testing/starter-vocabulary.ts';
import { placeDrawing } from './draw.ts';

describe('times of day in words', () => {
  test.each([
    ['a fox sits in the forest at midnight', 'at night'],
    ['the sun sets at dusk', 'at sunset'],
    ['a cat walks in the early morning', 'by day'],
    ['a knight rides to the castle', undefined],
    ['the owl flies over the night market', undefined],
  ])('a sentence: %s', (sentence, light) => expect(lightTold(sentence)).toBe(light));

  test.each([
    ['moonlit forest', 'at night'],
    ['dark forest', 'at night'],
    ['dark blue ocean', undefined],
    ['beach at dawn', 'at sunset'],
    ['sunny beach', 'by day'],
    ['moonlit forest by day', 'by day'],
    ['forest', undefined],
  ])('the name of a place: %s', (place, light) => expect(lightOfPlace(place)).toBe(light));

  test.each([
    ['forest at night', 'forest', 'at night'],
    ['home in the early evening', 'home', 'in the early evening'],
    ['night sky', 'night sky', undefined],
    ['house at the lake', 'house at the lake', undefined],
  ])('a place and its time: %s', (name, place, time) => expect(splitTime(name)).toEqual({ place, time }));

  test('a time behind a name that fills its field', () => {
    expect(atTime('forest', 'at night')).toBe('forest at night');
    expect(atTime('x'.repeat(500), 'at sunset')).toBe(`${'x'.repeat(490)} at sunset`);
  });

  test.each([
    ['night', 'at night'],
    ['at sunset', 'at sunset'],
    ['the early morning', 'by day'],
    ['night sky', undefined],
    ['the beach', undefined],
  ])('a time alone: %s', (words, light) => expect(timeAlone(words)).toBe(light));
});

describe('what a pack draws for a place at a time', () => {
  test.each([
    ['forest at night', '', 'forest at night', true],
    ['woods at dawn', '', 'forest at sunset', true],
    ['moonlit beach', '', 'beach at night', false],
    ['sky at night', '', 'night sky', true],
    ['night sky', '', 'night sky', true],
    ['sky at sunset', '', 'sky at sunset', true],
    ['underwater at night', '', 'underwater', true],
    ['glade', 'forest at night', 'forest at night', false],
    ['forest in the morning', '', 'forest', true],
  ])('%s (%s)', (name, hint, drawn, exact) =>
    expect(placeDrawing(name, hint, vocabulary)).toEqual({ drawn, exact }),
  );

  test('a pack that knows no lights draws the place as ever', () => {
    expect(placeDrawing('forest at night', '', testVocabulary)).toEqual({ drawn: 'forest', exact: true });
  });
});
