import { t } from 'i18next';
import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { gesture, projectState, seek } from '../../project/index.ts';
import { selectedTracks, trackName } from '../actions/track-actions.ts';
import { movedBox, resizedBox } from '../boxes/shapes.ts';
import { placeBoxes } from '../edits/boxes.ts';
import { playheadOf } from '../keyframes/box-at.ts';
import { pause } from '../playback/playback.ts';
import { KEY_PAUSE_MS, notify } from '../../design/index.ts';
import { say, view } from '../view.ts';

const STEP = { small: 0.01, large: 0.05 } as const;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

type Running = {
  readonly kind: 'move' | 'resize';
  readonly scene: Id;
  readonly start: ReadonlyMap<Id, NormalizedBox>;
  readonly gesture: ReturnType<typeof gesture>;
  dx: number;
  dy: number;
};

/** Moves and resizes the chosen boxes by arrow keys; a run of presses is one step of undo. */
export class KeyboardDrag {
  #running: Running | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes an arrow key; returns whether it was one. */
  press(event: Keys): boolean {
    const direction = ARROWS[event.key];
    if (direction === undefined || event.ctrlKey || event.metaKey) return false;
    const running = this.#ready(event.altKey ? 'resize' : 'move');
    if (running === undefined) return true;
    const step = event.shiftKey ? STEP.large : STEP.small;
    running.dx += direction[0] * step;
    running.dy += direction[1] * step;
    this.#apply(running);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.commit(), KEY_PAUSE_MS);
    return true;
  }

  /** A key was let go: what was moved is read out. */
  release(): void {
    const { kind } = this.#running ?? {};
    const [track] = selectedTracks();
    if (kind === undefined || track === undefined) return;
    const [x0, y0, x1, y1] = track.keyframes[projectState().selection.keyframe]!;
    const percent = (value: number) => Math.round(value * 100);
    const name = trackName(track);
    say(
      kind === 'move'
        ? t('storyboard.canvas.moved', { name, x: percent(x0), y: percent(y0) })
        : t('storyboard.canvas.resized', {
            name,
            width: percent(x1 - x0),
            height: percent(y1 - y0),
          }),
    );
  }

  commit(): void {
    clearTimeout(this.#timer);
    this.#running?.gesture.commit();
    this.#running = undefined;
  }

  #ready(kind: Running['kind']): Running | undefined {
    const { scene, keyframe } = projectState().selection;
    const chosen = selectedTracks().filter((track) => !track.locked);
    const same =
      this.#running?.kind === kind &&
      this.#running.gesture.goesOn() &&
      this.#running.scene === scene &&
      chosen.length === this.#running.start.size &&
      chosen.every((track) => this.#running?.start.has(track.id));
    if (same) return this.#running;
    this.commit();
    if (scene === undefined || projectState().readOnly !== undefined) return undefined;
    if (chosen.length === 0) {
      notify(t('storyboard.why.locked'), { tone: 'info' });
      return undefined;
    }
    pause();
    seek(playheadOf(keyframe));
    const path = view().reach === 'path';
    const word = kind === 'move' ? (path ? 'movePath' : 'moveBox') : path ? 'resizePath' : 'resizeBox';
    this.#running = {
      kind,
      scene,
      start: new Map(chosen.map((track) => [track.id, track.keyframes[keyframe]!])),
      gesture: gesture(t(`storyboard.edit.${word}`), 'keys'),
      dx: 0,
      dy: 0,
    };
    return this.#running;
  }

  #apply({ kind, start, scene, dx, dy, gesture: running }: Running): void {
    const { keyframe } = projectState().selection;
    const boxes = new Map(
      [...start].map(([id, box]) => [
        id,
        kind === 'move' ? movedBox(box, dx, dy) : resizedBox(box, 'se', [dx, dy]),
      ]),
    );
    running.change(placeBoxes(scene, boxes, keyframe, view().reach));
  }
}
