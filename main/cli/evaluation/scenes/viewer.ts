import type { PackManifest } from '../../../../preload/contract/pack.ts';
import type { SceneFrames } from '../../../engine/client.ts';
import { measuredFrames } from '../../../engine/detection/measure-scene.ts';
import type { Judge } from '../judge/judge.ts';
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
export function looksOf({ frames, count, width }: Pick<SceneFrames, 'frames' | 'count' | 'width'>): Looks {
  const wanted = measuredFrames(count);
  const bytes = frames.length / count;
  const rgb = new Uint8Array(bytes * wanted.length);
  for (const [at, frame] of wanted.entries())
    rgb.set(frames.subarray(frame * bytes, (frame + 1) * bytes), at * bytes);
  return { rgb, count: wanted.length, side: width, frames: wanted, of: count };
}

/** Shots → views: renders and judges what the store does not hold. */
export class Viewer {
  readonly #parts: ViewerParts;

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
    const kept = await store.looks(key);
    const looks = kept ?? (await this.#render(key, shot, signal));
    signal.throwIfAborted();
    const known = await store.judged(key);
    const judged = known ?? (await judgeLooks(shot.scene, looks, judge));
    if (known === undefined) await store.keepJudged(key, judged);
    if (kept === undefined) this.#parts.onRendered(performance.now() - started);
    return { ...judged, looks };
  }

  /** How many of the shots are still to be rendered, each once. */
  async missing(shots: readonly Shot[]): Promise<ReadonlySet<string>> {
    const missing = new Set<string>();
    for (const key of new Set(shots.map((shot) => this.key(shot))))
      if (!(await this.#parts.store.has(key))) missing.add(key);
    return missing;
  }

  async #render(key: string, shot: Shot, signal: AbortSignal): Promise<Looks> {
    const looks = looksOf(await this.#parts.render(shot, signal));
    await this.#parts.store.keepLooks(key, looks);
    return looks;
  }
}
