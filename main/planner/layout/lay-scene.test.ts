import { describe, expect, test } from 'vitest';
import { KEYFRAMES, type NormalizedBox } from '../../../preload/contract/geometry.ts';
import { showsRelation } from '../../evaluation/plans/relations.ts';
import type { Deed } from '../story/staging.ts';
import { layScene, type Track } from './lay-scene.ts';
import { always, boxesOf, height, one } from './testing/boxes.ts';
import { deed, PARK, scene, SEA, stand } from './testing/scenes.ts';
import { iou } from './testing/truth.ts';

describe('the ground and the air', () => {
  test('what walks stands on the ground, what flies or swims does not', () => {
    const [cat, bird, fish] = [one('cat'), one('bird'), one('fish')];
    const staged = scene(
      [cat, bird],
      [deed({ motion: 'travel', agents: [cat] }), deed({ motion: 'travel', act: 'fly', agents: [bird] })],
    );
    expect(boxesOf(staged, cat).every((box) => box[3] >= PARK.ground - 0.02)).toBe(true);
    expect(always(boxesOf(staged, bird), boxesOf(staged, cat), (a, b) => showsRelation('above', a, b))).toBe(
      true,
    );
    expect(boxesOf(scene([fish], [], [], SEA), fish).every((box) => box[3] < SEA.ground - 0.05)).toBe(true);
  });

  test('a bird that sits is on the ground', () => {
    const bird = one('bird');
    const boxes = boxesOf(scene([bird], [deed({ motion: 'still', act: 'sit', agents: [bird] })]), bird);
    expect((boxes[0] as NormalizedBox)[3]).toBeCloseTo(PARK.ground, 2);
  });
});

