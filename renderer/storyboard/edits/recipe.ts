import { castDraft, type Draft } from 'immer';
import type { StudioDocument, StudioScene, Track } from '../../../preload/contract/document.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import type { Motion } from '../keyframes/motion.ts';

/** Changes a draft of the document: what `edit` and `gesture` of the project take. */
export type Recipe = (draft: Draft<StudioDocument>) => void;

/** The scene of a recipe; a scene that is gone by then (another window deleted it) makes the recipe do nothing. */
export function onScene(scene: Id, change: (scene: Draft<StudioScene>) => void): Recipe {
  return (draft) => {
    const found = draft.scenes[scene];
    if (found !== undefined) change(found);
  };
}

/** Does the recipes one after the other, as one step. */
export const inTurn =
  (...recipes: readonly Recipe[]): Recipe =>
  (draft) => {
    for (const recipe of recipes) recipe(draft);
  };

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Puts a motion into a track, touching only the fields that differ, so that patches stay small. Boxes set by hand win: a
 * track whose boxes change no longer goes with another, unless that one is moved `together` with it.
 */
export function putMotion(track: Draft<Track>, motion: Motion, together: Iterable<Id> = []): void {
  if (!equal(track.keyframes, motion.keyframes)) {
    track.keyframes = castDraft(motion.keyframes);
    if (track.attached !== undefined && ![...together].includes(track.attached.to)) delete track.attached;
  }
  if (!equal(track.pinned, motion.pinned)) track.pinned = castDraft(motion.pinned);
  if (track.easing !== motion.easing) track.easing = motion.easing;
}

/** Changes the motion of tracks of one scene. A locked track is left alone. */
export function onMotions(
  scene: Id,
  tracks: readonly Id[],
  change: (motion: Motion, track: Track) => Motion,
): Recipe {
  return onScene(scene, (found) => {
    for (const track of found.tracks)
      if (tracks.includes(track.id) && !track.locked) putMotion(track, change(track, track), tracks);
  });
}
