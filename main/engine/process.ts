import { inspect } from 'node:util';
import { z } from 'zod';
import { PackError } from '../packs/pack-error.ts';
import { assertNever } from './assert-never.ts';
import { EngineError } from './engine-error.ts';
import { type LoadedPack, loadPack } from './loaded-pack.ts';
import { type Failure, type FromEngine, ToEngine } from './messages.ts';
import { renderScene } from './render.ts';
import type { SceneRequest } from './requests.ts';

/**
 * The engine process: started by `client.ts`, loads one pack, renders one scene at a time, ends with its parent.
 * onnxruntime-node blocks its thread, so a cancel is heard between two runs of a graph.
 */

function send(message: FromEngine): void {
  process.send?.(message);
}

function failureOf(error: unknown): Failure {
  if (error instanceof PackError) return { kind: 'pack', file: error.file, reason: error.reason };
  if (error instanceof EngineError && error.kind !== 'died')
    return { kind: error.kind, message: error.message };
  process.stderr.write(`${inspect(error)}\n`);
  return { kind: 'internal', message: error instanceof Error ? error.message : String(error) };
}

class EngineProcess {
  #pack: LoadedPack | undefined;
  #running: { readonly job: number; readonly abort: AbortController } | undefined;

  async load(folder: string, device: string | undefined): Promise<void> {
    try {
      this.#pack = await loadPack(folder, device);
      send({ type: 'loaded', manifest: this.#pack.manifest });
    } catch (error) {
      send({ type: 'load-failed', failure: failureOf(error) });
    }
  }

  async render(job: number, request: SceneRequest): Promise<void> {
    if (this.#pack === undefined || this.#running !== undefined) {
      const message = this.#pack ? 'another scene is being rendered' : 'no pack is loaded';
      return send({ type: 'failed', job, failure: { kind: 'request', message } });
    }
    const abort = new AbortController();
    this.#running = { job, abort };
    const reply = await renderScene(this.#pack, request, {
      signal: abort.signal,
      onProgress: (progress) => send({ type: 'progress', job, progress }),
    }).then(
      (frames): FromEngine => ({ type: 'done', job, frames }),
      (error: unknown): FromEngine =>
        abort.signal.aborted
          ? { type: 'cancelled', job }
          : { type: 'failed', job, failure: failureOf(error) },
    );
    this.#running = undefined;
    send(reply);
  }

  cancel(job: number): void {
    if (this.#running?.job === job) this.#running.abort.abort();
  }

  async receive(raw: unknown): Promise<void> {
    const message = ToEngine.parse(raw);
    switch (message.type) {
      case 'load':
        return this.load(message.packFolder, message.device);
      case 'render':
        return this.render(message.job, message.request);
      case 'cancel':
        return this.cancel(message.job);
      default:
        return assertNever(message);
    }
  }
}

/** A request that does not parse still needs its answer. */
function refuse(raw: unknown, error: unknown): void {
  const job = z.object({ job: z.number() }).safeParse(raw).data?.job;
  if (job === undefined) throw error;
  const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
  send({ type: 'failed', job, failure: { kind: 'request', message } });
}

const engine = new EngineProcess();
process.on('message', (raw: unknown) => {
  engine.receive(raw).catch((error: unknown) => refuse(raw, error));
});
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; the parent decides what becomes of a render.
process.on('SIGINT', () => {});
