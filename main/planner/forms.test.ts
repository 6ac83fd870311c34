import { describe, expect, test } from 'vitest';
import type { NormalizedBox } from '../../preload/contract/geometry.ts';
import { showsMotion } from '../evaluation/plans/motions.ts';
import { starterVocabulary } from './testing/starter-vocabulary.ts';
import { rulePlanner } from './rule-planner.ts';
import { markKnownGaps } from './testing/known-gaps.ts';

markKnownGaps('forms');

async function scenesOf(prompt: string) {
  const { scenes } = await rulePlanner.plan(prompt, { vocabulary: starterVocabulary });
  return scenes;
}

/** The tracks of the one scene a prompt should give. */
async function tracksOf(prompt: string) {
  const scenes = await scenesOf(prompt);
  expect(scenes).toHaveLength(1);
  return scenes[0]?.entities ?? [];
}

const area = ([x0, y0, x1, y1]: NormalizedBox): number => (x1 - x0) * (y1 - y0);

const comparison = (ratio: number, tolerance: number): string =>
  Math.abs(ratio - 1) <= tolerance ? 'same' : ratio > 1 ? 'bigger' : 'smaller';

describe('a picture asked for by its kind shows what is in it, in its number', () => {
  test.each([
    ['a photo of two cats', 2],
    ['A photograph of three dogs', 3],
    ['a blurry photo of three sheep', 3],
    ['an illustration of four fish', 4],
    ['an oil painting of two trees', 2],
    ['a photo of one elephant', 1],
  ])('%s', async (prompt, count) => {
    expect(await tracksOf(prompt)).toHaveLength(count);
  });
});

describe('sizes are as compared on every keyframe', () => {
  test.each([
    ['a cat as big as a dog', 'same'],
    ['a mouse that is as large as an elephant', 'same'],
    ['a lion and a rabbit have the same size', 'same'],
    ['A dog and a horse of equal size', 'same'],
    ['a bus and a bee are equally big', 'same'],
    ['a girl the size of a house', 'same'],
    ['a bus no bigger than a cat', 'same'],
    ['an owl bigger than a bear', 'bigger'],
    ['a ball twice as big as a car', 'bigger'],
    ['a ball that is smaller than a balloon', 'smaller'],
    ['a cat that is not as big as a dog', 'smaller'],
  ])('%s', async (prompt, relation) => {
    const tracks = await tracksOf(prompt);
    const named = tracks
      .map((track) => ({ track, at: prompt.indexOf(track.entity) }))
      .toSorted((a, b) => a.at - b.at);
    const [one, other] = named.map(({ track }) => track.keyframes);
    const ratios = (one ?? []).map((box, k) => area(box) / area(other?.[k] ?? box));
    expect(ratios.map((ratio) => comparison(ratio, relation === 'same' ? 0.05 : 0.2))).toEqual(
      ratios.map(() => relation),
    );
  });

  test('what is held is compared, not who holds it', async () => {
    const tracks = await tracksOf('A boy holds a ball as big as a car.');
    const box = (name: string) => tracks.find(({ entity }) => entity === name)?.keyframes[4] ?? [0, 0, 0, 0];
    expect(area(box('ball') as NormalizedBox) / area(box('car') as NormalizedBox)).toBeCloseTo(1, 1);
    const height = ([, top, , bottom]: readonly number[]) => (bottom ?? 0) - (top ?? 0);
    expect(height(box('boy'))).toBeGreaterThan(height(box('ball')) * 1.4);
  });
});

describe('what nobody is seen to move goes where it is moved to', () => {
  test.each([
    ['pulling a chair from left to right', 'chair', 'right'],
    ['Pushing a ball from the right side to the left side', 'ball', 'left'],
    ['a hand pushing a pumpkin from right to left', 'pumpkin', 'left'],
    ['an apple is pushed to the right', 'apple', 'right'],
    ['moving a book down', 'book', 'down'],
    ['Tossing a ball up in the air', 'ball', 'up'],
    ['hoisting a bucket', 'bucket', 'up'],
    ['picking up a phone', 'phone', 'up'],
    ['putting down a cake', 'cake', 'down'],
    ['dropping a watermelon', 'watermelon', 'down'],
    ['sliding a hat from bottom to top', 'hat', 'up'],
  ])('%s', async (prompt, entity, motion) => {
    const track = (await tracksOf(prompt)).find((one) => one.entity === entity);
    expect(showsMotion(motion, track?.keyframes ?? [])).toBe(true);
  });
});

describe('up and down', () => {
  test.each([
    ['a parrot flies down', 'parrot', 'down'],
    ['a dolphin swims down to the bottom of the sea', 'dolphin', 'down'],
    ['a monkey climbs down a tree', 'monkey', 'down'],
    ['an owl comes down from the sky', 'owl', 'down'],
    ['a balloon floats down slowly', 'balloon', 'down'],
    ['a robot moves down', 'robot', 'down'],
    ['a ball moves from top to bottom', 'ball', 'down'],
    ['a butterfly flies from bottom to top', 'butterfly', 'up'],
    ['a spider climbs up', 'spider', 'up'],
    ['A boy runs down to the river', 'boy', 'sideways'],
  ])('%s', async (prompt, entity, motion) => {
    const track = (await tracksOf(prompt)).find((one) => one.entity === entity);
    expect(showsMotion(motion, track?.keyframes ?? [])).toBe(true);
  });
});

describe('two of a kind that are only shown part', () => {
  test.each([
    'Two dogs on the beach, one runs left, the other runs right',
    'Two birds in the sky, one flies left, one flies right',
    'Two trucks, one drives to the left, the other to the right',
    'Two rabbits on the grass, the first hops left, the second hops right',
    'Two lions, one slowly walks left, the other quickly walks right',
    'Two bees, one flying left, the other flying right',
    'Two foxes in the snow; one runs left, the other runs right',
  ])('%s', async (prompt) => {
    const tracks = await tracksOf(prompt);
    expect(tracks).toHaveLength(2);
    for (const way of ['left', 'right'])
      expect(tracks.filter(({ keyframes }) => showsMotion(way, keyframes))).toHaveLength(1);
  });
});
