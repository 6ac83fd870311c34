import type { Track } from '../../../preload/contract/document.ts';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { changedLike, scaledBox } from '../boxes/shapes.ts';
import { withEveryKeyframe, withKeyframes, type Motion } from '../keyframes/motion.ts';
import { onScene, putMotion, type Recipe } from './recipe.ts';

/** What a drag of a box means: this keyframe alone, or the whole way the thing takes. */
export type Reach = 'keyframe' | 'path';

/** The motion after its box at one keyframe became `after`. */
export function motionWith(motion: Motion, keyframe: number, after: NormalizedBox, reach: Reach): Motion {
  const before = motion.keyframes[keyframe]!;
  return reach === 'path'
    ? withEveryKeyframe(motion, (box) => changedLike(box, before, after))
    : withKeyframes(motion, new Map([[keyframe, after]]));
}

/**
 * Tracks after boxes of one keyframe were changed, for painting before anything is stored. Tracks without a changed box
 * and locked ones come back as they are.
 */
export function tracksWith(
  tracks: readonly Track[],
  boxes: ReadonlyMap<Id, NormalizedBox>,
  keyframe: number,
  reach: Reach,
): readonly Track[] {
  return tracks.map((track) => {
    const after = boxes.get(track.id);
    if (after === undefined || track.locked) return track;
    return { ...track, ...motionWith(track, keyframe, after, reach) };
  });
}

/** Stores changed boxes of one keyframe. */
export function placeBoxes(
  scene: Id,
  boxes: ReadonlyMap<Id, NormalizedBox>,
  keyframe: number,
  reach: Reach,
): Recipe {
  return onScene(scene, (found) => {
    for (const track of found.tracks) {
      const after = boxes.get(track.id);
      if (after !== undefined && !track.locked)
        putMotion(track, motionWith(track, keyframe, after, reach), boxes.keys());
    }
  });
}

/** Grows or shrinks boxes about a common point, so that a group keeps its arrangement. */
export function scaledTogether(
  boxes: ReadonlyMap<Id, NormalizedBox>,
  about: readonly [number, number],
  factors: readonly [number, number],
): ReadonlyMap<Id, NormalizedBox> {
  return new Map([...boxes].map(([id, box]) => [id, scaledBox(box, about, factors)]));
}
