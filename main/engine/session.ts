import type { PackManifest } from '../../preload/contract/pack.ts';
import { PackError } from '../packs/pack-error.ts';
import { assertNever } from '../../preload/contract/assert-never.ts';
import { EngineChild } from './child.ts';
import { type EngineDeath, EngineError } from './engine-error.ts';
import type { Launch } from './launch.ts';
import type { Failure, FromEngine, Outcome, Task } from './messages.ts';
import type { RenderHooks } from './render.ts';

export type SessionOptions = {
  readonly packFolder: string;
  readonly device?: string | undefined;
  /** How long a cancelled render may take to stop before its process is killed, in milliseconds. */
  readonly graceMs: number;
  readonly launch?: Launch | undefined;
};

type Job = {
  readonly hooks: RenderHooks;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: unknown) => void;
};

function errorOf(failure: Failure): Error {
  if (failure.kind === 'pack') return new PackError(failure.file, failure.reason);
  return new EngineError(failure.kind, failure.message);
}

/** The line of a crash's output that tells most. */
function lastWords(stderrTail: string): string {
  const lines = stderrTail.split('\n').filter((line) => line.trim() !== '');
  const line = lines.findLast((text) => /error|abort|fail/i.test(text)) ?? lines.at(-1);
  return line === undefined ? '' : `; it said: ${line.trim()}`;
}

function deathError(death: EngineDeath): EngineError {
  const how = death.signal === null ? `exit code ${death.exitCode ?? 'unknown'}` : `signal ${death.signal}`;
  const guess = death.signal === 'SIGKILL' ? '; the machine may have run out of memory' : '';
  return new EngineError('died', `the engine ended with ${how}${guess}${lastWords(death.stderrTail)}`, {
    death,
  });
}

/** The life of one engine process: loads its pack at once, then does what it is asked until it ends. */
export class EngineSession {
  readonly loaded: Promise<PackManifest>;
  readonly #child: EngineChild;
  readonly #graceMs: number;
  readonly #load = Promise.withResolvers<PackManifest>();
  readonly #ended = Promise.withResolvers<void>();
  readonly #jobs = new Map<number, Job>();
  #asked = 0;
  #closed = false;
  #alive = true;

  constructor({ packFolder, device, graceMs, launch }: SessionOptions) {
    this.#graceMs = graceMs;
    this.loaded = this.#load.promise;
    this.loaded.catch(() => {}); // whoever asked is told; an early death with nobody waiting is no crash
    this.#child = new EngineChild(
      { onMessage: (message) => this.#receive(message), onDeath: (death) => this.#die(death) },
      launch,
    );
    this.#child.send({ type: 'load', packFolder, device });
  }

  get alive(): boolean {
    return this.#alive;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Does one task on a loaded pack. @throws the signal's reason, PackError or EngineError */
  run(task: Task, hooks: RenderHooks): Promise<Outcome> {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    const id = this.#asked++;
    if (!this.#alive) return Promise.reject(new EngineError('died', 'the engine has ended'));
    this.#jobs.set(id, { hooks, resolve, reject });
    this.#child.send({ type: 'run', job: id, task });
    const { signal } = hooks;
    let grace: NodeJS.Timeout | undefined;
    const cancel = () => {
      this.#child.send({ type: 'cancel', job: id });
      grace = setTimeout(() => this.#child.kill(), this.#graceMs);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    if (signal?.aborted) cancel();
    return promise.finally(() => {
      clearTimeout(grace);
      signal?.removeEventListener('abort', cancel);
      this.#jobs.delete(id);
    });
  }

  /** Ends the process and waits until its memory is returned. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#alive) this.#child.kill();
    await this.#ended.promise;
  }

  #receive(message: FromEngine): void {
    if (message.type === 'loaded') return this.#load.resolve(message.manifest);
    if (message.type === 'load-failed') {
      this.#load.reject(errorOf(message.failure));
      this.#alive = false;
      return this.#child.kill();
    }
    const job = this.#jobs.get(message.job);
    if (job === undefined) return;
    switch (message.type) {
      case 'progress':
        return job.hooks.onProgress?.(message.progress);
      case 'checkpoint':
        return job.hooks.onCheckpoint?.(message.checkpoint);
      case 'done':
        return job.resolve(message.outcome);
      case 'cancelled':
        return job.reject(job.hooks.signal?.reason);
      case 'failed':
        return job.reject(errorOf(message.failure));
      default:
        return assertNever(message);
    }
  }

  #die(death: EngineDeath): void {
    this.#alive = false;
    const error = this.#closed ? new EngineError('closed', 'the engine was closed') : deathError(death);
    this.#load.reject(error);
    for (const { hooks, reject } of this.#jobs.values())
      reject(hooks.signal?.aborted ? hooks.signal.reason : error);
    this.#ended.resolve();
  }
}
