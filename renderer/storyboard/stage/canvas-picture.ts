import { onProject, projectState } from '../../project/index.ts';
import type { Preview } from '../gestures/gesture.ts';
import { onPlayed } from '../playback/playback.ts';
import { useView, view } from '../view.ts';
import { canvasScene, type CanvasInput } from './canvas-scene.ts';
import { onTheme, readColours } from './colours.ts';
import { Painter } from './painter.ts';

const NO_TRACKS: CanvasInput['tracks'] = [];

const same = (a: CanvasInput, b: CanvasInput): boolean =>
  Object.entries(a).every(([name, value]) => Object.is(value, b[name as keyof CanvasInput]));

/**
 * Keeps the canvas in step with the project and the view: at most one painting a frame, and none of it through React.
 * A drag puts what it shows into `preview` from `beforePaint`.
 */
export class CanvasPicture {
  preview: Preview | undefined;
  beforePaint: () => void = () => undefined;
  readonly #painter: Painter;
  readonly #stops: Array<() => void>;
  #frame: number | undefined;
  #painted: CanvasInput | undefined;
  #gone = false;

  constructor(container: HTMLDivElement) {
    this.#painter = new Painter(container, readColours(container));
    this.#stops = [
      onProject(() => this.refresh()),
      useView.subscribe(() => this.refresh()),
      onPlayed(() => this.#flush()),
      onTheme(() => this.#painter.recolour(readColours(container))),
    ];
    // Names painted before their letters had come are painted again: a typeface comes in parts, as letters are met.
    const reletter = () => {
      if (!this.#gone) this.#painter.reletter();
    };
    void document.fonts.ready.then(reletter);
    document.fonts.addEventListener('loadingdone', reletter);
    this.#stops.push(() => document.fonts.removeEventListener('loadingdone', reletter));
  }

  /** Asks for a painting with the next frame. */
  refresh(): void {
    this.#frame ??= requestAnimationFrame(() => this.#flush());
  }

  resize(width: number, height: number): void {
    this.#painter.resize(width, height);
    this.refresh();
  }

  destroy(): void {
    this.#gone = true;
    for (const stop of this.#stops) stop();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#painter.destroy();
  }

  /** Paints now what waits to be painted. */
  #flush(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.beforePaint();
    this.#paint();
  }

  #paint(): void {
    const { document, selection, playhead } = projectState();
    const { viewport, paths, ghosts, playing, unnamed } = view();
    const input: CanvasInput = {
      tracks: document.scenes[selection.scene ?? '']?.tracks ?? NO_TRACKS,
      cast: document.cast,
      selected: selection.tracks,
      keyframe: selection.keyframe,
      playhead,
      viewport,
      paths,
      ghosts,
      playing,
      unnamed,
      preview: this.preview,
    };
    // The pointer alone has moved, or something changed that is not on the canvas.
    if (this.#painted !== undefined && same(this.#painted, input)) return;
    this.#painted = input;
    this.#painter.paint(canvasScene(input));
  }
}
