import type { PackManifest } from '../../preload/contract/pack.ts';
import { EngineError } from './engine-error.ts';
import type { RenderHooks } from './render.ts';
import type { SceneFrames, SceneRequest } from './requests.ts';
import { EngineSession } from './session.ts';

export { EngineError } from './engine-error.ts';
export type { RenderHooks } from './render.ts';
export type { ReferencePicture, RenderProgress, SceneFrames, SceneRequest } from './requests.ts';

/** One pack loaded in a process of its own; renders are done one after another, in the order asked. */
export type Engine = {
  /** Starts the process if need be. @throws the signal's reason, PackError, EngineError */
  render(request: SceneRequest, hooks?: RenderHooks): Promise<SceneFrames>;
  /** The manifest of the verified pack; starts the process if need be. @throws PackError, EngineError */
  describe(): Promise<PackManifest>;
  /** Ends the process; a render in flight fails. A process left open keeps its parent alive. */
  close(): Promise<void>;
  /** The process's id while there is one. */
  readonly pid: number | undefined;
};

export type EngineOptions = {
  readonly packFolder: string;
  /** `cpu` unless said; see `onnx/devices.ts`. */
  readonly device?: string | undefined;
  /** How long a cancelled render may take to stop before its process is killed; 5000 ms unless said. */
  readonly graceMs?: number;
};

/** The promise, or the signal's reason as soon as it is aborted. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

class EngineClient implements Engine {
  readonly #options: EngineOptions;
  #session: EngineSession | undefined;
  #queue: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#session?.alive ? this.#session.pid : undefined;
  }

  async render(request: SceneRequest, hooks: RenderHooks = {}): Promise<SceneFrames> {
    const turn = Promise.withResolvers<void>();
    const before = this.#queue;
    this.#queue = before.then(() => turn.promise);
    try {
      await unlessAborted(before, hooks.signal);
      const session = this.#living();
      await unlessAborted(session.loaded, hooks.signal);
      return await session.render(request, hooks);
    } finally {
      turn.resolve();
    }
  }

  async describe(): Promise<PackManifest> {
    return this.#living().loaded;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#session?.close();
  }

  /** The running process, or a new one in place of one that ended. */
  #living(): EngineSession {
    if (this.#closed) throw new EngineError('request', 'the engine was closed');
    if (this.#session?.alive) return this.#session;
    const { graceMs = 5000, ...options } = this.#options;
    this.#session = new EngineSession({ ...options, graceMs });
    return this.#session;
  }
}

/**
 * An engine for the pack in `packFolder`. Its process starts with the first request, and again after it died: the
 * request under way then fails with how it ended, the next one is served.
 */
export function startEngine(options: EngineOptions): Engine {
  return new EngineClient(options);
}
