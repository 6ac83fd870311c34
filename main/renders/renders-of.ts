import { randomInt } from 'node:crypto';
import { type Id, newId } from '../../preload/contract/ids.ts';
import type { Queue, Take, TakeKind, TakeOverrides } from '../../preload/contract/takes.ts';
import { readManifest } from '../packs/read-pack.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { Project } from '../projects/project.ts';
import type { StudioServices } from '../services/services.ts';
import { AutomaticDrafts } from './automatic-drafts.ts';
import { CheckpointFolder } from './checkpoint-file.ts';
import { JobList } from './job-list.ts';
import {
  deleteJobs,
  endJobs,
  insertJobs,
  type NewJob,
  priorityOf,
  putWaiting,
  type QueuedJob,
  setPaused,
} from './job-repository.ts';
import { JobWorker } from './job-worker.ts';
import { endOrphans } from './orphans.ts';
import { ReferencePictures } from './reference-pictures.ts';
import { TakeShelf } from './take-shelf.ts';
import { planTake, takePack } from './take-settings.ts';

const SEEDS = 2 ** 32;

export type Asked = {
  readonly scenes: readonly Id[];
  readonly kind: TakeKind;
  readonly overrides: TakeOverrides;
  readonly automatic: boolean;
};

/** Takes and queue of an open project; closed with it. */
export class ProjectRenders {
  readonly #project: Project;
  readonly #services: StudioServices;
  readonly #checkpoints: CheckpointFolder;
  readonly #shelf: TakeShelf;
  readonly #jobs: JobList;
  readonly #worker: JobWorker;
  readonly #drafts: AutomaticDrafts;
  readonly #deaf: () => void;

