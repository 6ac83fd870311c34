import { t } from 'i18next';
import type { Id } from '../../../preload/contract/ids.ts';
import { edit, projectState, select } from '../../project/index.ts';
import {
  copiedKeyframes,
  interpolateKeyframes,
  pasteKeyframes,
  pinKeyframes,
  unpinKeyframes,
  type KeyframeChoice,
} from '../edits/keyframes.ts';
import { playheadOf } from '../keyframes/box-at.ts';
import { ALL_KEYFRAMES } from '../keyframes/motion.ts';
import { goTo } from '../playback/playback.ts';
import { look, say, view } from '../view.ts';
import { tracksNow } from './track-actions.ts';

const LAST = ALL_KEYFRAMES.length - 1;

/** Goes to a keyframe: the canvas and the playhead with it. */
export function goToKeyframe(keyframe: number): void {
  goTo(playheadOf(Math.min(Math.max(keyframe, 0), LAST)));
}

export function stepKeyframe(by: -1 | 1): void {
  goToKeyframe(projectState().selection.keyframe + by);
}

/** The chosen keyframes; without any, the one in hand of every chosen track. */
export function chosenKeyframes(): KeyframeChoice {
  const { keyframes } = view();
  const { tracks, keyframe } = projectState().selection;
  const there = new Set(tracksNow().map((track) => track.id));
  const chosen = [...keyframes].filter(([track, indices]) => there.has(track) && indices.length > 0);
  return new Map(chosen.length > 0 ? chosen : tracks.map((track) => [track, [keyframe]] as const));
}

/** Chooses one keyframe, or adds it to (takes it from) what is chosen. */
export function chooseKeyframe(track: Id, keyframe: number, adding: boolean): void {
  const before = view().keyframes.get(track) ?? [];
  const next = before.includes(keyframe)
    ? before.filter((one) => one !== keyframe)
    : [...before, keyframe].sort((a, b) => a - b);
  look({
    keyframes: adding ? new Map([...view().keyframes, [track, next]]) : new Map([[track, [keyframe]]]),
  });
  const { tracks } = projectState().selection;
  select({ tracks: adding ? [...new Set([...tracks, track])] : [track] });
  goToKeyframe(keyframe);
}

/** Chooses everything between two keyframes of the rows between two tracks. */
export function chooseRange(
  rows: readonly Id[],
  from: { readonly row: number; readonly keyframe: number },
  to: { readonly row: number; readonly keyframe: number },
): void {
  const within = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b);
  const chosen = rows.filter((_, row) => within(row, from.row, to.row));
  const indices = ALL_KEYFRAMES.filter((index) => within(index, from.keyframe, to.keyframe));
  look({ keyframes: new Map(chosen.map((track) => [track, indices])) });
  select({ tracks: chosen });
}

export function copyKeyframes(): void {
  const copied = copiedKeyframes(tracksNow(), chosenKeyframes());
  if (copied === undefined) return;
  look({ copied });
  const count = copied.tracks.reduce((sum, { boxes }) => sum + boxes.length, 0);
  say(t('storyboard.said.copied', { count }));
}

/** Pastes at the keyframe in hand, onto the chosen tracks. */
export function pasteKeyframesHere(): void {
  const { copied } = view();
  const { scene, tracks, keyframe } = projectState().selection;
  if (copied === undefined || scene === undefined) return;
  edit(t('storyboard.edit.paste'), pasteKeyframes(scene, copied, tracks, keyframe));
}

type ChoiceRecipe = typeof interpolateKeyframes;

function onChoice(word: 'interpolate' | 'pin' | 'unpin', recipe: ChoiceRecipe): void {
  const { scene } = projectState().selection;
  if (scene !== undefined) edit(t(`storyboard.edit.${word}`), recipe(scene, chosenKeyframes()));
}

export const interpolateChosen = (): void => onChoice('interpolate', interpolateKeyframes);
export const pinChosen = (): void => onChoice('pin', pinKeyframes);
export const unpinChosen = (): void => onChoice('unpin', unpinKeyframes);
