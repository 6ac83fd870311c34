import { projectState } from '../../project/index.ts';
import { chooseKeyframe, chooseRange } from '../actions/keyframe-actions.ts';
import { tracksNow } from '../actions/track-actions.ts';
import { ALL_KEYFRAMES } from '../keyframes/motion.ts';
import { goTo } from '../playback/playback.ts';
import { view } from '../view.ts';

/** Where the pointer is in the grid. */
type Place = { readonly row: number; readonly keyframe: number };

/** Pointers on the timeline: scrubbing on the ruler, choosing keyframes on the rows by click and drag. */
export class GridPointer {
  readonly #area: HTMLElement;
  readonly #end = new AbortController();
  #scrubbing = false;
  #from: Place | undefined;
  #ranged = false;

  constructor(area: HTMLElement) {
    this.#area = area;
    const { signal } = this.#end;
    area.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    area.addEventListener('pointermove', (event) => this.#move(event), { signal });
    area.addEventListener('pointerup', () => this.#up(), { signal });
    area.addEventListener('pointercancel', () => this.#up(), { signal });
  }

  destroy(): void {
    this.#end.abort();
  }

  /** 0..1 under the pointer, and beyond the ends of the scale. */
  #playhead(event: PointerEvent): number {
    const ruler = this.#area.querySelector('[data-ruler]');
    if (ruler === null) return 0;
    const { left, width } = ruler.getBoundingClientRect();
    const style = getComputedStyle(ruler);
    const [before, after] = [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingRight)];
    return (event.clientX - left - before) / Math.max(width - before - after, 1);
  }

  #place(event: PointerEvent): Place {
    const rows = [...this.#area.querySelectorAll('[data-row]')];
    const under = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom);
    const last = ALL_KEYFRAMES.length - 1;
    const keyframe = Math.min(Math.max(Math.round(this.#playhead(event) * last), 0), last);
    return { row: under < 0 ? rows.length - 1 : under, keyframe };
  }

  #down(event: PointerEvent): void {
    const target = event.target as Element;
    if (target.closest('[data-ruler]') !== null && event.button === 0) {
      this.#scrubbing = true;
      this.#area.setPointerCapture(event.pointerId);
      goTo(this.#playhead(event));
      return;
    }
    const keys = target.closest('[data-keys]');
    if (keys === null) return;
    const rows = tracksNow()
      .map((track) => track.id)
      .toReversed();
    const place = this.#place(event);
    const track = rows[place.row];
    if (track === undefined) return;
    if (event.button === 2) {
      // The menu means what is chosen; a click elsewhere chooses anew.
      if (view().keyframes.get(track)?.includes(place.keyframe) !== true)
        chooseKeyframe(track, place.keyframe, false);
      return;
    }
    if (event.button !== 0) return;
    const { tracks, keyframe } = projectState().selection;
    if (event.shiftKey && tracks.length > 0)
      chooseRange(rows, { row: rows.indexOf(tracks[0]!), keyframe }, place);
    else chooseKeyframe(track, place.keyframe, event.ctrlKey || event.metaKey);
    this.#from = place;
    this.#ranged = false;
    this.#area.setPointerCapture(event.pointerId);
    keys.querySelector<HTMLElement>(`[data-keyframe="${place.keyframe}"]`)?.focus({ preventScroll: true });
    event.preventDefault();
  }

  #move(event: PointerEvent): void {
    if (this.#scrubbing) {
      goTo(Math.min(Math.max(this.#playhead(event), 0), 1));
      return;
    }
    if (this.#from === undefined) return;
    const to = this.#place(event);
    if (!this.#ranged && to.row === this.#from.row && to.keyframe === this.#from.keyframe) return;
    this.#ranged = true;
    chooseRange(
      tracksNow()
        .map((track) => track.id)
        .toReversed(),
      this.#from,
      to,
    );
  }

  #up(): void {
    this.#scrubbing = false;
    this.#from = undefined;
  }
}
