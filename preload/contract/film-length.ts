import type { ExportSettings } from './exports.ts';

/** A take's frames and how many a second it was rendered for. */
export type Pace = { readonly count: number; readonly fps: number };

export type Timing = Pick<ExportSettings, 'fps' | 'transition'>;

/** How long two scenes mix, in seconds, unless one of them is too short for that. */
const CROSSFADE = 0.5;

/** How many frames of a film of `filmFps` frames a second a take fills. */
export const takeFrames = ({ count, fps }: Pace, filmFps: number): number =>
  Math.max(1, Math.round((count / fps) * filmFps));

/** How many frames each pair of neighbours shares: at most a third of the shortest take. */
export function sharedFrames(takes: readonly Pace[], { fps, transition }: Timing): number {
  if (transition === 'cut' || takes.length < 2) return 0;
  const shortest = Math.min(...takes.map((take) => takeFrames(take, fps)));
  return Math.min(Math.round(CROSSFADE * fps), Math.floor(shortest / 3));
}

/** Frames of the whole film: scenes that fade into one another are that much shorter together. */
export function filmFrames(takes: readonly Pace[], timing: Timing): number {
  const all = takes.reduce((sum, take) => sum + takeFrames(take, timing.fps), 0);
  return all - sharedFrames(takes, timing) * Math.max(0, takes.length - 1);
}
