import { parentPort, workerData } from 'node:worker_threads';
import type { Vocabulary } from '../../../preload/contract/pack.ts';
import { PlannerError, type Planner, type PlanProgress } from '../planner.ts';
import type { FromWorker, PlannerTask, SentError, ToWorker, WorkerStart } from './messages.ts';
import { openPlanner, type PlannerChoice } from './open-planner.ts';

/** The thread that plans: started by `planner-thread.ts`, it answers tasks until it is ended. */
const { offline } = workerData as WorkerStart;
const send = (message: FromWorker): void => {
  // A thread, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
};

let vocabulary: Vocabulary | undefined;
const running = new Map<number, AbortController>();
/** What a server has been found to take is kept with its planner; only the last one is. */
let current: { readonly key: string; readonly planner: Promise<Planner> } | undefined;

function plannerOf(choice: PlannerChoice): Promise<Planner> {
  const key = JSON.stringify(choice);
  if (current?.key !== key) {
    const opened = { key, planner: openPlanner(choice, () => Atomics.load(offline, 0) === 1) };
    current = opened;
    // One that could not be opened is tried again.
    opened.planner.catch(() => (current = current === opened ? undefined : current));
  }
  return current.planner;
}

const sentError = (error: unknown): SentError => ({
  message: error instanceof Error ? error.message : String(error),
  stack:
    error instanceof Error ? [error.stack, (error.cause as Error | undefined)?.stack].join('\n') : undefined,
  kind: error instanceof PlannerError ? error.kind : undefined,
  hint: error instanceof PlannerError ? error.hint : undefined,
});

async function work(
  id: number,
  choice: PlannerChoice,
  task: PlannerTask,
  signal: AbortSignal,
): Promise<void> {
  if (vocabulary === undefined) throw new Error('no vocabulary was sent');
  const { heard, ...told } = task.options;
  const onProgress = (progress: PlanProgress) => send({ type: 'progress', id, progress });
  const options = { ...told, vocabulary, signal, ...(heard ? { onProgress } : {}) };
  const planner = await plannerOf(choice);
  if (task.kind === 'plan') send({ type: 'planned', id, plan: await planner.plan(task.prompt, options) });
  else send({ type: 'revised', id, edits: await planner.revise(task.plan, task.wish, options) });
}

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'vocabulary') ({ vocabulary } = message);
  else if (message.type === 'cancel') running.get(message.id)?.abort(new Error('cancelled'));
  else {
    const { id, choice, task } = message;
    const stop = new AbortController();
    running.set(id, stop);
    void work(id, choice, task, stop.signal)
      .catch((error: unknown) => send({ type: 'failed', id, error: sentError(error) }))
      .finally(() => running.delete(id));
  }
});
send({ type: 'ready' });
