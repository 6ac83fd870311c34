import { describe, expect, it } from 'vitest';
import { AS_IT_IS, type FrameBox } from './actions.ts';
import { framesOfLooks, type Look, mostSeen, seenOn, sharesOf } from './looks.ts';

const look = (shares: readonly number[], box: FrameBox = [0, 0, 1, 1]): Look => ({
  ...{ drawnAs: 'apple', mirror: false, shares },
  frames: shares.map(() => ({ box, pose: AS_IT_IS, shown: true })),
});

describe('how much of a later look there is', () => {
  it('grows from the keyframe where it begins to the one where it is whole', () => {
    expect(sharesOf({ from: 2, to: 6 }, 9)).toEqual([0, 0, 0, 0.25, 0.5, 0.75, 1, 1, 1]);
    expect(sharesOf({ from: 0, to: 8 }, 5)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('is all or nothing where it begins and ends at once', () => {
    expect(sharesOf({ from: 4, to: 4 }, 9)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(sharesOf({ from: 8, to: 8 }, 3)).toEqual([0, 0, 1]);
    expect(sharesOf({ from: 0, to: 0 }, 1)).toEqual([1]);
    expect(sharesOf({ from: 1, to: 8 }, 1)).toEqual([0]);
  });
});

describe('of several looks', () => {
  const looks = [look([1, 1, 1, 1]), look([0, 0.6, 1, 1]), look([0, 0, 0.2, 1])];

  it('nothing is seen below one that covers all', () => {
    const seen = [0, 1, 2, 3].map((frame) => seenOn(looks, frame).map((one) => looks.indexOf(one)));
    expect(seen).toEqual([[0], [0, 1], [1, 2], [2]]);
  });

  it('the one most seen stands for the frame', () => {
    expect([0, 1, 2, 3].map((frame) => mostSeen(looks, frame))).toEqual([0, 1, 1, 2]);
  });

  it('a box holds both while one fades into the other, where pictures can be laid into it', () => {
    const [low, high]: readonly [FrameBox, FrameBox] = [
      [0.2, 0.6, 0.8, 0.8],
      [0.3, 0.1, 0.7, 0.8],
    ];
    const both = [look([1, 1, 1], low), look([0, 0.4, 1], high)];
    expect(framesOfLooks(both, true).map(({ box }) => box)).toEqual([low, [0.2, 0.1, 0.8, 0.8], high]);
    expect(framesOfLooks(both, false).map(({ box }) => box)).toEqual([low, low, high]);
  });
});
