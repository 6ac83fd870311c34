import { expect, test } from 'vitest';
import { testVocabulary } from './testing/vocabulary.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';
import { rulePlanner } from './rule-planner.ts';
import { markKnownGaps } from './testing/known-gaps.ts';

markKnownGaps('lights');

const drawnPlaces = async (prompt: string, words = vocabulary) =>
  (await rulePlanner.plan(prompt, { vocabulary: words })).scenes.map(
    ({ place, placeDrawnAs }) => placeDrawnAs ?? place,
  );

test.each([
  ['A fox runs on the beach at sunset.', ['beach at sunset']],
  ['One evening a girl walks along the road.', ['road at sunset']],
  ['Tonight a robot dances in the city.', ['city street at night']],
  ['In the dark forest a bear walks.', ['forest at night']],
  ['A dog runs in a moonlit garden. The dog finds a bone.', ['garden at night', 'garden at night']],
  ['At night, an owl flies over a castle. In the morning the owl sleeps.', ['castle at night', 'castle']],
  [
    'A robot walks in the city at night. The next day the robot sleeps in the park.',
    ['city street at night', 'park'],
  ],
  ['It is night. A bat flies over the farm. The cow sleeps.', ['farm at night', 'farm at night']],
  ['A bear eats in the forest. It gets dark. The bear sleeps.', ['forest', 'forest at night']],
  ['A cat sits on the beach at sunset. A truck drives along the road.', ['beach at sunset', 'road']],
  ['A plane flies through the sky at night.', ['night sky']],
  ['A shark swims underwater at night.', ['underwater']],
  ['A knight rides a horse to the castle.', ['castle']],
])('%s', async (prompt, places) => expect(await drawnPlaces(prompt)).toEqual(places));

test('the time is told once, in the words of the prompt and in those of the pack', async () => {
  const [scene] = (await rulePlanner.plan('Two children play on the seashore at dawn.', { vocabulary }))
    .scenes;
  expect(scene).toMatchObject({ place: 'seashore at dawn', placeDrawnAs: 'beach at sunset' });
  expect(scene?.description).toBe('Two children play on the seashore at dawn');
  expect(scene?.descriptionDrawnAs).toMatch(/on the beach at sunset$/);
});

test('a pack without lights is asked for none', async () => {
  expect(await drawnPlaces('A fox sits in the forest at night.', testVocabulary)).toEqual(['forest']);
});

test('a place told with hundreds of words is still a place, and can be seen at night', async () => {
  const [scene] = (
    await rulePlanner.plan(`A cat sits in the ${'big '.repeat(300)}forest at night.`, { vocabulary })
  ).scenes;
  expect(scene?.placeDrawnAs).toBe('forest at night');
  expect(scene?.place).toMatch(/ big forest at night$/);
});
