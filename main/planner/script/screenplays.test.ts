import { expect, test } from 'vitest';
import { rulePlanner } from '../rule-planner.ts';
import { starterVocabulary as vocabulary } from '../testing/starter-vocabulary.ts';

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

test.each([
  ['on lines of its own', SCREENPLAY],
  ['on one line', ON_ONE_LINE],
])('a screenplay %s says where and when its scenes are', async (_, text) => {
  const scenes = await scenesOf(text, false);
  expect(scenes.map(({ place }) => place.replace(' at noon', ''))).toEqual([
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
