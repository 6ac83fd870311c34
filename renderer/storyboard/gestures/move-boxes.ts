import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { aroundBoxes, movedBox } from '../boxes/shapes.ts';
import { movingEdges, snap, snapLines } from '../boxes/snapping.ts';
import { placeBoxes, tracksWith, type Reach } from '../edits/boxes.ts';
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

const other = (reach: Reach): Reach => (reach === 'path' ? 'keyframe' : 'path');

/** Moves the chosen boxes together. Shift keeps to one axis, Alt changes between keyframe and path. */
export function moveBoxes(ground: Ground, start: Pointer): Gesture {
  const { keyframe, tracks, viewport, scene } = ground;
  const moving = movable(ground);
  const around = aroundBoxes(moving.map((track) => track.keyframes[keyframe]!));
  const lines = snapLines(standing(ground, moving));
  let boxes: ReadonlyMap<Id, NormalizedBox> = new Map();
  let { reach } = ground;

  return {
    move(pointer) {
      if (around === undefined) return {};
      let dx = pointer.point[0] - start.point[0];
      let dy = pointer.point[1] - start.point[1];
      const along = pointer.shift ? (Math.abs(dx) >= Math.abs(dy) ? 'x' : 'y') : undefined;
      if (along === 'x') dy = 0;
      if (along === 'y') dx = 0;
      const edges = movingEdges(movedBox(around, dx, dy));
      const pulled = snaps(ground, pointer) ? snap(edges, lines, snapReach(viewport)) : undefined;
      if (along !== 'y') dx += pulled?.dx ?? 0;
      if (along !== 'x') dy += pulled?.dy ?? 0;
      const guides = (pulled?.guides ?? []).filter(({ axis }) => along === undefined || axis === along);
      // The whole group stops where its first box would: it keeps its arrangement.
      const held = movedBox(around, dx, dy);
      boxes = new Map(
        moving.map((track) => [
          track.id,
          movedBox(track.keyframes[keyframe]!, held[0] - around[0], held[1] - around[1]),
        ]),
      );
      reach = pointer.alt ? other(ground.reach) : ground.reach;
      return { tracks: tracksWith(tracks, boxes, keyframe, reach), guides, keyframe };
    },
    end() {
      if (boxes.size === 0) return NOTHING;
      const recipe = placeBoxes(scene, boxes, keyframe, reach);
      return { type: 'edit', word: reach === 'path' ? 'movePath' : 'moveBox', keyframe, recipe };
    },
  };
}
