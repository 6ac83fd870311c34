import type { PackManifest } from '../../preload/contract/pack.ts';
import { EngineError } from './engine-error.ts';
import type { Launch } from './launch.ts';
import type { Outcome, Task } from './messages.ts';
import type { RenderHooks } from './render.ts';
import type {
  EntityMeasure,
  MeasureRequest,
  Portrait,
  PortraitRequest,
  SceneFrames,
  SceneRequest,
} from './requests.ts';
import { EngineSession } from './session.ts';

export { EngineError } from './engine-error.ts';
export type { RenderHooks } from './render.ts';
export type { Launch } from './launch.ts';
export type {
  Checkpoint,
  EntityMeasure,
  MeasureRequest,
  Portrait,
  PortraitRequest,
  ReferencePicture,
  RenderProgress,
  SceneFrames,
  SceneRequest,
} from './requests.ts';

/**
 * One pack loaded in a process of its own; renders are done one after another, in the order asked, and the short tasks
 * (portraits, measures) in between their steps.
 */
export type Engine = {
  /** Starts the process if need be. @throws the signal's reason, PackError, EngineError */
  render(request: SceneRequest, hooks?: RenderHooks): Promise<SceneFrames>;
  /** How the pack sees a name. @throws as `render` does */
  portray(request: PortraitRequest, signal?: AbortSignal): Promise<Portrait>;
  /** Where a judge finds a scene's entities. @throws as `render` does; EngineError `detector` for a bad judge */
  measure(request: MeasureRequest, signal?: AbortSignal): Promise<readonly EntityMeasure[]>;
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
  /** How its process is started; a plain Node process unless said. */
  readonly launch?: Launch | undefined;
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
      const checkpoints = hooks.onCheckpoint !== undefined;
      return (await this.#run({ kind: 'scene', request, checkpoints }, hooks)).frames;
    } finally {
      turn.resolve();
    }
  }

  async portray(request: PortraitRequest, signal?: AbortSignal): Promise<Portrait> {
    return (await this.#run({ kind: 'portrait', request }, { signal })).portrait;
  }

  async measure(request: MeasureRequest, signal?: AbortSignal): Promise<readonly EntityMeasure[]> {
    return (await this.#run({ kind: 'measure', request }, { signal })).measures;
  }

  async describe(): Promise<PackManifest> {
    return this.#living().loaded;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#session?.close();
  }

  async #run<K extends Task['kind']>(
    task: Task & { readonly kind: K },
    hooks: RenderHooks,
  ): Promise<Outcome & { readonly kind: K }> {
    const session = this.#living();
    await unlessAborted(session.loaded, hooks.signal);
    const outcome = await session.run(task, hooks);
    if (outcome.kind !== task.kind)
      throw new EngineError('internal', `the engine answered a ${task.kind} oddly`);
    return outcome as Outcome & { readonly kind: K };
  }

  /** The running process, or a new one in place of one that ended. */
  #living(): EngineSession {
    if (this.#closed) throw new EngineError('closed', 'the engine was closed');
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
