import { describe, expect, test } from 'vitest';
import type { Scene } from '../../preload/contract/plan.ts';
import { rulePlanner } from './rule-planner.ts';
import { starterVocabulary as vocabulary } from './testing/starter-vocabulary.ts';

const drawn = ({ place, placeDrawnAs = place, placeBecomes = [] }: Scene): string =>
  [placeDrawnAs, ...placeBecomes.map((look) => look.drawnAs)].join(' → ');
/** "green apple → red apple" of everything in the scenes that comes to look otherwise. */
const changesOf = async (prompt: string) =>
  (await rulePlanner.plan(prompt, { vocabulary })).scenes.flatMap((scene) => [
    ...(scene.placeBecomes === undefined ? [] : [drawn(scene)]),
    ...scene.entities.flatMap(({ entity, drawnAs = entity, becomes }) =>
      becomes === undefined ? [] : [[drawnAs, ...becomes.map((look) => look.drawnAs)].join(' → ')],
    ),
  ]);
const notesOf = async (prompt: string) =>
  (await rulePlanner.plan(prompt, { vocabulary })).notes.map(({ text }) => text);

describe('what comes to look otherwise within a scene', () => {
  test.each([
    ['A green apple turns red.', ['green apple → red apple']],
    ['The red balloon turns blue.', ['red balloon → blue balloon']],
    ['Two green balloons turn red.', ['green balloon → red balloon', 'green balloon → red balloon']],
    ['A pear ripens from green to yellow.', ['pear → yellow pear']],
    ['The snowman melts.', ['snowman → melted snowman']],
    ['A boy breaks a plate.', ['plate → broken plate']],
    ['The door opens.', ['door → open door']],
    ['A caterpillar becomes a butterfly.', ['caterpillar → butterfly']],
    ['An egg hatches into a chick.', ['egg → chick']],
    ['A witch turns a prince into a frog.', ['king → frog']],
    ['초록 사과가 빨갛게 변한다.', ['green apple → red apple']],
    ['눈사람이 녹는다.', ['snowman → melted snowman']],
  ])('%s', async (prompt, changes) => {
    expect(await changesOf(prompt)).toEqual(changes);
  });

  test.each([
    ['The door closes.', ['open door → door']],
    ['A girl lights a candle.', ['burnt-out candle → candle']],
    ['The flower blooms.', ['seedling → flower']],
  ])('is first what it was before: %s', async (prompt, changes) => {
    expect(await changesOf(prompt)).toEqual(changes);
  });

  test.each([
    ['Day becomes night in the city.', ['city street → city street at night']],
    ['The room is turning darker.', ['living room → living room at night']],
    ['낮이 밤으로 바뀐다.', ['park → park at night']],
  ])('may be the place: %s', async (prompt, changes) => {
    expect(await changesOf(prompt)).toEqual(changes);
  });

  test('is noted where the pack does not draw it, and where it does not happen nothing changes', async () => {
    expect(await notesOf('The cup turns transparent.')).toContain(
      'turn transparent: the change is not drawn',
    );
    expect(await notesOf('A green apple turns red.')).not.toContain('turn red: the change is not drawn');
    expect(await changesOf('The red car does not turn blue.')).toEqual([]);
    expect(await changesOf('A man pours wine into glasses.')).toEqual([]);
  });

  test('looks so in the scenes after it', async () => {
    const { scenes } = await rulePlanner.plan('A green apple turns red. A boy eats the apple.', {
      vocabulary,
    });
    expect(scenes[1]!.entities.map(({ entity }) => entity)).toContain('red apple');
  });

  test('has boxes of the shape of each of its looks, on one foot', async () => {
    const { scenes } = await rulePlanner.plan('The snowman melts.', { vocabulary });
    const { keyframes } = scenes[0]!.entities[0]!;
    const [first, last] = [keyframes[0]!, keyframes.at(-1)!];
    expect((last[2] - last[0]) / (last[3] - last[1])).toBeGreaterThan(1.2);
    expect((first[2] - first[0]) / (first[3] - first[1])).toBeLessThan(1);
    expect(last[3]).toBeCloseTo(first[3], 5);
  });
});
