import { expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { film, scene, track, walk } from '../testing/documents.ts';
import { canvasScene, type CanvasInput } from './canvas-scene.ts';

const cat = track('cat');
const dog = track('dog', {
  cast: 'cast-dog-1',
  keyframes: walk.map(() => normalizedBox(0.5, 0.5, 0.6, 0.6)),
});
const stage = scene('one', { tracks: [cat, dog] });

const shown = (change: Partial<CanvasInput> = {}) =>
  canvasScene({
    tracks: stage.tracks,
    cast: film(stage).cast,
    selected: [],
    keyframe: 0,
    playhead: 0,
    viewport: { side: 100, left: 10, top: 20 },
    paths: true,
    ghosts: false,
    playing: false,
    unnamed: undefined,
    preview: undefined,
    ...change,
  });

test('boxes stand where the playhead is, between keyframes too', () => {
  expect(shown().boxes.map(({ name, box }) => [name, box[0]])).toEqual([
    ['a grey cat', 10],
    ['a dog', 60],
  ]);
  expect(shown({ playhead: 1 / 16 }).boxes[0]!.box[0]).toBeCloseTo(15);
});

test('a hidden box is not shown, not even its handles', () => {
  const hidden = shown({ tracks: [{ ...cat, hidden: true }], selected: [cat.id] });
  expect([hidden.boxes, hidden.paths, hidden.handles]).toEqual([[], [], undefined]);
});

test('handles lie around what can be pulled: all chosen boxes that are not locked', () => {
  expect(shown({ selected: [cat.id, dog.id] }).handles).toEqual([10, 60, 70, 80]);
  const locked = shown({ tracks: [cat, { ...dog, locked: true }], selected: [cat.id, dog.id] });
  expect(locked.handles).toEqual([10, 60, 30, 80]);
  expect(shown({ selected: [cat.id], playing: true }).handles).toBeUndefined();
});

test('the chosen box shows its way and, if asked, all its keyframes', () => {
  const [path] = shown({ selected: [cat.id], ghosts: true }).paths;
  expect(path!.dots.map(([x]) => Math.round(x))).toEqual([20, 30, 40, 50, 60, 70, 80, 90, 100]);
  expect(path!.ghosts).toHaveLength(9);
  expect(shown({ selected: [cat.id], paths: false }).paths[0]!.dots).toEqual([]);
});

test('during a drag the canvas shows the drag and not the document', () => {
  const moved = { ...cat, keyframes: walk.toReversed() };
  const dragged = shown({
    preview: { tracks: [moved, dog], keyframe: 0, guides: [{ axis: 'x', at: 1, kind: 'frame' }] },
  });
  expect(dragged.boxes[0]!.box[0]).toBe(90);
  expect(dragged.guides).toHaveLength(1);
});
