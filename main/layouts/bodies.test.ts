import { describe, expect, it } from 'vitest';
import type { PackActs } from '../../preload/contract/pack.ts';
import type { FrameBox } from './actions.ts';
import { type BodyTrack, bodiesOnFrames, offsetOf, withMargin } from './bodies.ts';

const acts: PackActs = {
  names: ['stand', 'walk', 'run', 'wave', 'swim', 'fly'],
  margin: [0.3, 0.2, 0.4, 0],
  stride: { biped: { walk: 0.5, run: 1 }, quadruped: { walk: 0.5 } },
};
const FRAMES = 16;
/** A body 0.4 high whose middle goes from one x to another in two seconds. */
const going = (from: number, to: number): readonly FrameBox[] =>
  Array.from({ length: FRAMES }, (_, f) => {
    const x = from + ((to - from) * f) / (FRAMES - 1);
    return [x - 0.1, 0.5, x + 0.1, 0.9];
  });
const track = (change: Partial<BodyTrack>): BodyTrack => ({
  boxes: going(0.5, 0.5),
  fps: 8,
  rig: 'biped',
  acts: [],
  facing: undefined,
  offset: 0,
  mirrored: false,
  offGround: false,
  ...change,
});
const bodies = (change: Partial<BodyTrack>) => bodiesOnFrames(track(change), acts);

describe('bodies on frames', () => {
  it('walks as far as its box goes: a cycle for every stride', () => {
    const walked = bodies({ boxes: going(0.2, 0.6), acts: ['walk'] });
    // 0.4 frames are one height of 0.4, which is two strides of half a height.
    expect(walked.at(-1)!.phase).toBeCloseTo(2, 6);
    expect(walked.every(({ act }) => act === 'walk')).toBe(true);
  });

  it('walks on the spot by time', () => {
    const walked = bodies({ acts: ['walk'] });
    expect(walked.at(-1)!.phase).toBeCloseTo(15 / 8, 6);
  });

  it('walks when it goes somewhere and nothing is said, and runs when it goes fast', () => {
    expect(bodies({ boxes: going(0.2, 0.6) })[0]!.act).toBe('walk');
    expect(bodies({ boxes: going(-0.3, 1.3) })[0]!.act).toBe('run');
    expect(bodies({})[0]!.act).toBe('stand');
  });

  it('does not walk where there is no ground', () => {
    expect(bodies({ boxes: going(0.2, 0.6), offGround: true })[0]!.act).toBe('stand');
    expect(bodies({ boxes: going(0.2, 0.6), offGround: true, rig: 'bird' })[0]!.act).toBe('fly');
    expect(bodies({ boxes: going(0.2, 0.6), offGround: true, rig: 'fish' })[0]!.act).toBe('swim');
  });

  it('turns to what it is told to look at while it stays', () => {
    expect(bodies({ facing: 'left' })[0]).toMatchObject({ view: 'three-quarter', left: true });
    expect(bodies({ facing: 'right' })[0]).toMatchObject({ view: 'three-quarter', left: false });
  });

  it('moves the hand that writes, cuts or stirs three times in two seconds', () => {
    const drawn = { ...acts, names: [...acts.names, 'write' as const] };
    expect(bodiesOnFrames(track({ acts: ['write'] }), drawn).at(-1)!.phase).toBeCloseTo((1.5 * 15) / 8, 6);
  });

  it('mirrors one of two alike that look at us, not who looks to a side', () => {
    expect(bodies({ mirrored: true })[0]).toMatchObject({ view: 'front', left: true });
    expect(bodies({ mirrored: true, facing: 'right' })[0]!.left).toBe(false);
  });

  it('keeps a snake whole: it glides', () => {
    expect(bodies({ rig: 'snake', boxes: going(0.2, 0.6), acts: ['walk'] })[0]!.act).toBe('stand');
  });

  it('looks the way it goes, and at the camera when it stays', () => {
    expect(bodies({ boxes: going(0.6, 0.2) })[0]).toMatchObject({ view: 'three-quarter', left: true });
    expect(bodies({ boxes: going(0.2, 0.6), rig: 'quadruped' })[0]).toMatchObject({
      view: 'side',
      left: false,
    });
    expect(bodies({ acts: ['wave'] })[0]).toMatchObject({ view: 'front', left: false });
    expect(bodies({ rig: 'quadruped', facing: 'left' })[0]).toMatchObject({ view: 'side', left: true });
  });

  it('does one act after another: evenly, or with the change where its box comes to rest or sets out', () => {
    const twice = bodies({ acts: ['stand', 'wave'] }).map(({ act }) => act);
    expect(twice).toEqual([...Array<string>(8).fill('stand'), ...Array<string>(8).fill('wave')]);
    // Walks for four steps between frames, then rests.
    const coming = going(0.5, 0.5).map(([x0, y0, x1, y1], f): FrameBox => {
      const x = 0.1 * Math.min(f, 4);
      return [x0 + x, y0, x1 + x, y1];
    });
    const came = bodies({ boxes: coming, acts: ['walk', 'wave'] }).map(({ act }) => act);
    expect(came).toEqual([...Array<string>(5).fill('walk'), ...Array<string>(11).fill('wave')]);
    const left = bodies({ boxes: coming.toReversed(), acts: ['wave', 'walk'] }).map(({ act }) => act);
    expect(left).toEqual([...Array<string>(12).fill('wave'), ...Array<string>(4).fill('walk')]);
  });

  it('does in another way what it is told to, where the pack draws that', () => {
    expect(bodies({ instead: { stand: 'wave' } })[0]!.act).toBe('wave');
    expect(bodies({ instead: { stand: 'sleep' } })[0]!.act).toBe('stand');
  });

  it('takes the steps of its own kind of actor, where they are known', () => {
    const walked = bodies({ boxes: going(0.2, 0.6), acts: ['walk'], stride: { walk: 0.25 } });
    expect(walked.at(-1)!.phase).toBeCloseTo(4, 6);
  });

  it('turns its back on the camera when it goes off', () => {
    const off = going(0.5, 0.5).map(([x0, y0, x1, y1], f): FrameBox => {
      const share = 1 - (0.5 * f) / (FRAMES - 1);
      return [x0, y1 - (y1 - y0) * share, x0 + (x1 - x0) * share, y1];
    });
    expect(bodies({ boxes: off, acts: ['walk'] })[0]!.view).toBe('back');
  });

  it('stands where the pack does not know the act', () => {
    expect(bodies({ acts: ['write'] })[0]!.act).toBe('stand');
  });

  it('begins each of several alike at a phase of its own, always the same', () => {
    const offsets = [0, 1, 2].map((copy) => offsetOf('penguin', copy));
    expect(new Set(offsets).size).toBe(3);
    expect(offsetOf('penguin', 1)).toBe(offsets[1]);
    expect(bodies({ offset: 0.25, acts: ['wave'] })[0]!.phase).toBe(0.25);
  });
});

describe('the margin of acts', () => {
  it('enlarges a box by shares of its sides, the other way round when it looks left', () => {
    const box: FrameBox = [0, 0, 1, 2];
    for (const [i, edge] of [-0.3, -0.4, 1.4, 2].entries())
      expect(withMargin(box, acts.margin, false)[i]).toBeCloseTo(edge);
    for (const [i, edge] of [-0.4, -0.4, 1.3, 2].entries())
      expect(withMargin(box, acts.margin, true)[i]).toBeCloseTo(edge);
  });
});
