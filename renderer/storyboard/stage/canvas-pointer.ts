import { t } from 'i18next';
import type { Id } from '../../../preload/contract/ids.ts';
import { edit, projectState, seek, select } from '../../project/index.ts';
import { canvasPoint, panned, toNormalizedPoint, zoomed } from '../boxes/coordinates.ts';
import { gestureOn, selectionAfterClick, selectionOn, targetUnder, type Target } from '../gestures/begin.ts';
import type { Gesture, Ground, Outcome, Pointer } from '../gestures/gesture.ts';
import { playheadOf } from '../keyframes/box-at.ts';
import { pause } from '../playback/playback.ts';
import { look, view } from '../view.ts';
import type { CanvasPicture } from './canvas-picture.ts';
import { cursorOn } from './cursors.ts';

/** A press becomes a drag once the pointer went this far, in CSS pixels. */
const DRAG_PIXELS = 3;

/** What opens over the canvas (the name of a drawn box) has its own pointer. */
const inPanel = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[role=dialog]') !== null;

type Press = {
  readonly ground: Ground;
  readonly target: Target;
  readonly start: Pointer;
  readonly gesture: Gesture;
  dragging: boolean;
};

/** What pointers do on the canvas. Movements are taken up once a frame, just before it is painted. */
export class CanvasPointer {
  readonly #element: HTMLElement;
  readonly #picture: CanvasPicture;
  /** Gives a box the keyboard. */
  readonly #focus: (track: Id | undefined) => void;
  readonly #end = new AbortController();
  #press: Press | undefined;
  #panning: boolean = false;
  #latest: Pointer | undefined;

  constructor(element: HTMLElement, picture: CanvasPicture, focus: (track: Id | undefined) => void) {
    this.#element = element;
    this.#picture = picture;
    this.#focus = focus;
    this.#picture.beforePaint = () => this.#follow();
    const { signal } = this.#end;
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    element.addEventListener('pointermove', (event) => this.#moved(event), { signal });
    element.addEventListener('pointerup', (event) => this.#up(event), { signal });
    element.addEventListener('pointercancel', () => this.cancel(), { signal });
    element.addEventListener('dblclick', (event) => this.#doubled(event), { signal });
    element.addEventListener('wheel', (event) => this.#wheeled(event), { signal, passive: false });
    window.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
  }

  destroy(): void {
    this.#end.abort();
  }

  /** Ends a drag as if it had not been. */
  cancel(): void {
    this.#press = undefined;
    this.#panning = false;
    this.#picture.preview = undefined;
    this.#picture.refresh();
  }

  #pointer(event: PointerEvent | WheelEvent | MouseEvent): Pointer {
    const { left, top } = this.#element.getBoundingClientRect();
    const canvas = canvasPoint(event.clientX - left, event.clientY - top);
    return {
      canvas,
      point: toNormalizedPoint(canvas, view().viewport),
      shift: event.shiftKey,
      alt: event.altKey,
      mod: event.ctrlKey || event.metaKey,
    };
  }

  #ground(): Ground | undefined {
    const { document, selection, readOnly } = projectState();
    const scene = document.scenes[selection.scene ?? ''];
    if (scene === undefined) return undefined;
    const { reach, viewport, snapping } = view();
    // A project that cannot be changed is one in which everything is locked.
    const tracks =
      readOnly === undefined ? scene.tracks : scene.tracks.map((track) => ({ ...track, locked: true }));
    const { tracks: selected, keyframe } = selection;
    return { scene: scene.id, tracks, selected, keyframe, reach, viewport, snapping };
  }

  #down(event: PointerEvent): void {
    if (inPanel(event)) return;
    if (event.button === 1) {
      this.#panning = true;
      this.#element.setPointerCapture(event.pointerId);
      event.preventDefault();
      return;
    }
    const ground = this.#ground();
    if (ground === undefined) return;
    const start = this.#pointer(event);
    if (event.button === 2) {
      // The menu means what is chosen; a press beside it chooses anew.
      select({ tracks: selectionOn(ground, targetUnder(ground, start, false), start) });
      return;
    }
    if (event.button !== 0) return;
    const { drawing, paths } = view();
    const target: Target = drawing ? { type: 'empty' } : targetUnder(ground, start, paths);
    const selected = drawing ? ground.selected : selectionOn(ground, target, start);
    if (!event.altKey && !drawing) select({ tracks: selected });
    const held = { ...ground, selected: event.altKey && target.type === 'box' ? ground.selected : selected };
    const gesture = gestureOn({ ...held, selected }, target, start, drawing);
    this.#press = { ground: held, target, start, gesture, dragging: false };
    this.#latest = start;
    this.#element.setPointerCapture(event.pointerId);
    event.preventDefault();
    this.#focus(undefined);
  }

  #moved(event: PointerEvent): void {
    if (this.#panning) {
      look({ viewport: panned(view().viewport, event.movementX, event.movementY), fitted: false });
      return;
    }
    this.#latest = this.#pointer(event);
    this.#picture.refresh();
  }

