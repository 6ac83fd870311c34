import type { Shot } from '../scenes/shot.ts';
import type { View } from '../scenes/view.ts';
import { type Job, type JobResult, Tally } from './tally.ts';
import type { Trial } from '../tables/trial.ts';

/** Shots → views, by whatever means. */
export type ViewShot = (shot: Shot, signal: AbortSignal) => Promise<View>;

export type SuiteHooks = {
  /** From which chance on the judge takes a thing for the one asked for. */
  readonly least: number;
  readonly signal: AbortSignal;
  /** Before every trial. */
  readonly onTrial: (job: Job, trial: number) => void;
  /** After every job, and once for the one that was under way when the user stopped it. */
  readonly onResult: (result: JobResult) => void;
};

/** The promise, or the signal's reason at once when it is aborted: a render may take a while to hear of it. */
async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  work.catch(() => undefined); // what a stopped render ends with does not matter
  return Promise.race([work, stopped.promise]).finally(() => signal.removeEventListener('abort', stop));
}

async function runTrial(trial: Trial, view: ViewShot, least: number, signal: AbortSignal) {
  const views: View[] = [];
  for (const shot of trial.shots) views.push(await view(shot, signal));
  return trial.score(views, least);
}

/**
 * Does the jobs one after another and hands each one's result on. Stopped by the signal, it hands on what the job under
 * way has so far and returns; nothing measured is lost.
 *
 * @returns whether all was done
 * @throws what rendering and judging throw
 */
export async function runSuite(jobs: readonly Job[], view: ViewShot, hooks: SuiteHooks): Promise<boolean> {
  const { least, signal, onTrial, onResult } = hooks;
  for (const job of jobs) {
    const tally = new Tally(job);
    try {
      for (const [index, trial] of job.trials.entries()) {
        signal.throwIfAborted();
        onTrial(job, index + 1);
        tally.add(trial, await unlessStopped(runTrial(trial, view, least, signal), signal));
      }
    } catch (error) {
      if (!signal.aborted) throw error;
      onResult(tally.result());
      return false;
    }
    onResult(tally.result());
  }
  return true;
}
