import type { Easing, Track } from '../../../preload/contract/document.ts';
import { KEYFRAMES, type NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import {
  interpolated,
  reversed,
  smoothed,
  withEasing,
  withKeyframes,
  withoutPins,
  withPins,
} from '../keyframes/motion.ts';
import { inTurn, onMotions, type Recipe } from './recipe.ts';

/** Chosen keyframes, ascending, by track. */
export type KeyframeChoice = ReadonlyMap<Id, readonly number[]>;

/** Boxes taken from keyframes: of each track in depth order, how far after the first copied keyframe, and the box. */
export type CopiedKeyframes = {
  readonly tracks: ReadonlyArray<{
    readonly track: Id;
    readonly boxes: ReadonlyArray<{ readonly after: number; readonly box: NormalizedBox }>;
  }>;
};

/** Copies chosen keyframes; undefined when there is nothing chosen. */
export function copiedKeyframes(
  tracks: readonly Track[],
  choice: KeyframeChoice,
): CopiedKeyframes | undefined {
  const first = Math.min(...[...choice.values()].flat());
  if (!Number.isFinite(first)) return undefined;
  const copied = tracks.flatMap((track) => {
    const chosen = choice.get(track.id) ?? [];
    const boxes = chosen.map((index) => ({ after: index - first, box: track.keyframes[index]! }));
    return boxes.length > 0 ? [{ track: track.id, boxes }] : [];
  });
  return { tracks: copied };
}

/**
 * Puts copied keyframes down at `keyframe`. One copied track goes to every track of `onto`; several go to the tracks of
 * `onto` in turn, or, if that names fewer, to those they came from. What would fall behind the last keyframe is left out.
 */
export function pasteKeyframes(
  scene: Id,
  copied: CopiedKeyframes,
  onto: readonly Id[],
  keyframe: number,
): Recipe {
  const pasted = (boxes: CopiedKeyframes['tracks'][number]['boxes']) =>
    new Map(
      boxes
        .filter(({ after }) => keyframe + after < KEYFRAMES)
        .map(({ after, box }) => [keyframe + after, box] as const),
    );
  const single = copied.tracks.length === 1 ? copied.tracks[0] : undefined;
  if (single !== undefined) {
    const targets = onto.length > 0 ? onto : [single.track];
    return onMotions(scene, targets, (motion) => withKeyframes(motion, pasted(single.boxes)));
  }
  return inTurn(
    ...copied.tracks.map(({ track, boxes }, index) => {
      const target = onto.length >= copied.tracks.length ? onto[index]! : track;
      return onMotions(scene, [target], (motion) => withKeyframes(motion, pasted(boxes)));
    }),
  );
}

const onChosen = (
  scene: Id,
  choice: KeyframeChoice,
  change: (...given: [Parameters<typeof withPins>[0], readonly number[]]) => ReturnType<typeof withPins>,
): Recipe =>
  onMotions(scene, [...choice.keys()], (motion, track) => change(motion, choice.get(track.id) ?? []));

/** Lets everything between the outermost chosen keyframes follow from them. */
export const interpolateKeyframes = (scene: Id, choice: KeyframeChoice): Recipe =>
  onChosen(scene, choice, (motion, chosen) => (chosen.length > 1 ? interpolated(motion, chosen) : motion));

export const pinKeyframes = (scene: Id, choice: KeyframeChoice): Recipe => onChosen(scene, choice, withPins);

export const unpinKeyframes = (scene: Id, choice: KeyframeChoice): Recipe =>
  onChosen(scene, choice, withoutPins);

/** Makes every keyframe of the tracks follow from the two at the ends. */
export const clearPins = (scene: Id, tracks: readonly Id[]): Recipe =>
  onMotions(scene, tracks, (motion) => interpolated(motion, [0, KEYFRAMES - 1]));

/** Makes the thing stay where it is at one keyframe for the rest of the scene. */
export const holdFrom = (scene: Id, tracks: readonly Id[], keyframe: number): Recipe =>
  onMotions(scene, tracks, (motion) => {
    const pinned = withKeyframes(motion, new Map([[keyframe, motion.keyframes[keyframe]!]]));
    const later = pinned.pinned.filter((pin) => pin > keyframe);
    return withoutPins(pinned, later);
  });

export const easeTracks = (scene: Id, tracks: readonly Id[], easing: Easing): Recipe =>
  onMotions(scene, tracks, (motion) => withEasing(motion, easing));

export const reversePaths = (scene: Id, tracks: readonly Id[]): Recipe => onMotions(scene, tracks, reversed);

export const smoothPaths = (scene: Id, tracks: readonly Id[]): Recipe => onMotions(scene, tracks, smoothed);
