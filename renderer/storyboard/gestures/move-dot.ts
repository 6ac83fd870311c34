import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { centreOf } from '../boxes/coordinates.ts';
import { movedBox } from '../boxes/shapes.ts';
import { snap, snapLines } from '../boxes/snapping.ts';
import { placeBoxes, tracksWith } from '../edits/boxes.ts';
import { NOTHING, snapReach, snaps, standing, type Gesture, type Ground, type Pointer } from './gesture.ts';

/** Drags one dot of a motion path: the box of that keyframe, whichever keyframe is being looked at. */
export function moveDot(ground: Ground, start: Pointer, id: Id, keyframe: number): Gesture {
  const track = ground.tracks.find((one) => one.id === id);
  const box = track?.keyframes[keyframe];
  if (track === undefined || box === undefined || track.locked)
    return { move: () => ({}), end: () => NOTHING };
  const lines = snapLines(standing({ ...ground, keyframe }, [track]));
  const [cx, cy] = centreOf(box);
  let boxes: ReadonlyMap<Id, NormalizedBox> = new Map();

  return {
    move(pointer) {
      const dx = pointer.point[0] - start.point[0];
      const dy = pointer.point[1] - start.point[1];
      const edges = { x: [cx + dx], y: [cy + dy] };
      const pulled = snaps(ground, pointer) ? snap(edges, lines, snapReach(ground.viewport)) : undefined;
      boxes = new Map([[id, movedBox(box, dx + (pulled?.dx ?? 0), dy + (pulled?.dy ?? 0))]]);
      const tracks = tracksWith(ground.tracks, boxes, keyframe, 'keyframe');
      return { tracks, guides: pulled?.guides ?? [], keyframe };
    },
    end() {
      if (boxes.size === 0) return NOTHING;
      const recipe = placeBoxes(ground.scene, boxes, keyframe, 'keyframe');
      return { type: 'edit', word: 'moveKeyframe', keyframe, recipe };
    },
  };
}
