import { describe, expect, test } from 'vitest';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';
import { rulePlanner } from './rule-planner.ts';
import { markKnownGaps } from './testing/known-gaps.ts';

markKnownGaps('known-places');

const scenesOf = async (prompt: string) => (await rulePlanner.plan(prompt, { vocabulary })).scenes;

describe('places of the world', () => {
  test.each([
    ['A cat walks in Paris.', 'Paris=city street'],
    ['A cat walks through New York at night.', 'New York at night=waterfront at night'],
    ['A fox dances in Times Square, then rides a camel in Egypt.', 'Times Square=city street | Egypt=desert'],
    ['Sherlock Holmes walks through foggy London.', 'London=city street'],
    ['Santa Claus leaves Lapland and flies over Rome.', 'Lapland=snowy field | Rome=city street'],
    ['A bear swims in the Pacific.', 'Pacific=ocean'],
  ])('%s', async (prompt, places) => {
    const said = (await scenesOf(prompt)).map(({ place, placeDrawnAs }) => `${place}=${placeDrawnAs}`);
    expect(said.join(' | ')).toBe(places);
  });

  test('are called by their names', async () => {
    const told = async (prompt: string) => (await scenesOf(prompt))[0]?.description;
    expect(await told('A cat walks in Paris.')).toBe('A cat walks in Paris');
    expect(await told('A whale swims in the Pacific.')).toBe('A whale swims in the Pacific');
  });

  test('are nobody', async () => {
    const [scene] = await scenesOf('A dog meets a cat in Tokyo.');
    expect(scene?.entities.map(({ entity }) => entity).toSorted()).toEqual(['cat', 'dog']);
  });
});

test('who climbs a tower in the city is in the city', async () => {
  const [city] = await scenesOf('A gorilla climbs a tower in the city.');
  expect(city?.place).toBe('city');
  const [mountain] = await scenesOf('A man climbs a mountain.');
  expect(mountain?.place).toBe('mountain');
});

test('what is done to one thing and then another is done to both', async () => {
  const scenes = await scenesOf('A bee visits a sunflower, then a rose, then sleeps.');
  expect(scenes.map(({ entities }) => entities.map(({ entity }) => entity).toSorted())).toEqual([
    ['bee', 'rose', 'sunflower'],
    ['bee'],
  ]);
});

describe('a crash', () => {
  /** How far down the lowest of a name's boxes comes. */
  const fall = async (prompt: string, name: string) => {
    const [scene] = await scenesOf(prompt);
    const { keyframes } = scene!.entities.find(({ entity }) => entity === name)!;
    return keyframes.at(-1)![3] - keyframes[0]![3];
  };

  test('of what flies is to the ground, of cars on it', async () => {
    expect(await fall('A plane crashes in the desert.', 'plane')).toBeGreaterThan(0.3);
    expect(Math.abs(await fall('Two cars crash.', 'car'))).toBeLessThan(0.05);
  });
});
