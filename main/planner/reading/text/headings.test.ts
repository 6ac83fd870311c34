import { describe, expect, test } from 'vitest';
import { rulePlanner } from '../../rule-planner.ts';
import { starterVocabulary as vocabulary } from '../../testing/starter-vocabulary.ts';
import { headingsSaid } from './headings.ts';

const SCREENPLAY = `INT. KITCHEN - NIGHT

A mouse sneaks onto the table and steals cheese.

EXT. GARDEN - DAY

The mouse shares it with an ant.

3. EXT. BEACH - DAWN
Two crabs dance.`;
const ON_ONE_LINE = SCREENPLAY.replaceAll(/\s*\n\s*(?=\S)/g, (gap) =>
  gap.includes('\n\n') ? '. ' : ' ',
).replaceAll('..', '.');

const scenesOf = async (prompt: string, script: boolean) =>
  (await rulePlanner.plan(prompt, { vocabulary, script })).scenes;

describe('a heading of a screenplay', () => {
  test.each([
    ['INT. KITCHEN - NIGHT\nA mouse eats.', 'In the kitchen at night, a mouse eats.'],
    ['EXT. BEACH - DAWN. Two crabs dance.', 'On the beach at dawn, two crabs dance.'],
    ["12. INT. JOE'S HOUSE - LIVING ROOM - CONTINUOUS\nMax sleeps.", 'In the living room, Max sleeps.'],
    ['EXT. HOUSE - DAY\nA fox waits.', 'Outside the house at noon, a fox waits.'],
    ['INT./EXT. CAR - NIGHT\nIt rains.', 'In the car at night, it rains.'],
  ])('%s', (heading, said) => {
    expect(headingsSaid(heading).trim()).toBe(said);
  });

  test.each([
    'An int. value and the ext. one.',
    'INTERESTING THINGS HAPPEN. A cat sleeps.',
    'A cat walks. It is EXTRA happy.',
  ])('is none of: %s', (text) => {
    expect(headingsSaid(text)).toBe(text);
  });
});

test.each([
  ['on lines of its own', SCREENPLAY],
  ['on one line', ON_ONE_LINE],
])('a screenplay %s says where and when its scenes are', async (_, text) => {
  const scenes = await scenesOf(text, false);
  expect(scenes.map(({ place }) => place.replace(' at noon', ''))).toEqual([
    'kitchen at night',
    'kitchen at night',
    'garden',
    'beach at dawn',
  ]);
  expect(scenes.flatMap(({ entities }) => entities.map(({ entity }) => entity))).not.toContain('INT');
});

test('as a script, a heading and its action are one shot in their own words', async () => {
  const scenes = await scenesOf(SCREENPLAY, true);
  expect(scenes.map(({ description }) => description)).toEqual([
    'INT KITCHEN - NIGHT: A mouse sneaks onto the table and steals cheese.',
    'EXT GARDEN - DAY: The mouse shares it with an ant.',
    'EXT BEACH - DAWN: Two crabs dance.',
  ]);
  expect(scenes.map(({ placeDrawnAs, place }) => placeDrawnAs ?? place)).toEqual([
    'kitchen at night',
    'garden',
    'beach at sunset',
  ]);
});
