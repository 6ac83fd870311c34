import type { PackManifest } from '../../../../preload/contract/pack.ts';
import type { SceneFrames } from '../../../engine/client.ts';
import { measuredFrames } from '../../../engine/judge/planned-boxes.ts';
import type { Judge } from '../../../engine/judge/judge.ts';
import { type Shot, shotKey } from './shot.ts';
import type { ShotStore } from './shot-store.ts';
import { judgeLooks, type Looks, type View } from './view.ts';

export type RenderShot = (
  shot: Shot,
  signal: AbortSignal,
) => Promise<Pick<SceneFrames, 'frames' | 'count' | 'width'>>;

export type ViewerParts = {
  readonly manifest: Pick<PackManifest, 'files'>;
  readonly render: RenderShot;
  readonly judge: Judge;
  readonly store: ShotStore;
  /** Hears how long a shot took to render and judge; not of those that were kept. */
  readonly onRendered: (milliseconds: number) => void;
};

/** Of a scene's frames, those that are looked at. */
export function looksOf(
  { frames, count, width }: Pick<SceneFrames, 'frames' | 'count' | 'width'>,
  every: boolean,
): Looks {
  const wanted = every ? Array.from({ length: count }, (_, frame) => frame) : measuredFrames(count);
  const bytes = frames.length / count;
  const rgb = new Uint8Array(bytes * wanted.length);
  for (const [at, frame] of wanted.entries())
    rgb.set(frames.subarray(frame * bytes, (frame + 1) * bytes), at * bytes);
  return { rgb, count: wanted.length, side: width, frames: wanted, of: count };
}

/** Shots → views: renders and judges what the store does not hold, the next shot while this one is judged. */
export class Viewer {
  readonly #parts: ViewerParts;
  /** What is still to be rendered, in the order in which it will be asked for. */
  readonly #missing = new Map<string, Shot>();
  readonly #coming = new Map<string, Promise<Looks>>();

  constructor(parts: ViewerParts) {
    this.#parts = parts;
  }

  key(shot: Shot): string {
    return shotKey(shot, this.#parts.manifest);
  }

  /** @throws what rendering throws; the signal's reason once it is aborted */
  async view(shot: Shot, signal: AbortSignal): Promise<View> {
    const { store, judge } = this.#parts;
    const key = this.key(shot);
    const started = performance.now();
    const kept = this.#coming.has(key) ? undefined : await store.looks(key);
    const looks = kept ?? (await this.#begun(key, shot, signal));
    this.#coming.delete(key);
    signal.throwIfAborted();
    this.#beginNext(signal);
    const known = shot.every === true ? { frames: [] } : await store.judged(key);
    const judged = known ?? (await judgeLooks(shot.scene, looks, judge));
    if (known === undefined) await store.keepJudged(key, judged);
    if (kept === undefined) this.#parts.onRendered(performance.now() - started);
    return { ...judged, looks };
  }

  /** Hears which shots will be asked for, in order. @returns how many of them are to be rendered, each once */
  async expect(shots: readonly Shot[]): Promise<number> {
    for (const [key, shot] of new Map(shots.map((one) => [this.key(one), one])))
      if (!(await this.#parts.store.has(key))) this.#missing.set(key, shot);
    return this.#missing.size;
  }

  #begun(key: string, shot: Shot, signal: AbortSignal): Promise<Looks> {
    this.#missing.delete(key);
    const looks = this.#coming.get(key) ?? this.#render(key, shot, signal);
    this.#coming.set(key, looks);
    looks.catch(() => undefined); // whoever waits for it hears of it
    return looks;
  }

  #beginNext(signal: AbortSignal): void {
    const [next] = this.#missing;
    if (next !== undefined && this.#coming.size === 0) void this.#begun(...next, signal);
  }

  async #render(key: string, shot: Shot, signal: AbortSignal): Promise<Looks> {
    const looks = looksOf(await this.#parts.render(shot, signal), shot.every === true);
    await this.#parts.store.keepLooks(key, looks);
    return looks;
  }
}
