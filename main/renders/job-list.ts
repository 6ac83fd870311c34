import type { Transaction } from 'kysely';
import type { Id } from '../../preload/contract/ids.ts';
import type { Queue } from '../../preload/contract/takes.ts';
import type { ProjectTables } from '../projects/project-tables.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { Project } from '../projects/project.ts';
import { atMostEvery } from './at-most.ts';
import { allJobs, isPaused, type QueuedJob, recoverJobs } from './job-repository.ts';
import { Turns } from './turns.ts';

type Log = (message: string, error: unknown) => void;

/** Most messages to the windows: ten a second. */
const EVENT_INTERVAL = 100;

/** The queue's rows, mirrored in memory: every change is committed first, then read back, then told to the windows. */
export class JobList {
  readonly #project: Project;
  readonly #log: Log;
  readonly #turns = new Turns();
  readonly #tell;
  #jobs: readonly QueuedJob[] = [];
  #paused = false;

  private constructor(project: Project, log: Log) {
    this.#project = project;
    this.#log = log;
    this.#tell = atMostEvery<Queue>(EVENT_INTERVAL, (queue) => project.emit({ type: 'queue', queue }));
  }

  static async open(project: Project, log: Log): Promise<JobList> {
    const list = new JobList(project, log);
    if (project.readOnly === undefined) await project.write((transaction) => recoverJobs(transaction, log));
    await list.#read();
    return list;
  }

  get paused(): boolean {
    return this.#paused;
  }

  get jobs(): readonly QueuedJob[] {
    return this.#jobs;
  }

  get waiting(): readonly QueuedJob[] {
    return this.#jobs.filter(({ state }) => state === 'waiting');
  }

  /** @throws ProjectError when there is none, or it is in none of the states asked for */
  get(id: Id, ...states: readonly QueuedJob['state'][]): QueuedJob {
    const job = this.#jobs.find((each) => each.id === id);
    if (job === undefined) throw new ProjectError('not-found', 'this render is no longer in the queue');
    if (!states.includes(job.state))
      throw new ProjectError('conflict', `this render is ${job.state}, not ${states.join(' or ')}`);
    return job;
  }

  queue(): Queue {
    return {
      paused: this.#paused,
      jobs: this.#jobs.map(({ seed: _seed, position: _position, ...job }) => job),
    };
  }

  /**
   * One change, one transaction; changes wait for one another, and each sees the queue as the one before left it.
   * `committed` is called before the windows hear of it.
   */
  async change<T>(
    write: (transaction: Transaction<ProjectTables>) => Promise<T>,
    committed?: () => void,
  ): Promise<T> {
    return this.#turns.take(async () => {
      const result = await this.#project.write(write);
      await this.#read();
      committed?.();
      this.#tell.offer(this.queue());
      return result;
    });
  }

  /** Jobs that are said to run while nothing does, as their end could not be written: they wait again. */
  async recover(): Promise<void> {
    if (!this.#jobs.some(({ state }) => state === 'running')) return;
    await this.change((transaction) => recoverJobs(transaction, this.#log).then(() => undefined));
  }

  async close(): Promise<void> {
    await this.#turns.take(() => Promise.resolve());
    this.#tell.stop();
  }

  async #read(): Promise<void> {
    this.#jobs = await allJobs(this.#project.database, this.#log);
    this.#paused = await isPaused(this.#project.database);
  }
}