describe('how large', () => {
  test('a single still subject fills more than half of the height, a person two thirds', () => {
    const heightOf = (alone: ReturnType<typeof one>, ...deeds: readonly Deed[]): number =>
      height(boxesOf(scene([alone], [...deeds]), alone)[0] as NormalizedBox);
    for (const head of ['cat', 'tree', 'house'] as const) {
      expect(heightOf(one(head))).toBeGreaterThanOrEqual(0.55);
      expect(heightOf(one(head))).toBeLessThanOrEqual(0.65);
    }
    const [girl, man] = [one('girl'), one('man')];
    for (const person of [girl, man]) expect(heightOf(person)).toBeCloseTo(0.7, 2);
    expect(heightOf(man, deed({ motion: 'still', act: 'read', agents: [man] }))).toBeCloseTo(0.78, 2);
  });

  test('one that goes by is as large as leaves it a way of more than a third of the width', () => {
    const dog = one('dog');
    const boxes = boxesOf(scene([dog], [deed({ motion: 'travel', agents: [dog] })]), dog);
    const [first, last] = [boxes[0] as NormalizedBox, boxes.at(-1) as NormalizedBox];
    expect(first[2] - first[0]).toBeGreaterThan(0.5);
    expect(Math.abs(last[0] - first[0])).toBeGreaterThan(0.35);
    expect([first, last].every(([left, , right]) => left >= 0 && right <= 1)).toBe(true);
  });

  test('what is held is as large beside who holds it as in the world, if it can be seen', () => {
    const share = (head: 'ball' | 'cup' | 'guitar'): number => {
      const [man, thing] = [one('man'), one(head)];
      const staged = scene([man, thing], [], [stand(man, 'hold', thing)]);
      return (
        height(boxesOf(staged, thing)[0] as NormalizedBox) / height(boxesOf(staged, man)[0] as NormalizedBox)
      );
    };
    expect(share('cup')).toBeLessThan(0.19);
    expect(share('cup')).toBeLessThan(share('ball'));
    expect(share('ball')).toBeCloseTo(0.3, 2);
    expect(share('guitar')).toBeGreaterThan(share('ball'));
  });

  test('what is drunk takes no room beside who drinks it', () => {
    const [man, tea] = [one('man'), one('cup')];
    const drink = { ...tea, member: { ...tea.member, traits: new Set(['drink', 'holdable'] as const) } };
    const staged = scene(
      [man, drink],
      [deed({ motion: 'still', act: 'drink', agents: [man], themes: [drink] })],
    );
    expect(height(boxesOf(staged, man)[0] as NormalizedBox)).toBeCloseTo(0.78, 2);
  });

  test('several that live in a box are close together, large enough to be seen over its side', () => {
    const [cats, box] = [one('cat', 3), one('box')];
    const staged = scene([cats, box], [], [stand(cats, 'in', box)]);
    const [cat, side] = [boxesOf(staged, cats)[0] as NormalizedBox, boxesOf(staged, box)[0] as NormalizedBox];
    expect((cat[2] - cat[0]) / (side[2] - side[0])).toBeGreaterThan(0.45);
  });

  test('two things share the width without covering each other', () => {
    const [cat, dog] = [one('cat'), one('dog')];
    const tracks = layScene(scene([cat, dog]));
    const [a, b] = tracks.map(({ keyframes }) => keyframes[0] as NormalizedBox) as [
      NormalizedBox,
      NormalizedBox,
    ];
    expect(a[2] - a[0] + b[2] - b[0]).toBeGreaterThan(0.75);
    expect(iou(a, b)).toBe(0);
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9, 12])('%i copies are each to be seen, at varied distances', (count) => {
    for (const motion of ['still', 'travel'] as const) {
      const cats = one('cat', count);
      const tracks = layScene(scene([cats], [deed({ motion, agents: [cats] })]));
      expect(tracks).toHaveLength(count);
      for (const [at, a] of tracks.entries())
        for (const b of tracks.slice(at + 1))
          for (const [k, box] of a.keyframes.entries())
            expect(iou(box, b.keyframes[k] as NormalizedBox)).toBeLessThan(0.1);
      const sizes = new Set(tracks.map(({ keyframes }) => height(keyframes[0] as NormalizedBox).toFixed(3)));
      expect(sizes.size).toBeGreaterThan(1);
      expect(motion === 'travel' && count > 2 && inStep(tracks)).toBe(false);
    }
  });

  test.each([
    [16, 9],
    [9, 16],
    [1, 1],
  ])('in a frame of %i to %i things keep their proportions', (width, tall) => {
    for (const head of ['cat', 'snake', 'giraffe'] as const) {
      const alone = one(head);
      const [x0, y0, x1, y1] = layScene(scene([alone]), { width, height: tall })[0]?.keyframes[0] ?? [
        0, 0, 1, 1,
      ];
      expect(((x1 - x0) * width) / ((y1 - y0) * tall)).toBeCloseTo(alone.member.word.aspect, 1);
    }
  });
});

/** Whether all go exactly as far at every step. */
const inStep = (tracks: readonly Track[]): boolean =>
  tracks.every(({ keyframes }) =>
    keyframes.every((box, k) => {
      const first = tracks[0]?.keyframes as readonly NormalizedBox[];
      return (
        Math.abs(
          box[0] -
            (keyframes[0] as NormalizedBox)[0] -
            ((first[k] as NormalizedBox)[0] - (first[0] as NormalizedBox)[0]),
        ) < 0.001
      );
    }),
  );

test('a scene of nobody has no tracks, and every track has its keyframes', () => {
  expect(layScene(scene([]))).toEqual([]);
  const cat = one('cat', 0);
  expect(layScene(scene([cat]))).toEqual([]);
  expect(layScene(scene([one('dog', 40)])).every(({ keyframes }) => keyframes.length === KEYFRAMES)).toBe(
    true,
  );
});

test('the same scene always gets the same boxes', () => {
  const staged = scene([one('cat', 6), one('dog')]);
  expect(layScene(staged)).toEqual(layScene(staged));
});
