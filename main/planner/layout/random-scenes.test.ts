import { expect, test } from 'vitest';
import { NormalizedBox } from '../../../preload/contract/geometry.ts';
import { isSmooth, thinnest } from '../../evaluation/plans/box-sanity.ts';
import type { StagedScene } from '../story/staging.ts';
import { layScene } from './lay-scene.ts';
import { unshown } from './testing/motion-truth.ts';
import { randomScene, wildScene } from './testing/random-scenes.ts';
import { brokenOn, iou } from './testing/truth.ts';

const SQUARE = { width: 1, height: 1 };
const scenes = Array.from({ length: 4000 }, (_, seed) => randomScene(seed + 1));
const laid = scenes.map((staged) => ({ staged, tracks: layScene(staged) }));

const bodiesIn = ({ parts }: StagedScene): number => parts.reduce((sum, { count }) => sum + count, 0);
const leaves = ({ deeds }: StagedScene): boolean =>
  deeds.some(({ motion }) => motion === 'enter' || motion === 'exit');

test('every box is finite, valid and no thinner than eight hundredths of the frame', () => {
  expect(laid.filter(({ staged, tracks }) => tracks.length !== bodiesIn(staged))).toEqual([]);
  const tracks = laid.flatMap((one) => one.tracks);
  const isValid = (box: unknown): boolean => NormalizedBox.safeParse(box).success;
  expect(tracks.filter(({ keyframes }) => !keyframes.every(isValid))).toEqual([]);
  expect(tracks.filter(({ keyframes }) => thinnest(keyframes) < 0.08)).toEqual([]);
});

test('boxes are inside the frame where nobody enters or leaves', () => {
  const boxes = laid
    .filter(({ staged }) => !leaves(staged))
    .flatMap(({ tracks }) => tracks.flatMap(({ keyframes }) => keyframes));
  expect(boxes.length).toBeGreaterThan(10_000);
  expect(boxes.filter((box) => Math.min(...box) < 0 || Math.max(...box) > 1)).toEqual([]);
});

test('contradictions, strangers and odd pictures get valid boxes all the same, in every frame', () => {
  const frames = [SQUARE, { width: 16, height: 9 }, { width: 9, height: 16 }];
  for (let seed = 1; seed <= 3000; seed++) {
    const staged = wildScene(seed);
    const tracks = layScene(staged, frames[seed % 3]);
    expect(tracks).toHaveLength(bodiesIn(staged));
    const boxes = tracks.flatMap(({ keyframes }) => keyframes);
    expect(boxes.filter((box) => !NormalizedBox.safeParse(box).success)).toEqual([]);
  }
});

test('neighbouring keyframes are near each other', () => {
  const tracks = laid.flatMap((one) => one.tracks);
  expect(tracks.filter(({ keyframes }) => !isSmooth(keyframes))).toEqual([]);
});

test('what is told of places is true on every keyframe, in 99 of 100 whatever moves', () => {
  const told = laid.flatMap(({ staged, tracks }) =>
    staged.stands.map((stand) => brokenOn(stand, tracks, SQUARE).length === 0),
  );
  expect(told.length).toBeGreaterThan(2000);
  expect(told.filter((holds) => holds).length / told.length).toBeGreaterThan(0.99);
});

test('what is told of motion is shown, in 99 of 100', () => {
  const told = laid.flatMap(({ staged, tracks }) =>
    staged.deeds
      .filter(
        ({ agents, motion, themes }) =>
          !(themes.length > 0 && /^(bounce|transfer|drop|lift)$/.test(motion)) && agents[0]?.count === 1,
      )
      .filter(
        ({ agents }) =>
          !staged.stands.some(
            ({ figure, ground }) =>
              figure[0]?.member === agents[0]?.member || ground[0]?.member === agents[0]?.member,
          ),
      )
      .flatMap((deed) =>
        tracks
          .filter(({ member }) => member === deed.agents[0]?.member)
          .map(({ keyframes }) => unshown(deed, keyframes)),
      ),
  );
  expect(told.length).toBeGreaterThan(1000);
  expect(told.filter((missing) => missing.length === 0).length / told.length).toBeGreaterThan(0.99);
});

test('copies are told apart, in 19 of 20 scenes of up to eight things', () => {
  const groups = laid
    .filter(({ staged }) => bodiesIn(staged) <= 8)
    .flatMap(({ staged, tracks }) =>
      staged.parts
        .filter(({ count }) => count > 1)
        .map(({ member }) => tracks.filter((track) => track.member === member)),
    );
  const apart = groups.filter((group) =>
    group.every((a, at) =>
      group.slice(at + 1).every((b) => a.keyframes.every((box, k) => iou(box, b.keyframes[k] ?? box) < 0.1)),
    ),
  );
  expect(groups.length).toBeGreaterThan(400);
  expect(apart.length / groups.length).toBeGreaterThan(0.95);
});

test('a scene takes less than two milliseconds of processor time in the mean', () => {
  const before = process.cpuUsage();
  for (const staged of scenes.slice(0, 1000)) layScene(staged);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000 / 1000).toBeLessThan(2);
});