  constructor(
    project: Project,
    services: StudioServices,
    parts: { readonly shelf: TakeShelf; readonly jobs: JobList; readonly checkpoints: CheckpointFolder },
  ) {
    this.#project = project;
    this.#services = services;
    this.#shelf = parts.shelf;
    this.#jobs = parts.jobs;
    this.#checkpoints = parts.checkpoints;
    let told = false;
    const withoutJudge = (text: string) => {
      if (!told) project.emit({ type: 'notice', tone: 'info', text });
      told = true;
    };
    const pictures = new ReferencePictures(project, services);
    const moment = () => parts.shelf.moment();
    const tools = { project, services, moment, checkpoints: parts.checkpoints, pictures, withoutJudge };
    this.#worker = new JobWorker(tools, parts.jobs, parts.shelf);
    this.#drafts = new AutomaticDrafts((scene) => this.#draft(scene));
    const dropOrphans = () => void endOrphans(project, { ...parts, worker: this.#worker }, services.log);
    const deaf = [
      project.onDocument((now, before) => {
        parts.shelf.documentChanged(now, before);
        if (services.settings().draftOnEdit) this.#drafts.documentChanged(now, before);
        if (now.order !== before.order) dropOrphans();
      }),
      project.onEvent((event) => {
        if (event.type === 'place' && event.stopped === undefined) this.#worker.wake();
      }),
    ];
    this.#deaf = () => deaf.forEach((stop) => stop());
    project.onClose(() => this.close());
    dropOrphans();
    this.#worker.wake();
  }

  takes(): readonly Take[] {
    return this.#shelf.all();
  }

  queue(): Queue {
    return this.#jobs.queue();
  }

  /**
   * Asks for takes. One that exists already with equal inputs is offered again without a render. Automatic drafts wait
   * until the scene has been left alone for a while, and give way to newer ones.
   *
   * @returns the jobs, in the order of the scenes; none for automatic ones
   * @throws ProjectError; PackError when there is no pack to render with
   */
  async enqueue({ scenes, kind, overrides, automatic }: Asked): Promise<readonly Id[]> {
    this.#mayWrite();
    const known = this.#project.document().scenes;
    const missing = scenes.find((scene) => known[scene] === undefined);
    if (missing !== undefined) throw new ProjectError('not-found', 'the scene is no longer there');
    if (!automatic) return this.#add(scenes.map((scene) => this.#job(scene, kind, overrides)));
    for (const scene of scenes) this.#drafts.ask(scene);
    return [];
  }

  /** One scene at several strengths, as drafts with one seed. @throws ProjectError, PackError */
  async strip(scene: Id, strengths: readonly number[]): Promise<Id> {
    this.#mayWrite();
    if (this.#project.document().scenes[scene] === undefined)
      throw new ProjectError('not-found', 'the scene is no longer there');
    const strip = newId();
    await this.#add(strengths.map((strength) => ({ ...this.#job(scene, 'draft', { strength }), strip })));
    return strip;
  }

  /** A pause lets the running job finish. */
  async pause(paused: boolean): Promise<void> {
    this.#mayWrite();
    await this.#jobs.change((transaction) => setPaused(transaction, paused));
    this.#worker.wake();
  }

  /** Moves a waiting job before another waiting one, or to the end. @throws ProjectError */
  async move(id: Id, before: Id | undefined): Promise<void> {
    this.#mayWrite();
    await this.#jobs.change(async (transaction) => {
      const job = this.#jobs.get(id, 'waiting');
      const target = before === undefined ? undefined : this.#jobs.get(before, 'waiting');
      if (target?.id === id) return;
      await putWaiting(transaction, this.#jobs.waiting, job, { before: target });
    });
  }

  /** A running job stops between two steps. Cancelling what has ended does nothing. @throws ProjectError */
  async cancel(id: Id): Promise<void> {
    this.#mayWrite();
    const job = this.#jobs.get(id, 'waiting', 'running', 'done', 'failed', 'cancelled');
    const living = job.state === 'waiting' || job.state === 'running';
    if (this.#worker.running?.id === id) return this.#worker.stop(id, 'cancelled');
    if (!living) return;
    await this.#jobs.change((transaction) => endJobs(transaction, [id], 'cancelled'));
    await this.#checkpoints.drop(id);
  }

  async cancelAll(): Promise<void> {
    this.#mayWrite();
    const waiting = this.#jobs.waiting.map(({ id }) => id);
    if (waiting.length > 0)
      await this.#jobs.change((transaction) => endJobs(transaction, waiting, 'cancelled'));
    const { running } = this.#worker;
    if (running !== undefined) this.#worker.stop(running.id, 'cancelled');
    for (const id of waiting) await this.#checkpoints.drop(id);
  }

  /** Puts a failed or cancelled job back into the queue, with its seed. @throws ProjectError */
  async retry(id: Id): Promise<void> {
    this.#mayWrite();
    await this.#jobs.change((transaction) => {
      const job = this.#jobs.get(id, 'failed', 'cancelled');
      if (this.#project.document().scenes[job.scene] === undefined)
        throw new ProjectError('not-found', 'the scene is no longer there');
      return putWaiting(transaction, this.#jobs.waiting, job, 'back');
    });
    this.#worker.wake();
  }

  async clearEnded(): Promise<void> {
    this.#mayWrite();
    const ended = this.#jobs.jobs.filter(({ state }) => state !== 'waiting' && state !== 'running');
    await this.#jobs.change((transaction) =>
      deleteJobs(
        transaction,
        ended.map(({ id }) => id),
      ),
    );
    for (const { id } of ended) await this.#checkpoints.drop(id);
  }

  /** Keeping one take of a scene un-keeps the one kept before. @throws ProjectError */
  async mark(take: Id, mark: Take['mark']): Promise<void> {
    this.#mayWrite();
    await this.#shelf.mark(take, mark);
  }

  /** @throws ProjectError */
  async removeTake(take: Id): Promise<void> {
    this.#mayWrite();
    await this.#shelf.remove(take);
  }

  /** Stops between two steps; what was running goes on at the next opening. */
  async close(): Promise<void> {
    this.#deaf();
    this.#drafts.stop();
    await this.#worker.close();
    this.#shelf.close();
    await this.#jobs.close();
  }

  #mayWrite(): void {
    const { readOnly } = this.#project;
    if (readOnly !== undefined) throw new ProjectError('read-only', readOnly);
  }

  #job(scene: Id, kind: TakeKind, overrides: TakeOverrides, automatic = false): NewJob {
    const { seed, seedLocked } = this.#project.document().scenes[scene]!;
    // Drafts keep the scene's seed, so that what changes between two of them is the edit.
    const own = kind === 'draft' || seedLocked ? seed : randomInt(SEEDS);
    return {
      id: newId(),
      scene,
      kind,
      overrides,
      strip: undefined,
      automatic,
      seed: overrides.seed ?? own,
      created: this.#shelf.moment(),
    };
  }

