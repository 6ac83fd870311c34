import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import { heldBox } from '../boxes/shapes.ts';
import { snap, snapLines } from '../boxes/snapping.ts';
import { NOTHING, snapReach, snaps, standing, type Gesture, type Ground, type Pointer } from './gesture.ts';

/** Draws the box of a new entity. Shift makes it square. */
export function drawBox(ground: Ground, start: Pointer): Gesture {
  const lines = snapLines(standing(ground, []));
  const at = (pointer: Pointer) => {
    const [x, y] = pointer.point;
    if (!snaps(ground, pointer)) return { x, y, guides: [] };
    const pulled = snap({ x: [x], y: [y] }, lines, snapReach(ground.viewport));
    return { x: x + pulled.dx, y: y + pulled.dy, guides: pulled.guides };
  };
  const from = at(start);
  let drawing: NormalizedBox | undefined;

  return {
    move(pointer) {
      const to = at(pointer);
      if (pointer.shift) {
        const side = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
        to.x = from.x + Math.sign(to.x - from.x) * side;
        to.y = from.y + Math.sign(to.y - from.y) * side;
      }
      drawing = heldBox(from.x, from.y, to.x, to.y);
      return { drawing, guides: to.guides };
    },
    end: () => (drawing === undefined ? NOTHING : { type: 'drawn', box: drawing }),
  };
}
