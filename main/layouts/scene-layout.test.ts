import { describe, expect, it } from 'vitest';
import { normalizedBox } from '../../preload/contract/geometry.ts';
import type { Vocabulary } from '../../preload/contract/pack.ts';
import { Scene } from '../../preload/contract/plan.ts';
import { boxesOnFrames } from './boxes-on-frames.ts';
import { sceneLayout, type SceneLayout } from './scene-layout.ts';

const dog = { name: 'dog', facing: 'left', synonyms: [], kind: 'animal' } as const;
const looks = { aspect: 1, scale: 1, colourable: true };
const vocabulary: Vocabulary = { entities: [{ ...dog, ...looks }], places: [], colours: ['red'] };
const still = (x0: number) => Array.from({ length: 9 }, () => [x0, 0.25, x0 + 0.25, 0.5]);
const moving = Array.from({ length: 9 }, (_, i) => [i / 8, 0, i / 8 + 0.5, 0.5]);

function scene(entities: readonly object[]): Scene {
  return Scene.parse({ description: 'A dog runs', place: 'the beach', placeDrawnAs: 'beach', entities });
}

/** Whether the one thing of a layout is seen, frame by frame. */
const things = ({ hasBox }: SceneLayout) => [...hasBox].filter((_, i) => i % 2 === 1);

describe('boxes on frames', () => {
  const keyframes = moving.map(([x0, y0, x1, y1]) => normalizedBox(x0!, y0!, x1!, y1!));

  it('puts the first and last keyframes on the first and last frames', () => {
    const boxes = boxesOnFrames(keyframes, 16);
    expect(boxes).toHaveLength(16);
    expect(boxes[0]).toEqual([0, 0, 0.5, 0.5]);
    expect(boxes[15]).toEqual([1, 0, 1.5, 0.5]);
  });

  it('interpolates linearly at f·8/(T−1)', () => {
    expect(boxesOnFrames(keyframes, 16)[1]![0]).toBeCloseTo(8 / 15 / 8, 12);
    expect(boxesOnFrames(keyframes, 5).map(([x0]) => x0)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('shows the first keyframe when there is one frame', () => {
    expect(boxesOnFrames(keyframes, 1)).toEqual([[0, 0, 0.5, 0.5]]);
  });

  it('refuses no frames and no keyframes', () => {
    expect(() => boxesOnFrames(keyframes, 0)).toThrow(RangeError);
    expect(() => boxesOnFrames([], 4)).toThrow(RangeError);
  });
});

describe('who walks', () => {
  const size = { frames: 16, fps: 8, maxEntities: 1 };
  const walking = Array.from({ length: 9 }, (_, i) => [i / 20, 0.5, i / 20 + 0.25, 0.9]);
  const bottoms = (place: string) => {
    const track = { entity: 'a dog', drawnAs: 'dog', action: 'runs', keyframes: walking };
    const walk = Scene.parse({ description: 'A dog runs', place, entities: [track] });
    return sceneLayout(walk, size, vocabulary).slots[1]!.frames.map(({ box }) => box[3]);
  };

  it('steps on the ground, and not in water or air', () => {
    expect(Math.min(...bottoms('beach'))).toBeCloseTo(0.9 - 0.035 * 0.4, 9);
    for (const place of ['underwater', 'ocean at night', 'sky', 'outer space'])
      for (const bottom of bottoms(place)) expect(bottom).toBeCloseTo(0.9, 9);
  });
});

describe('a scene laid out', () => {
  it('has the place in slot 0 with a full-frame box and the things after it', () => {
    const size = { frames: 2, fps: 1, maxEntities: 2 };
    const tracks = [{ entity: 'a dog', drawnAs: 'dog', keyframes: still(0.5) }];
    const layout = sceneLayout(scene(tracks), size, vocabulary);
    expect(layout.slots.map(({ kind, name, looks: [{ drawnAs }] }) => [kind, name, drawnAs])).toEqual([
      ['place', 'the beach', 'beach'],
      ['entity', 'a dog', 'dog'],
    ]);
    const frame = [0, 0, 1, 1, 0.5, 0.25, 0.75, 0.5, 0, 0, 0, 0];
    expect([...layout.boxes]).toEqual([...frame, ...frame]);
    expect([...layout.hasBox]).toEqual([1, 1, 0, 1, 1, 0]);
    expect([...layout.hasText]).toEqual([1, 1, 0]);
    expect([...layout.hasImage]).toEqual([1, 1, 0]);
  });

  it('masks a box on the frames where it is wholly outside', () => {
    const size = { frames: 9, fps: 8, maxEntities: 1 };
    const layout = sceneLayout(scene([{ entity: 'a dog', keyframes: moving }]), size, vocabulary);
    expect(things(layout)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0]);
    expect(layout.boxes[(8 * 2 + 1) * 4]).toBe(1);
  });

  it('masks what blinks half of the time, but for what is alive', () => {
    const blinking = (entity: string) =>
      sceneLayout(
        scene([{ entity, action: 'blinks', keyframes: still(0.5) }]),
        { frames: 8, fps: 4, maxEntities: 1 },
        vocabulary,
      );
    expect(things(blinking('a lamp'))).toEqual([1, 1, 0, 0, 1, 1, 0, 0]);
    expect(things(blinking('a red dog'))).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('has the boxes of what shakes where it is on each frame', () => {
    const track = { entity: 'a lamp', action: 'shakes', keyframes: still(0.5) };
    const layout = sceneLayout(scene([track]), { frames: 2, fps: 2, maxEntities: 1 }, vocabulary);
    const [first, second] = [layout.boxes.subarray(4, 8), layout.boxes.subarray(12, 16)];
    for (const [i, side] of [0.5075, 0.25, 0.7575, 0.5].entries()) expect(first[i]).toBeCloseTo(side, 6);
    for (const [i, side] of [0.4925, 0.25, 0.7425, 0.5].entries()) expect(second[i]).toBeCloseTo(side, 6);
  });

  it('knows what looks the other way than the pack draws it', () => {
    const tracks = [
      { entity: 'a dog', facing: 'right', keyframes: still(0) },
      { entity: 'a dog', facing: 'left', keyframes: still(0) },
    ];
    const { slots } = sceneLayout(scene(tracks), { frames: 1, fps: 1, maxEntities: 2 }, vocabulary);
    expect(slots.map(({ looks: [{ mirror }] }) => mirror)).toEqual([false, true, false]);
  });

  it('names the tracks it has no slot for', () => {
    const tracks = ['a dog', 'a cat', 'a hen'].map((entity) => ({ entity, keyframes: still(0) }));
    const layout = sceneLayout(scene(tracks), { frames: 1, fps: 1, maxEntities: 1 }, vocabulary);
    expect(layout.slots).toHaveLength(2);
    expect(layout.dropped).toEqual(['a cat', 'a hen']);
  });
});
