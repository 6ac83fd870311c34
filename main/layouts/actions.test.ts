import { describe, expect, it } from 'vitest';
import type { DrawnMotion } from '../../preload/contract/actions.ts';
import { actedFrames, type ActedFrame, type FrameBox, mirroredPose, type Pose } from './actions.ts';

const SQUARE: FrameBox = [0.4, 0.4, 0.6, 0.6];
const TALL: FrameBox = [0.4, 0.3, 0.5, 0.7];
const R2 = Math.SQRT1_2;

type Change = Partial<Parameters<typeof actedFrames>[1]>;

/** A thing that holds still for two seconds of eight frames each. */
const acted = (action: DrawnMotion | undefined, box: FrameBox, change: Change = {}) =>
  actedFrames(action, { boxes: Array.from({ length: 16 }, () => box), fps: 8, kind: 'object', ...change });

function expectNear(found: readonly number[], expected: readonly number[]) {
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 9);
}

/** Where the picture's corner (or any point `at` of the grid, −1..1) is seen on the frame. */
function seenAt(
  { box: [x0, y0, x1, y1], pose: [a, b, c, d] }: ActedFrame,
  [x, y]: readonly [number, number],
) {
  const determinant = a * d - b * c;
  const [u, v] = [(d * x - b * y) / determinant, (a * y - c * x) / determinant];
  return [((x0 + x1) / 2 + (u * (x1 - x0)) / 2) * 100, ((y0 + y1) / 2 + (v * (y1 - y0)) / 2) * 100];
}

describe('without an action', () => {
  it('a thing is where it was planned, as it is', () => {
    for (const frame of acted(undefined, TALL))
      expect(frame).toEqual({ box: TALL, pose: [1, 0, 0, 1], shown: true });
  });
});

describe('spinning', () => {
  it('turns what is nearly square like a wheel, once in two seconds', () => {
    const frames = acted('spin', SQUARE);
    expectNear(frames[0]!.pose, [1, 0, 0, 1]);
    expectNear(frames[2]!.box, [0.5 - R2 / 5, 0.5 - R2 / 5, 0.5 + R2 / 5, 0.5 + R2 / 5]);
    expectNear(frames[2]!.pose, [1, 1, -1, 1]); // 45° seen through a box √2 as large
    expectNear(frames[4]!.box, SQUARE);
    expectNear(frames[4]!.pose, [0, 1, -1, 0]);
    expectNear(frames[8]!.pose, [-1, 0, 0, -1]);
    expectNear(seenAt(frames[4]!, [-1, -1]), [60, 40]); // clockwise: the upper left corner is at the upper right
  });

  it('turns the other way when it travels to the left', () => {
    const boxes: readonly FrameBox[] = [SQUARE, SQUARE, [0.2, 0.4, 0.4, 0.6]];
    expectNear(acted('spin', SQUARE, { boxes, fps: 2 })[1]!.pose, [0, -1, 1, 0]);
  });

  it('turns what is long, alive or driven about the upright axis, through its mirror image', () => {
    const frames = acted('spin', TALL);
    expectNear(frames[0]!.box, TALL);
    expectNear(frames[2]!.box, [0.45 - 0.05 * R2, 0.3, 0.45 + 0.05 * R2, 0.7]);
    expectNear(frames[4]!.box, [0.446, 0.3, 0.454, 0.7]); // edge-on, 8 % of its width
    expectNear(frames[8]!.box, TALL);
    expect(frames.map(({ pose }) => pose[0])).toEqual([
      ...[1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1],
      ...[-1, 1, 1, 1],
    ]);
    for (const kind of ['animal', 'person', 'vehicle'] as const)
      expectNear(acted('spin', SQUARE, { kind })[8]!.pose, [-1, 0, 0, 1]);
  });
});

describe('turning in the plane', () => {
  it('is a rotation in pixels: a tall box turned by 90° lies down, its size kept', () => {
    const [, , quarter] = acted('flip', TALL, { fps: 4, boxes: [TALL, TALL, TALL, TALL] });
    expectNear(quarter!.pose, [-1, 0, 0, -1]); // halfway through the scene, halfway round
    const frames = acted('roll', SQUARE, {
      boxes: [
        [0, 0, 0.2, 0.24],
        ...[0, 0].map((): FrameBox => [0.11 * Math.PI * 0.5, 0, 0.11 * Math.PI * 0.5 + 0.2, 0.24]),
      ],
    });
    const x = 0.1 + 0.055 * Math.PI;
    expectNear(frames[1]!.box, [x - 0.12, 0.02, x + 0.12, 0.22]);
    expectNear(frames[1]!.pose, [0, 1, -1, 0]);
  });

  it('keeps distances from the centre at every angle', () => {
    for (const frame of acted('wobble', TALL)) {
      const [x, y] = seenAt(frame, [1, -1]);
      expect(Math.hypot(x! - 45, y! - 50)).toBeCloseTo(Math.hypot(5, 20), 9);
    }
  });

  it('has room for all four corners', () => {
    for (const action of ['spin', 'flip', 'wobble', 'sway'] as const) {
      for (const frame of acted(action, [0.4, 0.4, 0.6, 0.62])) {
        const corners = (
          [
            [-1, -1],
            [1, -1],
            [1, 1],
            [-1, 1],
          ] as const
        ).map((at) => seenAt(frame, at));
        const [x0, y0, x1, y1] = frame.box.map((side) => side * 100);
        expect(Math.min(...corners.map(([x]) => x!))).toBeCloseTo(x0!, 9);
        expect(Math.min(...corners.map(([, y]) => y!))).toBeCloseTo(y0!, 9);
        expect(Math.max(...corners.map(([x]) => x!))).toBeCloseTo(x1!, 9);
        expect(Math.max(...corners.map(([, y]) => y!))).toBeCloseTo(y1!, 9);
      }
    }
  });
});

