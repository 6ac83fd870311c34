import type { Id } from '../../preload/contract/ids.ts';
import type { JobProgress } from '../../preload/contract/takes.ts';
import { EngineError } from '../engine/client.ts';
import { atMostEvery } from './at-most.ts';
import { failureLine } from './failure-line.ts';
import type { JobList } from './job-list.ts';
import { deleteJobs, endJobs, markRunning, putWaiting, type QueuedJob } from './job-repository.ts';
import { type FinishedTake, type JobTools, runJob } from './run-job.ts';
import type { TakeShelf } from './take-shelf.ts';

const PROGRESS_INTERVAL = 100;
/** How long after the queue could not be written it is tried again. */
const AGAIN_MS = 15_000;

/** Why a running job is stopped: for good, to be forgotten, or to go on later. */
type Stop = 'cancelled' | 'superseded' | 'later';

class Stopped extends Error {
  readonly how: Stop;
  constructor(how: Stop) {
    super(how);
    this.how = how;
  }
}

/** Runs the queue's jobs one after another until it is paused or closed. */
export class JobWorker {
  readonly #tools: JobTools;
  readonly #jobs: JobList;
  readonly #shelf: TakeShelf;
  #running: { readonly job: QueuedJob; readonly abort: AbortController } | undefined;
  #loop: Promise<void> | undefined;
  #closed = false;
  #again: NodeJS.Timeout | undefined;
  #told: string | undefined;

  constructor(tools: JobTools, jobs: JobList, shelf: TakeShelf) {
    this.#tools = tools;
    this.#jobs = jobs;
    this.#shelf = shelf;
  }

  get running(): QueuedJob | undefined {
    return this.#running?.job;
  }

  /** Goes to work if there is any. */
  wake(): void {
    if (this.#closed || this.#tools.project.readOnly !== undefined) return;
    this.#loop ??= this.#work()
      .then(() => true)
      .catch((error: unknown) => {
        this.#halted(error);
        return false;
      })
      .then((well) => {
        this.#loop = undefined;
        // A job that came while the loop was ending must not wait for the next one.
        if (well && !this.#jobs.paused && this.#jobs.waiting.length > 0) this.wake();
      });
  }

  /** The queue itself cannot be written: it is tried again in a while, and said once. */
  #halted(error: unknown): void {
    const text = `Renders have stopped: ${failureLine(error)}`;
    if (text !== this.#told) {
      this.#tools.services.log('the queue stopped', error);
      this.#tools.project.emit({ type: 'notice', tone: 'error', text });
    }
    this.#told = text;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.wake(), AGAIN_MS).unref();
  }

  /** Stops the running job if it is this one; resolves at once, the job ends between two steps. */
  stop(job: Id, how: Stop): void {
    if (this.#running?.job.id === job) this.#running.abort.abort(new Stopped(how));
  }

  /** Waits for nothing more than the running job's stop. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#again);
    this.#running?.abort.abort(new Stopped('later'));
    await this.#loop;
  }

  async #work(): Promise<void> {
    await this.#jobs.recover();
    for (;;) {
      const { scenes } = this.#tools.project.document();
      const next = this.#jobs.waiting.find(({ scene }) => scenes[scene] !== undefined);
      if (this.#closed || this.#jobs.paused || next === undefined) return;
      await this.#do(next);
    }
  }

  async #do(job: QueuedJob): Promise<void> {
    const abort = new AbortController();
    this.#running = { job, abort };
    const { project } = this.#tools;
    const progress = atMostEvery<JobProgress>(PROGRESS_INTERVAL, (each) =>
      project.emit({ type: 'progress', progress: each }),
    );
    try {
      const begun = await this.#jobs.change(async (transaction) => {
        if (!this.#jobs.waiting.some(({ id }) => id === job.id)) return false; // cancelled meanwhile
        await markRunning(transaction, job.id);
        return true;
      });
      if (!begun) return;
      const running = runJob(this.#tools, job, {
        signal: abort.signal,
        onProgress: (each) => progress.offer({ job: job.id, scene: job.scene, ...each }),
      });
      // Stopped before its end is told: progress of a job that has ended would bring it back in the queue's eyes.
      const finished = await running.finally(() => progress.stop());
      await this.#commit(job, finished);
    } catch (error) {
      await this.#giveUp(job, error, abort.signal);
    } finally {
      this.#running = undefined;
    }
  }

  /** Take and end of the job stand together or not at all. */
  async #commit(job: QueuedJob, { stored, planned }: FinishedTake): Promise<void> {
    await this.#jobs.change(
      async (transaction) => {
        await this.#shelf.insert(transaction, stored, planned.scene);
        await endJobs(transaction, [job.id], 'done');
      },
      () => this.#shelf.added(stored),
    );
    this.#told = undefined;
    await this.#tools.checkpoints.drop(job.id);
  }

  async #giveUp(job: QueuedJob, error: unknown, { aborted, reason }: AbortSignal): Promise<void> {
    const closed = error instanceof EngineError && error.kind === 'closed';
    const how = aborted && reason instanceof Stopped ? reason.how : closed ? 'later' : undefined;
    if (how === 'later')
      return this.#jobs.change((transaction) => putWaiting(transaction, this.#jobs.waiting, job, 'front'));
    if (how === 'superseded') await this.#jobs.change((transaction) => deleteJobs(transaction, [job.id]));
    else if (how === 'cancelled')
      await this.#jobs.change((transaction) => endJobs(transaction, [job.id], 'cancelled'));
    else {
      this.#tools.services.log('a render failed', error);
      await this.#jobs.change((transaction) => endJobs(transaction, [job.id], 'failed', failureLine(error)));
      return; // its latents stay for a retry
    }
    await this.#tools.checkpoints.drop(job.id);
  }
}
