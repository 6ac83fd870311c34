import type { Track } from '../../../preload/contract/document.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { centreOf, toCanvasBox, toCanvasPoint } from '../boxes/coordinates.ts';
import { dotUnder, handleUnder, nextBelow, underPointer } from '../boxes/hits.ts';
import { aroundBoxes, type Handle } from '../boxes/shapes.ts';
import { drawBox } from './draw-box.ts';
import { movable, type Gesture, type Ground, type Pointer } from './gesture.ts';
import { marquee } from './marquee.ts';
import { moveBoxes } from './move-boxes.ts';
import { moveDot } from './move-dot.ts';
import { resizeBoxes } from './resize-boxes.ts';

/** What lies under the pointer, in the order it is taken hold of. */
export type Target =
  | { readonly type: 'handle'; readonly handle: Handle }
  | { readonly type: 'dot'; readonly track: Id; readonly keyframe: number }
  | { readonly type: 'box'; readonly track: Id }
  | { readonly type: 'empty' };

/** Boxes under the pointer, front first. Locked ones let the pointer through, unless nothing else is there. */
export function stackUnder(ground: Ground, pointer: Pointer): readonly Id[] {
  const seen = ground.tracks.filter((track) => !track.hidden);
  const boxes = (locked: boolean) =>
    seen
      .filter((track) => track.locked === locked)
      .map((track) => ({
        id: track.id,
        box: toCanvasBox(track.keyframes[ground.keyframe]!, ground.viewport),
      }));
  const free = underPointer(boxes(false), pointer.canvas);
  return free.length > 0 ? free : underPointer(boxes(true), pointer.canvas);
}

/**
 * The dot of a path under the pointer. The middle of a box is the dot of the keyframe in sight, whatever dots of others lie
 * there too: of a thing that hardly moves, all lie on one another.
 */
function dotOf(moving: readonly Track[], ground: Ground, { canvas }: Pointer): Target | undefined {
  const paths = moving.map(({ id, keyframes }) => ({
    id,
    dots: keyframes.map((box) => toCanvasPoint(centreOf(box), ground.viewport)),
  }));
  const inSight = paths.find(
    ({ dots }) => dotUnder(dots.slice(ground.keyframe, ground.keyframe + 1), canvas) === 0,
  );
  if (inSight !== undefined) return { type: 'box', track: inSight.id };
  for (const { id, dots } of paths) {
    const keyframe = dotUnder(dots, canvas);
    if (keyframe !== undefined) return { type: 'dot', track: id, keyframe };
  }
  return undefined;
}

/** Finds what the pointer is on. `paths` says whether the dots of motion paths are shown. */
export function targetUnder(ground: Ground, pointer: Pointer, paths: boolean): Target {
  const moving = movable(ground);
  const around = aroundBoxes(moving.map((track) => track.keyframes[ground.keyframe]!));
  const handle =
    around === undefined ? undefined : handleUnder(toCanvasBox(around, ground.viewport), pointer.canvas);
  if (handle !== undefined) return { type: 'handle', handle };
  const dot = paths ? dotOf(moving, ground, pointer) : undefined;
  if (dot !== undefined) return dot;
  const stack = stackUnder(ground, pointer);
  const held = stack.find((id) => ground.selected.includes(id)) ?? stack[0];
  return held === undefined ? { type: 'empty' } : { type: 'box', track: held };
}

/** What is chosen once the button is down. */
export function selectionOn(ground: Ground, target: Target, pointer: Pointer): readonly Id[] {
  if (target.type === 'empty') return pointer.shift ? ground.selected : [];
  if (target.type !== 'box' || ground.selected.includes(target.track)) return ground.selected;
  return pointer.shift ? [...ground.selected, target.track] : [target.track];
}

/** What is chosen when the button was let go without a movement. */
export function selectionAfterClick(ground: Ground, pointer: Pointer): readonly Id[] {
  const stack = stackUnder(ground, pointer);
  if (pointer.alt) {
    const next = nextBelow(stack, ground.selected.length === 1 ? ground.selected[0] : undefined);
    return next === undefined ? ground.selected : [next];
  }
  const front = stack[0];
  if (front === undefined) return pointer.shift ? ground.selected : [];
  if (!pointer.shift) return [front];
  return ground.selected.includes(front)
    ? ground.selected.filter((id) => id !== front)
    : [...ground.selected, front];
}

/** The drag a pressed pointer begins. `ground.selected` is what was chosen by the press. */
export function gestureOn(ground: Ground, target: Target, start: Pointer, drawing: boolean): Gesture {
  if (drawing) return drawBox(ground, start);
  if (target.type === 'handle') return resizeBoxes(ground, start, target.handle);
  if (target.type === 'dot') return moveDot(ground, start, target.track, target.keyframe);
  return target.type === 'box' ? moveBoxes(ground, start) : marquee(ground, start);
}
