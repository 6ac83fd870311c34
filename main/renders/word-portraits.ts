import type { Engine, PortraitRequest } from '../engine/client.ts';
import { encodePngAsync } from '../video/png.ts';
import { takePack } from './take-settings.ts';

/** Some 20 KB each. */
const CAPACITY = 1_000;

/** Pictures of how a pack draws its words, of films that may not know them yet; those asked for last are kept. */
export class WordPortraits {
  readonly #engine: () => Promise<Engine>;
  readonly #kept = new Map<string, Uint8Array<ArrayBuffer>>();

  constructor(engine: () => Promise<Engine>) {
    this.#engine = engine;
  }

  /** A PNG of the side that the pack sees things in. @throws PackError, EngineError, the signal's reason */
  async of(
    request: Omit<PortraitRequest, 'reference'>,
    signal: AbortSignal | undefined,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const engine = await this.#engine();
    const { fingerprint } = takePack(await engine.describe());
    const key = JSON.stringify([fingerprint, request]);
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    const picture = kept ?? (await this.#draw(engine, request, signal));
    this.#kept.set(key, picture);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > CAPACITY && oldest !== undefined) this.#kept.delete(oldest);
    return picture;
  }

  async #draw(engine: Engine, request: PortraitRequest, signal: AbortSignal | undefined) {
    const { rgb, side } = await engine.portray(request, signal);
    return Uint8Array.from(await encodePngAsync(rgb, side, side));
  }
}
