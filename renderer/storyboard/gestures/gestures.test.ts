import { describe, expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { canvasPoint, toNormalizedPoint } from '../boxes/coordinates.ts';
import { done, film, scene, track, walk } from '../testing/documents.ts';
import { gestureOn, selectionAfterClick, selectionOn, targetUnder } from './begin.ts';
import type { Ground, Outcome, Pointer } from './gesture.ts';

const viewport = { side: 1000, left: 0, top: 0 };
const still = (x0: number, y0: number, x1: number, y1: number) =>
  walk.map(() => normalizedBox(x0, y0, x1, y1));

const back = track('back', { keyframes: still(0.1, 0.1, 0.5, 0.5) });
const front = track('front', { keyframes: still(0.3, 0.3, 0.7, 0.7) });
const stage = scene('one', { tracks: [back, front] });

const ground = (change: Partial<Ground> = {}): Ground => ({
  scene: stage.id,
  tracks: stage.tracks,
  selected: [],
  keyframe: 2,
  reach: 'keyframe',
  viewport,
  snapping: false,
  ...change,
});

const pointer = (x: number, y: number, keys: Partial<Pointer> = {}): Pointer => ({
  canvas: canvasPoint(x, y),
  point: toNormalizedPoint(canvasPoint(x, y), viewport),
  shift: false,
  alt: false,
  mod: false,
  ...keys,
});

/** The whole drag, as the canvas does it. */
function dragged(start: Ground, from: Pointer, to: Pointer, drawing = false) {
  const target = targetUnder(start, from, true);
  const held = { ...start, selected: selectionOn(start, target, from) };
  const gesture = gestureOn(held, target, from, drawing);
  const preview = gesture.move(to);
  return { target, preview, outcome: gesture.end() };
}

function boxesAfter(outcome: Outcome, id: string) {
  if (outcome.type !== 'edit') throw new Error(`no edit but ${outcome.type}`);
  const { document } = done(film(stage), outcome.recipe);
  return document.scenes[stage.id]!.tracks.find((one) => one.id === id)!.keyframes;
}

describe('dragging a box', () => {
  test('chooses the one in front and moves its keyframe', () => {
    const { outcome } = dragged(ground(), pointer(400, 400), pointer(500, 450));
    expect(outcome).toMatchObject({ type: 'edit', word: 'moveBox', keyframe: 2 });
    expect(boxesAfter(outcome, 'track-front')[2]).toEqual([0.4, 0.35, 0.8, 0.75]);
    expect(boxesAfter(outcome, 'track-front')[3]).toEqual([0.3, 0.3, 0.7, 0.7]);
  });

  test('moves one chosen below the front one', () => {
    const { outcome } = dragged(ground({ selected: ['track-back'] }), pointer(400, 400), pointer(410, 400));
    expect(boxesAfter(outcome, 'track-back')[2]![0]).toBeCloseTo(0.11);
  });

  test('with Alt moves the whole path, with Shift along one axis', () => {
    const { outcome } = dragged(ground(), pointer(600, 600), pointer(700, 630, { alt: true, shift: true }));
    expect(outcome).toMatchObject({ word: 'movePath' });
    expect(boxesAfter(outcome, 'track-front')[8]).toEqual([0.4, 0.3, 0.8, 0.7]);
  });

  test('snaps to the frame unless the modifier is held', () => {
    const snapping = ground({ snapping: true });
    const free = dragged(snapping, pointer(600, 600), pointer(897, 600, { mod: true }));
    expect(boxesAfter(free.outcome, 'track-front')[2]![2]).toBeCloseTo(0.997);
    const held = dragged(snapping, pointer(600, 600), pointer(897, 600));
    expect(boxesAfter(held.outcome, 'track-front')[2]![2]).toBeCloseTo(1);
    expect(held.preview.guides).toContainEqual({ axis: 'x', at: 1, kind: 'frame' });
  });

  test('paints what it will store', () => {
    const { preview, outcome } = dragged(ground({ reach: 'path' }), pointer(600, 600), pointer(650, 600));
    expect(preview.tracks!.find((one) => one.id === 'track-front')!.keyframes).toEqual(
      boxesAfter(outcome, 'track-front'),
    );
  });

  test('a locked box lets the pointer through to the one below', () => {
    const tracks = [back, { ...front, locked: true }];
    expect(targetUnder(ground({ tracks }), pointer(400, 400), true)).toEqual({
      type: 'box',
      track: 'track-back',
    });
    const alone = dragged(ground({ tracks }), pointer(650, 650), pointer(700, 700));
    expect(alone.outcome).toEqual({ type: 'nothing' });
  });

  test('a hidden box is not there', () => {
    const tracks = [
      { ...back, hidden: true },
      { ...front, hidden: true },
    ];
    expect(targetUnder(ground({ tracks }), pointer(400, 400), true)).toEqual({ type: 'empty' });
  });
});

describe('handles and dots', () => {
  test('a handle of a chosen box resizes it', () => {
    const chosen = ground({ selected: ['track-front'] });
    const { outcome, target } = dragged(chosen, pointer(700, 700), pointer(800, 650));
    expect(target).toEqual({ type: 'handle', handle: 'se' });
    expect(boxesAfter(outcome, 'track-front')[2]).toEqual([0.3, 0.3, 0.8, 0.65]);
  });

  test('several chosen boxes resize as one picture', () => {
    const both = ground({ selected: ['track-back', 'track-front'] });
    const { outcome } = dragged(both, pointer(700, 700), pointer(400, 700));
    expect(boxesAfter(outcome, 'track-back')[2]).toEqual([0.1, 0.1, 0.3, 0.5]);
    expect(boxesAfter(outcome, 'track-front')[2]).toEqual([0.2, 0.3, 0.4, 0.7]);
  });

  test('a dot of the path moves its own keyframe', () => {
    const walker = track('walk');
    const walking = ground({ tracks: [walker], selected: [walker.id], keyframe: 0 });
    const { target, outcome } = dragged(walking, pointer(900, 500), pointer(900, 700));
    expect(target).toEqual({ type: 'dot', track: walker.id, keyframe: 8 });
    expect(outcome).toMatchObject({ word: 'moveKeyframe', keyframe: 8 });
  });
});

describe('the middle of a box', () => {
  const walker = track('slow', {
    keyframes: walk.map((_, index) => normalizedBox(0.3 + index * 0.001, 0.3, 0.7 + index * 0.001, 0.7)),
  });

  test.each([0, 4, 8])('moves keyframe %i when that is in sight, though all dots lie there', (keyframe) => {
    for (const still of [front, walker]) {
      const start = ground({ tracks: [still], selected: [still.id], keyframe });
      const { target, outcome } = dragged(start, pointer(500, 500), pointer(500, 600));
      expect(target).toEqual({ type: 'box', track: still.id });
      expect(outcome).toMatchObject({ word: 'moveBox', keyframe });
    }
  });

  test('of one of several chosen moves them all at the keyframe in sight', () => {
    const other = track('other', { keyframes: still(0.4, 0.4, 0.6, 0.6) });
    const both = ground({ tracks: [walker, other], selected: [walker.id, other.id], keyframe: 8 });
    expect(dragged(both, pointer(500, 500), pointer(500, 600)).outcome).toMatchObject({ word: 'moveBox' });
  });
});

describe('choosing and drawing', () => {
  test('a marquee catches what it touches', () => {
    const { outcome } = dragged(ground(), pointer(50, 50), pointer(200, 200));
    expect(outcome).toEqual({ type: 'select', tracks: ['track-back'] });
  });

  test('clicks choose, Shift adds and takes away, Alt walks down', () => {
    const click = (selected: readonly string[], keys: Partial<Pointer> = {}) =>
      selectionAfterClick(ground({ selected }), pointer(400, 400, keys));
    expect(click([])).toEqual(['track-front']);
    expect(click(['track-back'], { shift: true })).toEqual(['track-back', 'track-front']);
    expect(click(['track-front'], { shift: true })).toEqual([]);
    expect(click(['track-front'], { alt: true })).toEqual(['track-back']);
    expect(click(['track-back'], { alt: true })).toEqual(['track-front']);
    expect(selectionAfterClick(ground({ selected: ['track-back'] }), pointer(950, 950))).toEqual([]);
  });

  test('drawing gives a box whichever way it is pulled, square with Shift', () => {
    const { outcome } = dragged(ground(), pointer(600, 900), pointer(400, 850), true);
    expect(outcome).toEqual({ type: 'drawn', box: [0.4, 0.85, 0.6, 0.9] });
    const square = dragged(ground(), pointer(100, 100), pointer(400, 200, { shift: true }), true);
    expect(square.outcome).toEqual({ type: 'drawn', box: [0.1, 0.1, 0.4, 0.4] });
  });
});
