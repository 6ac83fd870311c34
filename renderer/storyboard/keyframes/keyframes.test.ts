import { describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { walk } from '../testing/documents.ts';
import { boxAt, keyframeAt, resampled } from './box-at.ts';
import { eased, reversedEasing } from './easing.ts';
import {
  ALL_KEYFRAMES,
  interpolated,
  joinedMotion,
  motionThrough,
  restingMotion,
  reversed,
  smoothed,
  withEasing,
  withEveryKeyframe,
  withKeyframes,
  withoutPins,
  withPins,
  type Motion,
} from './motion.ts';

const left = (motion: Motion) => motion.keyframes.map((box) => Math.round(box[0] * 1000) / 1000);
const free: Motion = { keyframes: walk, pinned: ALL_KEYFRAMES, easing: 'linear' };
const at = (x: number) => normalizedBox(x, 0.4, x + 0.2, 0.6);

describe('the box at a moment', () => {
  test('runs straight between keyframes', () => {
    expect(boxAt(walk, 0)).toEqual(walk[0]);
    expect(boxAt(walk, 1)).toEqual(walk[8]);
    expect(boxAt(walk, 1 / 16)[0]).toBeCloseTo(0.05);
    expect(boxAt(walk, 7)).toEqual(walk[8]);
  });

  test('the nearest keyframe is the one to edit', () => {
    expect([0, 0.06, 0.07, 1].map(keyframeAt)).toEqual([0, 0, 1, 8]);
  });

  test('a stretch of a path gets nine boxes of its own', () => {
    expect(resampled(walk, 0.5, 1).map((box) => box[0])).toEqual([
      0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8,
    ]);
  });
});

describe('easing', () => {
  test('starts at 0 and ends at 1, whatever lies between', () => {
    for (const easing of ['linear', 'ease-in', 'ease-out', 'ease-in-out', 'hold'] as const)
      expect([eased(easing, 0), eased(easing, 1)]).toEqual([0, 1]);
    expect([eased('ease-in', 0.5), eased('ease-out', 0.5), eased('hold', 0.99)]).toEqual([0.25, 0.75, 0]);
    expect([reversedEasing('ease-in'), reversedEasing('hold')]).toEqual(['ease-out', 'hold']);
  });
});

describe('setting keyframes', () => {
  test('with all nine pinned, only the one set changes', () => {
    expect(left(withKeyframes(free, new Map([[4, at(0)]])))).toEqual([
      0, 0.1, 0.2, 0.3, 0, 0.5, 0.6, 0.7, 0.8,
    ]);
  });

  test('with pins at the ends, the ones between follow', () => {
    const loose: Motion = { ...free, pinned: [0, 8] };
    const set = withKeyframes(loose, new Map([[4, at(0.8)]]));
    expect(set.pinned).toEqual([0, 4, 8]);
    expect(left(set)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 0.8, 0.8, 0.8, 0.8]);
  });

  test('before the first and after the last pin the box rests', () => {
    const resting = restingMotion(at(0.3), 2);
    expect(left(withKeyframes(resting, new Map([[6, at(0.7)]])))).toEqual([
      0.3, 0.3, 0.3, 0.4, 0.5, 0.6, 0.7, 0.7, 0.7,
    ]);
  });

  test('easing shapes what lies between pins and touches no pin', () => {
    const held = withEasing({ ...free, pinned: [0, 4, 8] }, 'hold');
    expect(left(held)).toEqual([0, 0, 0, 0, 0.4, 0.4, 0.4, 0.4, 0.8]);
    expect(left(withEasing({ ...free, pinned: [0, 4, 8] }, 'ease-in')).slice(0, 5)).toEqual([
      0, 0.025, 0.1, 0.225, 0.4,
    ]);
    expect(left(withEasing(free, 'hold'))).toEqual(left(free));
  });
});

describe('paths', () => {
  test('interpolating lets everything between the outermost chosen follow', () => {
    const bent = withKeyframes(free, new Map([[3, at(0)]]));
    const straight = interpolated(bent, [2, 5, 3]);
    expect(straight.pinned).toEqual([0, 1, 2, 5, 6, 7, 8]);
    expect(left(straight)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
    expect(interpolated(bent, [3])).toBe(bent);
  });

  test('clearing pins never clears the last one', () => {
    expect(withoutPins(free, [1, 2, 3]).pinned).toEqual([0, 4, 5, 6, 7, 8]);
    expect(withoutPins(free, ALL_KEYFRAMES)).toMatchObject({ pinned: [0] });
    expect(withPins({ ...free, pinned: [0, 8] }, [3, 0]).pinned).toEqual([0, 3, 8]);
  });

  test('a path walked backwards and back is the same path', () => {
    const motion = withEasing({ ...free, pinned: [0, 3, 8] }, 'ease-in');
    expect(reversed(motion)).toMatchObject({ pinned: [0, 5, 8], easing: 'ease-out' });
    expect(reversed(reversed(motion))).toEqual(motion);
    const held = withEasing({ ...free, pinned: [0, 8] }, 'hold');
    expect(left(reversed(held))).toEqual([0.8, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('smoothing rounds off corners and leaves the ends', () => {
    const bent = withKeyframes(free, new Map([[4, at(0.8)]]));
    const smooth = smoothed(bent);
    expect(smooth.keyframes[4]![0]).toBeCloseTo(0.6);
    expect([smooth.keyframes[0], smooth.keyframes[8]]).toEqual([walk[0], walk[8]]);
  });

  test('moving the whole path keeps its pins', () => {
    const moved = withEveryKeyframe({ ...free, pinned: [0, 8] }, () => at(0.1));
    expect(moved.pinned).toEqual([0, 8]);
    expect(new Set(left(moved))).toEqual(new Set([0.1]));
  });

  test('nine boxes on a straight way need two pins, others nine', () => {
    expect(motionThrough(walk).pinned).toEqual([0, 8]);
    const bent = withKeyframes(free, new Map([[4, at(0)]])).keyframes;
    expect(motionThrough(bent)).toEqual({ keyframes: bent, pinned: ALL_KEYFRAMES, easing: 'linear' });
  });

  test('two paths join in the time of one', () => {
    const joined = joinedMotion(walk, walk.toReversed());
    expect(left(joined)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 0.6, 0.4, 0.2, 0]);
  });
});
