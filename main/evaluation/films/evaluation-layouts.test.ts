import { expect, test } from 'vitest';
import type { EntityWord, PlaceWord } from '../../../preload/contract/pack.ts';
import { Scene } from '../../../preload/contract/plan.ts';
import { evaluationSet } from './evaluation-layouts.ts';

const WORDS = ['cat', 'dog', 'bus', 'giraffe'].map((name, index): EntityWord => ({
  name,
  synonyms: [],
  kind: 'object',
  facing: 'front',
  aspect: [1, 0.5, 3, 0.2][index] ?? 1,
  scale: 1,
  colourable: false,
}));
const PLACES: readonly PlaceWord[] = [{ name: 'beach', synonyms: [], indoors: false, ground: 0.7 }];
const SIZE = { singles: 40, groups: 3, maxEntities: 8 };
const set = evaluationSet({ entities: WORDS, places: PLACES }, SIZE);
const scenes = [...set.singles, ...set.groups.flat()];

test('the set is the same every time, and another one for another seed', () => {
  expect(evaluationSet({ entities: WORDS, places: PLACES }, SIZE)).toEqual(set);
  expect(evaluationSet({ entities: WORDS, places: PLACES }, SIZE, 2)).not.toEqual(set);
});

test('every scene is a valid one of one to three things', () => {
  for (const scene of scenes) expect(Scene.safeParse(scene).success).toBe(true);
  expect(new Set(set.singles.map(({ entities }) => entities.length))).toEqual(new Set([1, 2, 3]));
});

test('boxes stay in the frame, are not too small, and do not overlap', () => {
  for (const { entities } of scenes)
    for (const [index, { keyframes }] of entities.entries())
      for (const [k, [x0, y0, x1, y1]] of keyframes.entries()) {
        expect(x0 >= 0 && y0 >= 0 && x1 <= 1 && y1 <= 1).toBe(true);
        expect(Math.min(x1 - x0, y1 - y0)).toBeGreaterThan(0.15);
        expect(entities[index + 1]?.keyframes[k]?.[0] ?? 1).toBeGreaterThanOrEqual(x1 - 1e-9);
      }
});

test('a group shows one entity in three scenes, and no two groups the same one', () => {
  expect(set.groups).toHaveLength(3);
  const names = set.groups.map((group) => new Set(group.map(({ entities }) => entities[0]?.entity)));
  expect(names.every((name) => name.size === 1)).toBe(true);
  expect(new Set(names.flatMap((name) => [...name])).size).toBe(3);
});