describe('rolling', () => {
  it('is without slipping: half a circumference is half a turn', () => {
    const boxes = [0, 0.1 * Math.PI].map((x): FrameBox => [x, 0.4, x + 0.2, 0.6]);
    expectNear(acted('roll', SQUARE, { boxes })[1]!.pose, [-1, 0, 0, -1]);
  });

  it('leaves what is not round, and what rolls on wheels of its own', () => {
    const boxes = [0, 0.3].map((x): FrameBox => [x, 0.4, x + 0.2, 0.6]);
    expect(acted('roll', SQUARE, { boxes, kind: 'vehicle' })[1]!.pose).toEqual([1, 0, 0, 1]);
    const long = [0, 0.3].map((x): FrameBox => [x, 0.4, x + 0.3, 0.6]);
    expect(acted('roll', SQUARE, { boxes: long })[1]!.pose).toEqual([1, 0, 0, 1]);
  });
});

describe('wobbling', () => {
  it('leans 12° to either side, three times in two seconds', () => {
    const frames = acted('wobble', SQUARE, { fps: 6 });
    const lean = ({ pose: [a, b] }: ActedFrame) => (Math.atan2(b, a) * 180) / Math.PI;
    expectNear(frames.slice(0, 5).map(lean), [0, 12, 0, -12, 0]);
  });
});

describe('swaying', () => {
  it('leans 8° on the middle of its lower edge', () => {
    const frames = acted('sway', TALL);
    for (const frame of frames) expectNear(seenAt(frame, [0, 1]), [45, 70]);
    const lean = (8 * Math.PI) / 180;
    expectNear(seenAt(frames[4]!, [0, -1]), [45 + 40 * Math.sin(lean), 70 - 40 * Math.cos(lean)]);
    expectNear(seenAt(frames[12]!, [0, -1]), [45 - 40 * Math.sin(lean), 70 - 40 * Math.cos(lean)]);
  });
});

describe('flipping', () => {
  it('is one turn, eased, within the second in the middle', () => {
    const frames = acted('flip', SQUARE);
    for (const still of [0, 2, 4, 12, 15]) expectNear(frames[still]!.pose, [1, 0, 0, 1]);
    expectNear(frames[8]!.pose, [-1, 0, 0, -1]);
    const eased = 2 * Math.PI * 0.15625; // a quarter of the second
    expectNear(frames[6]!.pose.slice(0, 2), [
      Math.cos(eased) * (Math.cos(eased) + Math.sin(eased)),
      Math.sin(eased) * (Math.cos(eased) + Math.sin(eased)),
    ]);
  });
});

describe('shaking', () => {
  it('is 3 % of its width to and fro, frame by frame', () => {
    const frames = acted('shake', TALL);
    expectNear(frames[0]!.box, [0.403, 0.3, 0.503, 0.7]);
    expectNear(frames[1]!.box, [0.397, 0.3, 0.497, 0.7]);
    expect(frames[1]!.pose).toEqual([1, 0, 0, 1]);
  });
});

describe('blinking', () => {
  it('hides half of every second, but nothing that is alive', () => {
    const shown = (kind: 'object' | 'sky' | 'person' | undefined) =>
      acted('blink', SQUARE, { kind }).map((frame) => frame.shown);
    const second = [true, true, true, true, false, false, false, false];
    expect(shown('object')).toEqual([...second, ...second]);
    expect(shown(undefined)).toEqual([...second, ...second]);
    expect(shown('person')).not.toContain(false);
  });
});

describe('looking the other way', () => {
  it('mirrors the picture, then does what it does', () => {
    expect(mirroredPose([1, 0, 0, 1])).toEqual([-1, -0, 0, 1]);
    const leaning: Pose = [0.9, 0.2, -0.2, 0.9];
    expect(mirroredPose(leaning)).toEqual([-0.9, -0.2, -0.2, 0.9]);
  });
});

describe('stepping', () => {
  const across = (by: number) =>
    Array.from({ length: 16 }, (_, at): FrameBox => [0.2 + (by * at) / 15, 0.5, 0.4 + (by * at) / 15, 0.9]);

  it('lifts who walks off the ground twice a second, and lands them on it', () => {
    const frames = acted('step', SQUARE, { boxes: across(0.4), kind: 'animal' });
    for (const [at, { box, pose }] of frames.entries()) {
      const share = Math.abs(Math.sin((2 * Math.PI * at) / 8));
      expect(box[3]).toBeCloseTo(0.9 - 0.035 * 0.4 * share, 9);
      expect(box[3] - box[1]).toBeCloseTo(0.4 * (1 + 0.015 * share - 0.02 * (1 - share)), 9);
      expect((box[0] + box[2]) / 2).toBeCloseTo(0.3 + (0.4 * at) / 15, 9);
      expect(pose).toEqual([1, 0, 0, 1]);
    }
  });

  it.each([
    ['what has no feet', { boxes: across(0.4), kind: 'vehicle' }],
    ['who stays where they are', { boxes: across(0.02), kind: 'person' }],
  ] as const)('is not for %s', (_, change) => {
    const frames = acted('step', SQUARE, change);
    expect(frames.map(({ box }) => box)).toEqual(change.boxes);
  });
});
