import type { Take } from '../../../preload/contract/takes.ts';
import { projectState, seek, select } from '../../project/index.ts';
import { useSettings } from '../../settings/settings-store.ts';
import { keyframeAt } from '../keyframes/box-at.ts';
import { look, view } from '../view.ts';

/** How a clip's time runs. */
type Clip = Pick<Take, 'frames' | 'fps'>;

/** The film element under the boxes; none while a scene has no take. */
type Screen = { readonly video: HTMLVideoElement; readonly clip: Clip };

/** What takes are like where neither a take nor the pack says it. */
const USUAL: Clip = { frames: 16, fps: 8 };

let screen: Screen | undefined;
const listeners = new Set<() => void>();
let frame: number | undefined;
let started = { at: 0, seconds: 0 };

/** The clip of the scene in sight: of its take, else as takes of the pack will be. */
export const clipNow = (): Clip => screen?.clip ?? useSettings.getState().pack ?? USUAL;

/** The moment in a video that shows the frame of a playhead: the middle of that frame, so that no rounding misses it. */
export const videoTime = (playhead: number, { frames, fps }: Clip): number =>
  (Math.round(playhead * (frames - 1)) + 0.5) / fps;

/** The playhead after some seconds of a running clip. Boxes stand on the frames' starts; the last frame rests at 1. */
export const playheadAt = (seconds: number, { frames, fps }: Clip): number =>
  Math.min(Math.max((seconds * fps) / Math.max(frames - 1, 1), 0), 1);

/** Tells playback which film element follows the playhead. */
export function setScreen(next: Screen | undefined): void {
  screen = next;
  if (view().playing) start();
  else followPlayhead();
}

/** Puts the paused video on the frame of the playhead. */
export function followPlayhead(): void {
  if (screen === undefined || view().playing) return;
  const time = videoTime(projectState().playhead, screen.clip);
  if (Math.abs(screen.video.currentTime - time) > 0.001) screen.video.currentTime = time;
}

function move(playhead: number): void {
  seek(playhead);
  const keyframe = keyframeAt(playhead);
  if (keyframe !== projectState().selection.keyframe) select({ keyframe });
}

/** Moves the playhead; the keyframe in hand is the one next to it. */
export function goTo(playhead: number): void {
  move(playhead);
  if (view().playing) start();
  else followPlayhead();
}

export function play(): void {
  if (view().playing || projectState().selection.scene === undefined) return;
  if (projectState().playhead >= 1) move(0);
  look({ playing: true });
  start();
}

export function pause(): void {
  if (!view().playing) return;
  if (frame !== undefined) cancelAnimationFrame(frame);
  frame = undefined;
  screen?.video.pause();
  look({ playing: false });
  followPlayhead();
}

export const togglePlay = (): void => (view().playing ? pause() : play());

function start(): void {
  if (frame !== undefined) cancelAnimationFrame(frame);
  const clip = clipNow();
  const seconds = (projectState().playhead * (clip.frames - 1)) / clip.fps;
  started = { at: performance.now(), seconds };
  if (screen !== undefined) {
    screen.video.currentTime = seconds;
    // A video that cannot play (its file is gone) leaves the boxes to the clock.
    screen.video.play().catch(() => undefined);
  }
  frame = requestAnimationFrame(tick);
}

/** The video's own time while it plays (also while it still looks for its frame), else the clock's. */
function secondsNow(now: number, clip: Clip): number {
  const video = screen?.video;
  if (video?.ended === true) return clip.frames / clip.fps;
  if (video !== undefined && !video.paused) return video.currentTime;
  return started.seconds + (now - started.at) / 1000;
}

/** Calls back in every frame of playing once the playhead has moved, so that what is painted is not a frame late. */
export function onPlayed(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tick(now: number): void {
  advance(now);
  for (const listener of listeners) listener();
}

function advance(now: number): void {
  const clip = clipNow();
  const seconds = secondsNow(now, clip);
  if (seconds < clip.frames / clip.fps) {
    move(playheadAt(seconds, clip));
    frame = requestAnimationFrame(tick);
  } else if (view().looping) {
    move(0);
    start();
  } else {
    move(1);
    pause();
  }
}
