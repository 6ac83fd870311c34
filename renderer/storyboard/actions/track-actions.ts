import { t } from 'i18next';
import type { Easing, Track } from '../../../preload/contract/document.ts';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import { type Id, newId } from '../../../preload/contract/ids.ts';
import { notify } from '../../design/index.ts';
import type { NamedWord } from '../../library/word-drag.ts';
import { edit, projectState, select } from '../../project/index.ts';
import { easeTracks, reversePaths, smoothPaths, clearPins, holdFrom } from '../edits/keyframes.ts';
import type { Recipe } from '../edits/recipe.ts';
import {
  addEntity,
  addWord,
  changeDepth,
  describeTracks,
  duplicateTracks,
  MOST_TRACKS,
  removeTracks,
  type Depth,
  type NewTrack,
  type TrackDetails,
} from '../edits/tracks.ts';
import { look, say, view } from '../view.ts';
import type { storyboardWords } from '../words.en.ts';

/** Tracks of the scene in sight, back to front. */
export function tracksNow(): readonly Track[] {
  const { document, selection } = projectState();
  return document.scenes[selection.scene ?? '']?.tracks ?? [];
}

export const selectedTracks = (): readonly Track[] =>
  tracksNow().filter((track) => projectState().selection.tracks.includes(track.id));

export const trackName = (track: Pick<Track, 'cast'>): string =>
  projectState().document.cast[track.cast]?.name ?? '';

type Word = keyof typeof storyboardWords.edit;

function onScene(word: Word, recipe: (scene: Id) => Recipe): void {
  const { scene } = projectState().selection;
  if (scene !== undefined) edit(t(`storyboard.edit.${word}`), recipe(scene));
}

/** Says why nothing happened where everything chosen is locked. */
function unlocked(tracks: readonly Id[]): readonly Id[] {
  const chosen = tracksNow().filter((track) => tracks.includes(track.id));
  const free = chosen.filter((track) => !track.locked).map((track) => track.id);
  if (chosen.length > 0 && free.length === 0) notify(t('storyboard.why.locked'), { tone: 'info' });
  return free;
}

/** Says so where the scene in sight has no room for one more. */
export function isFull(): boolean {
  const full = tracksNow().length >= MOST_TRACKS;
  if (full) notify(t('storyboard.why.tooManyEntities', { most: MOST_TRACKS }), { tone: 'warning' });
  return full;
}

/** Adds something to the scene in sight and chooses it, where there is room. */
function addNamed(name: string, box: NormalizedBox, recipe: (scene: Id, given: NewTrack) => Recipe): void {
  const track = newId();
  const { keyframe } = projectState().selection;
  if (isFull()) return;
  onScene('addEntity', (scene) => recipe(scene, { track, box, keyframe }));
  select({ tracks: [track] });
  say(t('storyboard.said.added', { name }));
}

export function addEntityNamed(name: string, box: NormalizedBox): void {
  addNamed(name, box, (scene, given) => addEntity(scene, { ...given, name }));
}

export function addWordIn(word: NamedWord, box: NormalizedBox): void {
  addNamed(word.name, box, (scene, given) => addWord(scene, { ...given, word }));
}

export function duplicateTracksNamed(tracks: readonly Id[]): void {
  if (tracksNow().length + tracks.length > MOST_TRACKS) {
    notify(t('storyboard.why.tooManyEntities', { most: MOST_TRACKS }), { tone: 'warning' });
    return;
  }
  const copies = new Map(tracks.map((track) => [track, newId()]));
  onScene('duplicateEntity', (scene) => duplicateTracks(scene, copies));
  select({ tracks: [...copies.values()] });
}

export function removeTracksNamed(tracks: readonly Id[]): void {
  const free = unlocked(tracks);
  if (free.length === 0) return;
  const names = tracksNow()
    .filter((track) => free.includes(track.id))
    .map(trackName);
  onScene('removeEntity', (scene) => removeTracks(scene, free));
  say(t('storyboard.said.removed', { names: names.join(', ') }));
}

export function moveInDepth(tracks: readonly Id[], where: Depth): void {
  onScene(where, (scene) => changeDepth(scene, tracks, where));
}

export function lockTracks(tracks: readonly Id[], locked: boolean): void {
  onScene(locked ? 'lock' : 'unlock', (scene) => describeTracks(scene, tracks, { locked }));
}

export function hideTracks(tracks: readonly Id[], hidden: boolean): void {
  onScene(hidden ? 'hide' : 'show', (scene) => describeTracks(scene, tracks, { hidden }));
}

export function describeTrack(track: Id, details: TrackDetails): void {
  onScene('facing' in details ? 'facing' : 'action', (scene) => describeTracks(scene, [track], details));
}

export function ease(tracks: readonly Id[], easing: Easing): void {
  const free = unlocked(tracks);
  onScene('easing', (scene) => easeTracks(scene, free, easing));
}

export function reversePathsOf(tracks: readonly Id[]): void {
  const free = unlocked(tracks);
  onScene('reverse', (scene) => reversePaths(scene, free));
}

export function smoothPathsOf(tracks: readonly Id[]): void {
  const free = unlocked(tracks);
  onScene('smooth', (scene) => smoothPaths(scene, free));
}

export function clearPinsOf(tracks: readonly Id[]): void {
  const free = unlocked(tracks);
  onScene('clearPins', (scene) => clearPins(scene, free));
}

export function holdHere(tracks: readonly Id[]): void {
  const free = unlocked(tracks);
  const { keyframe } = projectState().selection;
  onScene('hold', (scene) => holdFrom(scene, free, keyframe));
}

/** Opens the details of a track: its action and the way it faces. */
export function inspect(track: Id): void {
  if (!projectState().selection.tracks.includes(track)) select({ tracks: [track] });
  look({ inspected: view().inspected === track ? undefined : track });
}