  /** Takes up where the pointer is now. */
  #follow(): void {
    const latest = this.#latest;
    if (latest === undefined) return;
    this.#latest = undefined;
    const press = this.#press;
    if (press === undefined) return this.#hover(latest);
    const [x, y] = press.start.canvas;
    if (!press.dragging) {
      if (Math.hypot(latest.canvas[0] - x, latest.canvas[1] - y) < DRAG_PIXELS) return;
      this.#beginDrag(press);
    }
    this.#picture.preview = press.gesture.move(latest);
  }

  #beginDrag(press: Press): void {
    press.dragging = true;
    pause();
    // Boxes are edited at keyframes: the picture goes to the one that is changed.
    if (press.target.type !== 'empty' || view().drawing) seek(playheadOf(press.ground.keyframe));
    if (press.target.type === 'box' && !projectState().selection.tracks.includes(press.target.track))
      select({ tracks: selectionOn(press.ground, press.target, press.start) });
  }

  #hover(pointer: Pointer): void {
    const ground = this.#ground();
    if (ground === undefined) return;
    const { drawing, paths } = view();
    const cursor = drawing ? 'crosshair' : cursorOn(ground, targetUnder(ground, pointer, paths));
    if (this.#element.style.cursor !== cursor) this.#element.style.cursor = cursor;
  }

  #up(event: PointerEvent): void {
    if (event.button === 1) this.#panning = false;
    const press = this.#press;
    if (press === undefined || event.button !== 0) return;
    this.#latest = this.#pointer(event);
    this.#follow();
    this.cancel();
    if (press.dragging) this.#settle(press.gesture.end());
    else if (!view().drawing) select({ tracks: selectionAfterClick(press.ground, this.#pointer(event)) });
    const { tracks } = projectState().selection;
    this.#focus(tracks.length === 1 ? tracks[0] : undefined);
  }

  #settle(outcome: Outcome): void {
    switch (outcome.type) {
      case 'edit':
        edit(t(`storyboard.edit.${outcome.word}`), outcome.recipe);
        if (outcome.keyframe !== projectState().selection.keyframe) select({ keyframe: outcome.keyframe });
        seek(playheadOf(outcome.keyframe));
        break;
      case 'select':
        select({ tracks: outcome.tracks });
        break;
      case 'drawn':
        look({ unnamed: outcome.box, drawing: false });
        break;
      case 'nothing':
        break;
      default:
        throw new TypeError(`no outcome ${JSON.stringify(outcome satisfies never)}`);
    }
  }

  #doubled(event: MouseEvent): void {
    if (inPanel(event)) return;
    const ground = this.#ground();
    if (ground === undefined) return;
    const target = targetUnder(ground, this.#pointer(event), false);
    if (target.type === 'box') look({ inspected: target.track });
  }

  #wheeled(event: WheelEvent): void {
    if (inPanel(event)) return;
    event.preventDefault();
    const { viewport } = view();
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(-event.deltaY * 0.0022);
      look({ viewport: zoomed(viewport, this.#pointer(event).canvas, factor), fitted: false });
      return;
    }
    const [dx, dy] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    look({ viewport: panned(viewport, -dx, -dy), fitted: false });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || (this.#press === undefined && !view().drawing)) return;
    event.stopPropagation();
    this.cancel();
    look({ drawing: false });
  }
}
