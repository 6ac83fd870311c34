import { describe, expect, it } from 'vitest';
import { normalizedBox } from '../../preload/contract/geometry.ts';
import { Scene } from '../../preload/contract/plan.ts';
import { boxesOnFrames } from './boxes-on-frames.ts';
import { sceneLayout } from './scene-layout.ts';

const still = (x0: number) => Array.from({ length: 9 }, () => [x0, 0.25, x0 + 0.25, 0.5]);
const moving = Array.from({ length: 9 }, (_, i) => [i / 8, 0, i / 8 + 0.5, 0.5]);

function scene(entities: readonly object[]): Scene {
  return Scene.parse({ description: 'A dog runs', place: 'the beach', placeDrawnAs: 'beach', entities });
}

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

describe('a scene laid out', () => {
  it('has the place in slot 0 with a full-frame box and the things after it', () => {
    const layout = sceneLayout(scene([{ entity: 'a dog', drawnAs: 'dog', keyframes: still(0.5) }]), {
      frames: 2,
      maxEntities: 2,
    });
    expect(layout.slots.map(({ kind, name, drawnAs }) => [kind, name, drawnAs])).toEqual([
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
    const layout = sceneLayout(scene([{ entity: 'a dog', keyframes: moving }]), {
      frames: 9,
      maxEntities: 1,
    });
    const dog = [...layout.hasBox].filter((_, i) => i % 2 === 1);
    expect(dog).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0]);
    expect(layout.boxes[(8 * 2 + 1) * 4]).toBe(1);
  });

  it('names the tracks it has no slot for', () => {
    const tracks = ['a dog', 'a cat', 'a hen'].map((entity) => ({ entity, keyframes: still(0) }));
    const layout = sceneLayout(scene(tracks), { frames: 1, maxEntities: 1 });
    expect(layout.slots).toHaveLength(2);
    expect(layout.dropped).toEqual(['a cat', 'a hen']);
  });
});
