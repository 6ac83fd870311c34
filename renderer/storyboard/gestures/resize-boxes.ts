import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { aroundBoxes, handleDirections, resizedBox, type Handle } from '../boxes/shapes.ts';
import { snap, snapLines, type Guide } from '../boxes/snapping.ts';
import { placeBoxes, scaledTogether, tracksWith } from '../edits/boxes.ts';
import {
  movable,
  NOTHING,
  snapReach,
  snaps,
  standing,
  type Gesture,
  type Ground,
  type Pointer,
} from './gesture.ts';

type Delta = readonly [number, number];

/** The pulled sides alone snap. */
function snapped(
  ground: Ground,
  around: NormalizedBox,
  handle: Handle,
  [dx, dy]: Delta,
  lines: ReturnType<typeof snapLines>,
): { readonly delta: Delta; readonly guides: readonly Guide[] } {
  const [towardsX, towardsY] = handleDirections(handle);
  const edges = {
    x: towardsX === 0 ? [] : [around[towardsX < 0 ? 0 : 2] + dx],
    y: towardsY === 0 ? [] : [around[towardsY < 0 ? 1 : 3] + dy],
  };
  const pulled = snap(edges, lines, snapReach(ground.viewport));
  return { delta: [dx + pulled.dx, dy + pulled.dy], guides: pulled.guides };
}

/** Every box of a group as the box around the group changed. */
function together(
  boxes: ReadonlyMap<Id, NormalizedBox>,
  before: NormalizedBox,
  after: NormalizedBox,
): ReadonlyMap<Id, NormalizedBox> {
  const factors = [
    (after[2] - after[0]) / (before[2] - before[0]),
    (after[3] - after[1]) / (before[3] - before[1]),
  ] as const;
  // A box scaled about this point goes from `before` to `after`; at factor 1 the axis only moves, which a resize never does.
  const fixed = (low: 0 | 1, factor: number) =>
    factor === 1 ? 0 : (after[low] - before[low] * factor) / (1 - factor);
  return scaledTogether(boxes, [fixed(0, factors[0]), fixed(1, factors[1])], factors);
}

/** Pulls a handle of the chosen box, or of the box around several. Shift keeps proportions, Alt pulls from the centre. */
export function resizeBoxes(ground: Ground, start: Pointer, handle: Handle): Gesture {
  const { keyframe, tracks, scene, reach } = ground;
  const moving = movable(ground);
  const before = new Map(moving.map((track) => [track.id, track.keyframes[keyframe]!]));
  const around = aroundBoxes([...before.values()]);
  const lines = snapLines(standing(ground, moving));
  let boxes: ReadonlyMap<Id, NormalizedBox> = new Map();

  return {
    move(pointer) {
      if (around === undefined) return {};
      const raw: Delta = [pointer.point[0] - start.point[0], pointer.point[1] - start.point[1]];
      const proportional = pointer.shift && handle.length === 2;
      const free = { delta: raw, guides: [] };
      const { delta, guides } =
        snaps(ground, pointer) && !proportional ? snapped(ground, around, handle, raw, lines) : free;
      const after = resizedBox(around, handle, delta, { fromCentre: pointer.alt, proportional });
      boxes = together(before, around, after);
      return { tracks: tracksWith(tracks, boxes, keyframe, reach), guides, keyframe };
    },
    end() {
      if (boxes.size === 0) return NOTHING;
      const recipe = placeBoxes(scene, boxes, keyframe, reach);
      return { type: 'edit', word: reach === 'path' ? 'resizePath' : 'resizeBox', keyframe, recipe };
    },
  };
}
