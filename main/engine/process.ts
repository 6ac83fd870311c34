import { inspect } from 'node:util';
import { z } from 'zod';
import { PackError } from '../packs/pack-error.ts';
import { assertNever } from '../../preload/contract/assert-never.ts';
import { EngineError } from './engine-error.ts';
import { type Failure, type FromEngine, type Task, ToEngine } from './messages.ts';
import { parentPort } from './parent-port.ts';
import { TaskRunner } from './task-runner.ts';

/**
 * The engine process: started by `client.ts`, loads one pack, does what it is asked, ends with its parent.
 * onnxruntime-node blocks its thread, so a cancel is heard between two runs of a graph, and a portrait is drawn between
 * two steps of a scene.
 */

const parent = parentPort();
const send = (message: FromEngine): void => parent.send(message);

function failureOf(error: unknown): Failure {
  if (error instanceof PackError) return { kind: 'pack', file: error.file, reason: error.reason };
  if (error instanceof EngineError && error.kind !== 'died' && error.kind !== 'closed')
    return { kind: error.kind, message: error.message };
  process.stderr.write(`${inspect(error)}\n`);
  return { kind: 'internal', message: error instanceof Error ? error.message : String(error) };
}

class EngineProcess {
  readonly #runner = new TaskRunner();
  readonly #running = new Map<number, AbortController>();

  async load(folder: string, device: string | undefined): Promise<void> {
    try {
      send({ type: 'loaded', manifest: await this.#runner.load(folder, device) });
    } catch (error) {
      send({ type: 'load-failed', failure: failureOf(error) });
    }
  }

  async run(job: number, task: Task): Promise<void> {
    const abort = new AbortController();
    this.#running.set(job, abort);
    const reply = await this.#runner
      .run(task, {
        signal: abort.signal,
        onProgress: (progress) => send({ type: 'progress', job, progress }),
        onCheckpoint: (checkpoint) => send({ type: 'checkpoint', job, checkpoint }),
      })
      .then(
        (outcome): FromEngine => ({ type: 'done', job, outcome }),
        (error: unknown): FromEngine =>
          abort.signal.aborted
            ? { type: 'cancelled', job }
            : { type: 'failed', job, failure: failureOf(error) },
      );
    this.#running.delete(job);
    send(reply);
  }

  async receive(raw: unknown): Promise<void> {
    const message = ToEngine.parse(raw);
    switch (message.type) {
      case 'load':
        return this.load(message.packFolder, message.device);
      case 'run':
        return this.run(message.job, message.task);
      case 'cancel':
        return this.#running.get(message.job)?.abort();
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
parent.listen((raw) => {
  engine.receive(raw).catch((error: unknown) => refuse(raw, error));
});
// Ctrl-C reaches the whole group; the parent decides what becomes of a render.
process.on('SIGINT', () => {});
