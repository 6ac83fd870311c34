import { Worker } from 'node:worker_threads';
import type { Vocabulary } from '../../../preload/contract/pack.ts';
import { PlannerError, type PlanOptions } from '../planner.ts';
import type { FromWorker, PlannerTask, SentError, ToWorker, WorkerStart } from './messages.ts';
import type { PlannerChoice } from './open-planner.ts';

/** How long a cancelled task may take to stop before its thread is ended, in milliseconds. */
const CANCEL_GRACE_MS = 250;

/** What a task came to. */
export type TaskAnswer = Extract<FromWorker, { readonly type: 'planned' | 'revised' }>;

type Waiting = {
  readonly choice: PlannerChoice;
  readonly task: PlannerTask;
  readonly options: PlanOptions;
  readonly resolve: (answer: TaskAnswer) => void;
  readonly reject: (error: unknown) => void;
};

/** One worker thread, started with its first task, and the tasks it was given. */
export class TaskThread {
  readonly #file: string;
  readonly #offline: Int32Array;
  readonly #waiting = new Map<number, Waiting>();
  /** What the thread has of vocabularies: the last one. */
  #sent: Vocabulary | undefined;
  #worker: Worker | undefined;
  #last = 0;
  /** The thread has worked here before: when it ends, that is not for want of its file. */
  #ready = false;
  /** It cannot be started at all here; then the planner runs where it is called. */
  #absent = false;

  constructor(file: string, offline: Int32Array) {
    this.#file = file;
    this.#offline = offline;
  }

  get absent(): boolean {
    return this.#absent;
  }

  run(choice: PlannerChoice, task: PlannerTask, options: PlanOptions): Promise<TaskAnswer> {
    const { signal } = options;
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      const cancel = () => this.#cancel(id, signal?.reason);
      const settle = () => signal?.removeEventListener('abort', cancel);
      this.#waiting.set(id, {
        choice,
        task,
        options,
        resolve: (answer) => (settle(), resolve(answer)),
        reject: (error) => (settle(), reject(error)),
      });
      signal?.addEventListener('abort', cancel, { once: true });
      this.#send(id);
    });
  }

  async close(): Promise<void> {
    const worker = this.#forget();
    for (const { reject } of this.#takeAll()) reject(ended());
    await worker?.terminate();
  }

  #send(id: number): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    const { choice, task, options } = waiting;
    const worker = this.#living();
    const { vocabulary } = options;
    if (this.#sent !== vocabulary) post(worker, { type: 'vocabulary', vocabulary });
    this.#sent = vocabulary;
    post(worker, { type: 'task', id, choice, task });
    worker.ref();
  }

  #living(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const workerData: WorkerStart = { offline: this.#offline };
    const worker = new Worker(this.#file, { workerData });
    worker.unref();
    worker.on('message', (message: FromWorker) => this.#hear(message));
    worker.once('error', (error) => this.#died(worker, error));
    worker.once('exit', () => this.#died(worker, undefined));
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    if (message.type === 'ready') {
      this.#ready = true;
      return;
    }
    if (message.type === 'progress') {
      this.#waiting.get(message.id)?.options.onProgress?.(message.progress);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#done(message.id);
    if (message.type !== 'failed') waiting?.resolve(message);
    else waiting?.reject(receivedError(message.error));
  }

  #done(id: number): void {
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker?.unref();
  }

  /** The caller hears at once; the thread is asked to stop, and ended when it is too deep in work to hear. */
  #cancel(id: number, reason: unknown): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    const worker = this.#worker;
    if (worker !== undefined) post(worker, { type: 'cancel', id });
    waiting.reject(reason);
    const { vocabulary } = waiting.options;
    this.#waiting.set(id, { ...waiting, options: { vocabulary }, resolve: silent, reject: silent });
    setTimeout(() => {
      if (!this.#waiting.has(id) || this.#worker !== worker) return;
      this.#done(id);
      void this.#forget()?.terminate();
      // What it was doing besides is begun again.
      for (const other of this.#waiting.keys()) this.#send(other);
    }, CANCEL_GRACE_MS).unref();
  }

  #forget(): Worker | undefined {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#sent = undefined;
    worker?.removeAllListeners();
    // A thread that fails while it is being ended is nobody's concern.
    worker?.on('error', () => undefined);
    return worker;
  }

  #takeAll(): readonly Waiting[] {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    return all;
  }

  #died(worker: Worker, error: Error | undefined): void {
    if (this.#worker !== worker) return;
    this.#forget();
    if (!this.#ready) this.#absent = true;
    for (const { reject } of this.#takeAll()) reject(ended(error));
  }
}

function ended(cause?: Error): PlannerError {
  const error = new PlannerError('The planner ended before the plan was there.', {
    kind: 'program',
    hint: 'Try again.',
  });
  error.cause = cause;
  return error;
}

function receivedError({ message, kind, hint, stack }: SentError): Error {
  if (kind === undefined) return new Error(message, { cause: stack });
  const what = hint === undefined ? message : message.slice(0, -hint.length).trim();
  const error = new PlannerError(what, { kind, ...(hint === undefined ? {} : { hint }) });
  error.cause = stack;
  return error;
}

const silent = (): void => undefined;

function post(worker: Worker, message: ToWorker): void {
  // A thread, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(message);
}
