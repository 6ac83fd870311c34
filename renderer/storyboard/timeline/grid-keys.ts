import type { KeyboardEvent } from 'react';
import type { Id } from '../../../preload/contract/ids.ts';
import { projectState } from '../../project/index.ts';
import { chooseKeyframe, chooseRange, pinChosen, unpinChosen } from '../actions/keyframe-actions.ts';
import { removeTracksNamed } from '../actions/track-actions.ts';
import { ALL_KEYFRAMES } from '../keyframes/motion.ts';
import { view } from '../view.ts';

const WAYS: Readonly<Record<string, readonly [row: number, keyframe: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

const LAST = ALL_KEYFRAMES.length - 1;

/** Where a range that Shift draws out began. */
let anchor: { readonly row: number; readonly keyframe: number } | undefined;

/** Keys of the grid of keyframes: arrows walk, Shift chooses several, Delete clears, Enter sets. */
export function gridPressed(event: KeyboardEvent, rows: readonly Id[]): void {
  const cell = (event.target as Element).closest<HTMLElement>('[data-keyframe]');
  if (cell === null) return;
  const row = rows.indexOf(cell.dataset['track'] ?? '');
  const keyframe = Number(cell.dataset['keyframe']);
  const way = WAYS[event.key];
  if (way !== undefined && !event.altKey) walk(event, rows, { row, keyframe }, way);
  else if (event.key === 'Home' || event.key === 'End')
    walk(event, rows, { row, keyframe }, [0, event.key === 'Home' ? -LAST : LAST]);
  else if (event.key === 'Delete' || event.key === 'Backspace') removeOrClear(rows[row]);
  else if (event.key === 'Enter') pinChosen();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** With every keyframe of a track chosen, Delete means the track; else the keyframes. */
function removeOrClear(track: Id | undefined): void {
  const all = track !== undefined && view().keyframes.get(track)?.length === ALL_KEYFRAMES.length;
  if (all) removeTracksNamed(projectState().selection.tracks);
  else unpinChosen();
}

function walk(
  event: KeyboardEvent,
  rows: readonly Id[],
  from: { readonly row: number; readonly keyframe: number },
  [down, right]: readonly [number, number],
): void {
  const row = Math.min(Math.max(from.row + down, 0), rows.length - 1);
  const keyframe = Math.min(Math.max(from.keyframe + right, 0), LAST);
  const track = rows[row];
  if (track === undefined) return;
  if (event.shiftKey) {
    anchor ??= from;
    chooseRange(rows, anchor, { row, keyframe });
  } else {
    anchor = undefined;
    chooseKeyframe(track, keyframe, false);
  }
  const grid = (event.currentTarget as Element | null) ?? document;
  grid
    .querySelector<HTMLElement>(`[data-track="${CSS.escape(track)}"][data-keyframe="${keyframe}"]`)
    ?.focus();
}
