import { describe, expect, test } from 'vitest';
import { drawnAction } from '../../preload/contract/actions.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';
import { rulePlanner } from './rule-planner.ts';
import { markKnownGaps } from './testing/known-gaps.ts';

markKnownGaps('drawn-actions');

const tracksOf = async (prompt: string) =>
  (await rulePlanner.plan(prompt, { vocabulary })).scenes.flatMap(({ entities }) => entities);

describe('what things do inside their boxes', () => {
  test.each([
    ['A ball spins.', 'ball', 'spin'],
    ['The lamp blinks.', 'lamp', 'blink'],
    ['The tree sways in the wind.', 'tree', 'sway'],
    ['The robot shakes.', 'robot', 'shake'],
    ['The pancake flips.', 'pancake', 'flip'],
    ['A ball rolls across the playground.', 'ball', 'roll'],
    ['A bucket is spinning on a chair.', 'bucket', 'spin'],
    ['A dancer twirls on the stage.', 'dancer', 'spin'],
    ['A house shudders.', 'house', 'shake'],
    ['A trophy wobbles.', 'trophy', 'wobble'],
    ['The cat turns around.', 'cat', 'spin'],
    ['Stars twinkle above a house.', 'star', 'blink'],
    ['An egg teeters on a chair.', 'egg', 'wobble'],
    ['spinning a ball', 'ball', 'spin'],
    ['A shaking robot stands in the kitchen.', 'robot', 'shake'],
    ['A spinning ball on the beach.', 'ball', 'spin'],
    ['A cow that flips and a red balloon that sways.', 'cow', 'flip'],
    ['A cow that flips and a red balloon that sways.', 'red balloon', 'sway'],
    ['A rolling pumpkin chases a boy.', 'pumpkin', 'roll'],
  ])('%s', async (prompt, entity, action) => {
    const track = (await tracksOf(prompt)).find((one) => one.entity === entity);
    expect(track?.action).toBeDefined();
    expect(drawnAction(track?.action)).toBe(action);
  });

  test('what is done to a thing is what it does, and not what its doer does', async () => {
    const tracks = await tracksOf('A chef flips a pancake.');
    const drawn = Object.fromEntries(tracks.map(({ entity, action }) => [entity, drawnAction(action)]));
    expect(drawn).toEqual({ chef: undefined, pancake: 'flip' });
    const chef = tracks.find(({ entity }) => entity === 'chef');
    expect(new Set(chef?.keyframes.map(([, top]) => top)).size).toBe(1);
  });

  test('a participle before a noun is what it does, and no part of its name; a rocking chair is one', async () => {
    const names = (await tracksOf('A shaking robot sits in a rocking chair.')).map(({ entity }) => entity);
    expect(new Set(names)).toEqual(new Set(['robot', 'rocking chair']));
  });

  test('a thing that only spins keeps its box', async () => {
    const [ball] = await tracksOf('A ball spins.');
    expect(new Set(ball?.keyframes.map(String)).size).toBe(1);
  });
});
