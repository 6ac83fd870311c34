import { describe, expect, test } from 'vitest';
import { rulePlanner } from '../rule-planner.ts';
import { starterVocabulary as vocabulary } from '../testing/starter-vocabulary.ts';
import { insertNew } from './insert-new.ts';

const STORY = 'A cat walks on the beach. Then the cat sleeps in a bedroom. A dog runs in the garden.';
const scenesOf = async (story: string) => (await rulePlanner.plan(story, { vocabulary })).scenes;
const film = await scenesOf(STORY);

/** The film with what is new, "new" or the number of its scene, from 0. */
const inserted = async (story: string, scenes = film, told = STORY) =>
  insertNew(scenes, await scenesOf(story), told).map(({ before }) => before ?? 'new');

describe('what is new in a story', () => {
  test('is nothing in the same one', async () => {
    expect(await inserted(STORY)).toEqual([0, 1, 2]);
  });

  test.each([
    [`${STORY} A rocket flies through space.`, [0, 1, 2, 'new']],
    [`A rocket flies through space. ${STORY}`, ['new', 0, 1, 2]],
    [
      'A cat walks on the beach. A rocket flies through space. Then the cat sleeps in a bedroom. A dog runs in the garden.',
      [0, 'new', 1, 2],
    ],
    [
      'A cat walks on the beach. A rocket flies through space. A fox jumps in the forest. Then the cat sleeps in a bedroom.',
      [0, 'new', 'new', 1, 2],
    ],
  ])('stands where the story tells it: %s', async (story, slots) => {
    expect(await inserted(story)).toEqual(slots);
  });

  test('is not what somebody has rewritten in the film, or taken out of it', async () => {
    const rewritten = film.map((scene, at) =>
      at === 1 ? { ...scene, description: 'Lazy afternoon.' } : scene,
    );
    const more = `${STORY} A rocket flies through space.`;
    expect(await inserted(more, rewritten)).toEqual([0, 1, 2, 'new']);
    expect(await inserted(more, film.toSpliced(1, 1))).toEqual([0, 1, 'new']);
  });

  test('stands behind the scene it follows, wherever that is in the film now', async () => {
    const turned = film.toReversed();
    const story = STORY.replace(' A dog', ' A rocket flies through space. A dog');
    expect(await inserted(story, turned)).toEqual([0, 1, 'new', 2]);
  });

  test('is told otherwise than a scene of the same cast and place', async () => {
    const story = STORY.replace(' Then the cat sleeps', ' The cat jumps on the beach. Then the cat sleeps');
    expect(await inserted(story)).toEqual([0, 'new', 1, 2]);
  });

  test('is everything where the film has no scene yet', async () => {
    expect(await inserted(STORY, [], '')).toEqual(['new', 'new', 'new']);
  });
});
