import { describe, expect, test } from 'vitest';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';
import { rulePlanner } from './rule-planner.ts';
import { markKnownGaps } from './testing/known-gaps.ts';

markKnownGaps('turned-into');

const scenesOf = async (prompt: string) => (await rulePlanner.plan(prompt, { vocabulary })).scenes;
const castsOf = async (prompt: string) =>
  (await scenesOf(prompt)).map(({ entities }) => entities.map(({ entity }) => entity));

describe('who turns into something else', () => {
  test('is that from then on, by whatever pronoun', async () => {
    expect(await castsOf('A prince kisses a frog. The frog turns into a princess. They dance.')).toEqual(
      [['prince', 'frog'].toSorted(), ['princess'], ['prince', 'princess']].map((cast) =>
        expect.arrayContaining(cast),
      ),
    );
    expect(await castsOf('A vampire opens a door. He turns into a bat and flies away.')).toEqual([
      expect.arrayContaining(['vampire', 'door']),
      ['bat'],
    ]);
    expect(await castsOf('A caterpillar sleeps. It becomes a butterfly.')).toEqual([
      ['caterpillar'],
      ['butterfly'],
    ]);
  });

  test('is still somebody who becomes a queen', async () => {
    const casts = await castsOf('A girl walks in the park. She becomes a queen.');
    expect(casts.flat()).not.toContain('queen');
  });

  test('and can turn back', async () => {
    const casts = await castsOf('A bat sleeps. It turns into a vampire. It turns into a bat.');
    expect(casts).toEqual([['bat'], ['vampire'], ['bat']]);
  });
});

describe('a place said late', () => {
  test('held the scenes before it was left', async () => {
    const scenes = await scenesOf('A magician waves at a rabbit. The rabbit hops off the stage.');
    expect(scenes.map(({ place }) => place)).toEqual(['stage', 'stage']);
  });

  test('is where who is only introduced is seen', async () => {
    const scenes = await scenesOf('Emma is a nurse. She feeds a baby in the bedroom.');
    expect(scenes.map(({ place }) => place)).toEqual(['bedroom', 'bedroom']);
  });

  test('is not where they were before when somebody only goes there', async () => {
    const scenes = await scenesOf('A boy reads a book in the library. He walks to the beach.');
    expect(scenes[0]?.place).toBe('library');
  });
});