  /** Offers what exists again and queues the rest. */
  async #add(jobs: readonly NewJob[]): Promise<readonly Id[]> {
    const folder = await this.#services.packFolder();
    const pack = takePack((await readManifest(folder)).manifest);
    const document = this.#project.document();
    const [cached, fresh]: [NewJob[], NewJob[]] = [[], []];
    for (const job of jobs) {
      const scene = document.scenes[job.scene];
      if (scene === undefined) continue;
      const offered = await this.#shelf.offerAgain(job, planTake(document, scene, job, pack).inputs);
      (offered === undefined ? fresh : cached).push(job);
    }
    await this.#jobs.change(async (transaction) => {
      await this.#superseded(transaction, jobs);
      // A scene may have been deleted since it was asked for.
      const { scenes } = this.#project.document();
      const wanted = fresh.filter(({ scene }) => scenes[scene] !== undefined);
      await insertJobs(transaction, this.#jobs.waiting, wanted);
      if (!jobs.every(({ automatic }) => automatic))
        await insertJobs(transaction, this.#jobs.waiting, cached, 'done');
    });
    this.#giveWay(jobs);
    this.#worker.wake();
    return jobs.map(({ id }) => id);
  }

  /** Automatic drafts of the same scenes that still wait are moot. */
  async #superseded(transaction: Parameters<typeof deleteJobs>[0], jobs: readonly NewJob[]): Promise<void> {
    const scenes = new Set(jobs.map(({ scene }) => scene));
    const moot = this.#jobs.waiting.filter(({ automatic, scene }) => automatic && scenes.has(scene));
    await deleteJobs(
      transaction,
      moot.map(({ id }) => id),
    );
  }

  /** A running automatic draft ends for a newer look at its scene, and steps aside for what somebody asked for. */
  #giveWay(jobs: readonly NewJob[]): void {
    const { running } = this.#worker;
    if (running === undefined || !running.automatic) return;
    if (jobs.some(({ scene }) => scene === running.scene)) this.#worker.stop(running.id, 'superseded');
    else if (jobs.some((job) => priorityOf(job) < priorityOf(running)))
      this.#worker.stop(running.id, 'later');
  }

  #draft(scene: Id): void {
    if (this.#project.readOnly !== undefined || this.#project.document().scenes[scene] === undefined) return;
    this.#add([this.#job(scene, 'draft', {}, true)]).catch((error: unknown) =>
      this.#services.log('no draft was made after an edit', error),
    );
  }
}

const opened = new WeakMap<Project, Promise<ProjectRenders>>();

/** The takes and the queue of an open project, opened when first asked for: unfinished renders then go on. */
export function rendersOf(project: Project, services: StudioServices): Promise<ProjectRenders> {
  const renders = opened.get(project) ?? open(project, services);
  opened.set(project, renders);
  return renders;
}

async function open(project: Project, services: StudioServices): Promise<ProjectRenders> {
  const checkpoints = new CheckpointFolder(project.folder);
  const jobs = await JobList.open(project, services.log);
  const made = jobs.jobs.map(({ created }) => created);
  const shelf = await TakeShelf.open(project, services.log, made);
  if (project.readOnly === undefined) await checkpoints.sweep(unfinished(jobs.jobs));
  return new ProjectRenders(project, services, { shelf, jobs, checkpoints });
}

const unfinished = (jobs: readonly QueuedJob[]): ReadonlySet<Id> =>
  new Set(jobs.filter(({ state }) => state !== 'done' && state !== 'cancelled').map(({ id }) => id));
