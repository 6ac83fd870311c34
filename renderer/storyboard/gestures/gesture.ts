import type { Track } from '../../../preload/contract/document.ts';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import type { CanvasBox, CanvasPoint, NormalizedPoint, Viewport } from '../boxes/coordinates.ts';
import type { Guide } from '../boxes/snapping.ts';
import type { Reach } from '../edits/boxes.ts';
import type { Recipe } from '../edits/recipe.ts';

/** Where the pointer is and which keys are held. */
export type Pointer = {
  readonly canvas: CanvasPoint;
  readonly point: NormalizedPoint;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean;
};

/** What a gesture starts from; none of it changes while it lasts. */
export type Ground = {
  readonly scene: Id;
  readonly tracks: readonly Track[];
  readonly selected: readonly Id[];
  readonly keyframe: number;
  readonly reach: Reach;
  readonly viewport: Viewport;
  /** The user's switch; holding the modifier turns it around. */
  readonly snapping: boolean;
};

/** What to paint instead of the document while a gesture lasts. */
export type Preview = {
  readonly tracks?: readonly Track[];
  readonly keyframe?: number;
  readonly selected?: readonly Id[];
  readonly guides?: readonly Guide[];
  readonly marquee?: CanvasBox;
  readonly drawing?: NormalizedBox;
};

export type EditWord = 'moveBox' | 'resizeBox' | 'moveKeyframe' | 'movePath' | 'resizePath';

/** What a gesture comes to when the pointer is let go. */
export type Outcome =
  | { readonly type: 'nothing' }
  | { readonly type: 'edit'; readonly word: EditWord; readonly keyframe: number; readonly recipe: Recipe }
  | { readonly type: 'select'; readonly tracks: readonly Id[] }
  | { readonly type: 'drawn'; readonly box: NormalizedBox };

/** One drag: pure, so that nothing is stored or drawn by itself. */
export type Gesture = {
  readonly move: (pointer: Pointer) => Preview;
  readonly end: () => Outcome;
};

export const NOTHING: Outcome = { type: 'nothing' };

/** How near a line counts for snapping, in CSS pixels. */
export const SNAP_PIXELS = 7;

export const snapReach = ({ side }: Viewport): number => SNAP_PIXELS / side;

/** Whether this movement snaps. */
export const snaps = (ground: Ground, pointer: Pointer): boolean => ground.snapping !== pointer.mod;

/** Tracks a drag may change: chosen, seen, not locked. */
export const movable = ({ tracks, selected }: Pick<Ground, 'tracks' | 'selected'>): readonly Track[] =>
  tracks.filter((track) => selected.includes(track.id) && !track.locked && !track.hidden);

/** Boxes of what does not move: what others snap to. */
export const standing = ({ tracks, keyframe }: Ground, moving: readonly Track[]): readonly NormalizedBox[] =>
  tracks
    .filter((track) => !track.hidden && !moving.includes(track))
    .map((track) => track.keyframes[keyframe]!);
