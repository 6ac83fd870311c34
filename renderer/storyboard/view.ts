import { create } from 'zustand';
import type { NormalizedBox } from '../../preload/contract/geometry.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { Viewport } from './boxes/coordinates.ts';
import type { Reach } from './edits/boxes.ts';
import type { CopiedKeyframes, KeyframeChoice } from './edits/keyframes.ts';

/** Which picture lies under the boxes. */
export type Backdrop = 'newest' | 'kept' | 'none';

/** How the storyboard is looked at: of this window only, never stored, nothing of it is undone. */
export type StoryboardView = {
  readonly reach: Reach;
  readonly snapping: boolean;
  readonly paths: boolean;
  readonly ghosts: boolean;
  readonly drawing: boolean;
  readonly backdrop: Backdrop;
  readonly viewport: Viewport;
  /** Size of the canvas, in CSS pixels. */
  readonly canvas: { readonly width: number; readonly height: number };
  /** The view follows the size of the canvas until the user zooms or pans. */
  readonly fitted: boolean;
  /** A drawn box that waits for its name. */
  readonly unnamed: NormalizedBox | undefined;
  readonly playing: boolean;
  readonly looping: boolean;
  /** Keyframes chosen in the timeline. */
  readonly keyframes: KeyframeChoice;
  readonly copied: CopiedKeyframes | undefined;
  /** Scenes chosen in the strip, beside the one that is open. */
  readonly scenes: readonly Id[];
  readonly worstFirst: boolean;
  /** The track whose details are open. */
  readonly inspected: Id | undefined;
  /** The last thing a screen reader should say. */
  readonly said: string;
};

export const useView = create<StoryboardView>(() => ({
  reach: 'keyframe',
  snapping: true,
  paths: true,
  ghosts: false,
  drawing: false,
  backdrop: 'newest',
  viewport: { side: 400, left: 100, top: 50 },
  canvas: { width: 600, height: 500 },
  fitted: true,
  unnamed: undefined,
  playing: false,
  looping: true,
  keyframes: new Map(),
  copied: undefined,
  scenes: [],
  worstFirst: false,
  inspected: undefined,
  said: '',
}));

export const view = (): StoryboardView => useView.getState();

export const look = (change: Partial<StoryboardView>): void => useView.setState(change);

/** Says something through the live region; the same words twice are still said twice. */
export const say = (words: string): void => look({ said: view().said === words ? `${words}\u00A0` : words });
