import { join } from 'node:path';
import type { Planner, PlanOptions } from '../planner.ts';
import type { SentOptions } from './messages.ts';
import { openPlanner, type PlannerChoice } from './open-planner.ts';
import { TaskThread } from './task-thread.ts';

/** A thread of its own that plans, so that windows, queue and network go on while it does. */
export type PlannerThread = {
  /** A planner whose every call is made there. Cancelling ends a call at once. */
  readonly planner: (choice: PlannerChoice) => Planner;
  /** The offline switch: while it is on, no request leaves, also of a plan under way. */
  readonly setOffline: (on: boolean) => void;
  /** False when it turned out that no thread can be started here, and calls are made where they are asked for. */
  readonly isApart: () => boolean;
  /** Ends the thread; calls under way fail. The next call starts another. */
  readonly close: () => Promise<void>;
};

/** The module that a thread runs: a source file, or its built sibling. */
const WORKER = join(import.meta.dirname, 'planner-worker.ts');

/** A thread that starts with its first task and keeps no process alive. */
export function startPlannerThread(worker = WORKER): PlannerThread {
  const offline = new Int32Array(new SharedArrayBuffer(4));
  const thread = new TaskThread(worker, offline);
  const here = (choice: PlannerChoice) => openPlanner(choice, () => Atomics.load(offline, 0) === 1);
  /** Makes a call in the thread, or here where no thread can be started. */
  const call = async <T>(inThread: () => Promise<T>, inPlace: () => Promise<T>): Promise<T> => {
    if (thread.absent) return inPlace();
    try {
      return await inThread();
    } catch (error) {
      if (thread.absent) return inPlace();
      throw error;
    }
  };
  return {
    planner: (choice) => ({
      name: choice.kind === 'offline' ? 'offline' : 'language model',
      plan: (prompt, options) =>
        call(
          async () => {
            const answer = await thread.run(
              choice,
              { kind: 'plan', prompt, options: sent(options) },
              options,
            );
            if (answer.type !== 'planned') throw new Error('the planner answered a prompt oddly');
            return answer.plan;
          },
          async () => (await here(choice)).plan(prompt, options),
        ),
      revise: (plan, wish, options) =>
        call(
          async () => {
            const task = { kind: 'revise', plan, wish, options: sent(options) } as const;
            const answer = await thread.run(choice, task, options);
            if (answer.type !== 'revised') throw new Error('the planner answered a wish oddly');
            return answer.edits;
          },
          async () => (await here(choice)).revise(plan, wish, options),
        ),
    }),
    setOffline: (on) => void Atomics.store(offline, 0, on ? 1 : 0),
    isApart: () => !thread.absent,
    close: () => thread.close(),
  };
}

const sent = ({ script, dynamicAlpha, kept, onProgress }: PlanOptions): SentOptions => ({
  heard: onProgress !== undefined,
  ...(script === undefined ? {} : { script }),
  ...(dynamicAlpha === undefined ? {} : { dynamicAlpha }),
  ...(kept === undefined ? {} : { kept }),
});
