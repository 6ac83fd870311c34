import { join } from 'node:path';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { copyProject, nextTitle } from './copy-project.ts';
import { createProject } from './create-project.ts';
import { exportArchive } from './export-archive.ts';
import { importArchive } from './import-archive.ts';
import { openProject } from './open-project.ts';
import { ProjectError } from './project-error.ts';
import { projectFolders } from './project-folders.ts';
import { lockProject } from './project-lock.ts';
import { summarise } from './project-summary.ts';
import type { Project } from './project.ts';
import { handOver, moveToTrash, type Removed, takeFromTrash } from './trash.ts';

export type LibraryOptions = {
  readonly projectsFolder: () => string;
  readonly log: (message: string, error: unknown) => void;
  /** Hears of every project that was opened, before anybody works with it. */
  readonly onOpen?: (project: Project) => Promise<void>;
};

/** All projects in one folder, and those of them that are open. */
export class Library {
  readonly #options: LibraryOptions;
  readonly #open = new Map<Id, Project>();
  readonly #opening = new Map<Id, Promise<Project>>();
  readonly #closing = new Map<Id, Promise<void>>();
  readonly #folders = new Map<Id, string>();
  /** How many windows watch, and whether one of them has asked to close. */
  readonly #watching = new Map<Id, number>();
  readonly #leaving = new Set<Id>();
  readonly #removed = new Map<Id, Removed>();

  constructor(options: LibraryOptions) {
    this.#options = options;
  }

  get projectsFolder(): string {
    return this.#options.projectsFolder();
  }

  /** Newest first. Of two folders with one id (a copy made by hand) the newer is opened. @throws ProjectError */
  async list(): Promise<readonly ProjectSummary[]> {
    const root = this.projectsFolder;
    const summaries: ProjectSummary[] = [];
    for (const name of await projectFolders(root)) summaries.push(await summarise(join(root, name)));
    summaries.sort((one, other) => other.changed - one.changed);
    this.#folders.clear();
    for (const { id, folder } of summaries.toReversed()) this.#folders.set(id, join(root, folder));
    return summaries;
  }

  /** The folder of a project. @throws ProjectError when there is none */
  async folderOf(id: Id): Promise<string> {
    const open = this.#open.get(id);
    if (open !== undefined) return open.folder;
    if (!this.#folders.has(id)) await this.list();
    const folder = this.#folders.get(id);
    if (folder === undefined) throw new ProjectError('not-found', 'there is no such project');
    return folder;
  }

  /** Opens a project, or finds it open. @throws ProjectError */
  async open(id: Id): Promise<Project> {
    this.#leaving.delete(id);
    const open = this.#open.get(id);
    if (open !== undefined) return open;
    const opening = this.#opening.get(id) ?? this.#start(id);
    this.#opening.set(id, opening);
    return opening.finally(() => this.#opening.delete(id));
  }

  async #start(id: Id): Promise<Project> {
    await this.#closing.get(id);
    const project = await openProject(await this.folderOf(id), this.#options.log);
    try {
      await this.#options.onOpen?.(project);
    } catch (error) {
      await project.close();
      throw error;
    }
    this.#open.set(id, project);
    return project;
  }

  /** The project, if it is open. @throws ProjectError when it is not */
  get(id: Id): Project {
    const project = this.#open.get(id);
    if (project === undefined) throw new ProjectError('not-found', 'this project is not open');
    return project;
  }

  isOpen(id: Id): boolean {
    return this.#open.has(id);
  }

  /** One more window watches. Returns how it stops; the last one's end closes a project somebody asked to close. */
  watch(id: Id): () => void {
    this.#watching.set(id, (this.#watching.get(id) ?? 0) + 1);
    return () => {
      this.#watching.set(id, (this.#watching.get(id) ?? 1) - 1);
      if (this.#leaving.has(id))
        this.#closeUnwatched(id).catch((error: unknown) => this.#options.log('closing a project', error));
    };
  }

  /** Closes a project as soon as no window watches it any more. */
  async close(id: Id): Promise<void> {
    this.#leaving.add(id);
    await this.#closeUnwatched(id);
  }

  async #closeUnwatched(id: Id): Promise<void> {
    if ((this.#watching.get(id) ?? 0) === 0) await this.closeNow(id);
  }

  /** Closes a project whoever watches it. */
  async closeNow(id: Id): Promise<void> {
    const project = this.#open.get(id);
    if (project === undefined) return this.#closing.get(id);
    const closing = project.close().finally(() => this.#closing.delete(id));
    this.#open.delete(id);
    this.#leaving.delete(id);
    this.#closing.set(id, closing);
    return closing;
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((id) => this.closeNow(id)));
  }

  /** @throws ProjectError */
  async create(document: StudioDocument): Promise<ProjectSummary> {
    return this.#added(await createProject(this.projectsFolder, document));
  }

  /** @throws ProjectError */
  async duplicate(id: Id): Promise<ProjectSummary> {
    const from = await this.folderOf(id);
    const taken = new Set((await this.list()).map(({ title }) => title));
    return this.#added(await copyProject(this.projectsFolder, from, (title) => nextTitle(title, taken)));
  }

  /** @throws ProjectError */
  async importArchive(archive: string, signal?: AbortSignal): Promise<ProjectSummary> {
    return this.#added(await importArchive(archive, this.projectsFolder, signal));
  }

  /** Returns the file's path. @throws ProjectError */
  async exportArchive(id: Id, exportsFolder: string): Promise<string> {
    const folder = await this.folderOf(id);
    const { title } = await summarise(folder);
    return exportArchive(folder, title, exportsFolder);
  }

  /** Moves a project to the studio's trash, from where it can be brought back. @throws ProjectError */
  async remove(id: Id): Promise<void> {
    const folder = await this.folderOf(id);
    await this.closeNow(id);
    const lock = lockProject(folder);
    if (lock === undefined)
      throw new ProjectError('read-only', 'it is open in another window of the studio; close it there first');
    lock.release();
    this.#removed.set(id, await moveToTrash(folder));
    this.#folders.delete(id);
  }

  /** Brings a removed project back. @throws ProjectError when it was not removed since the studio started */
  async restore(id: Id): Promise<ProjectSummary> {
    const removed = this.#removed.get(id);
    if (removed === undefined)
      throw new ProjectError('not-found', 'it is no longer in the studio’s trash; look in the system’s');
    const folder = await takeFromTrash(removed);
    this.#removed.delete(id);
    return this.#added(folder);
  }

  /** Nobody can ask for what was removed any more: it goes to the system's trash where there is one. */
  async emptyTrash(trash: (folder: string) => Promise<boolean>): Promise<void> {
    this.#removed.clear();
    await handOver(this.projectsFolder, trash);
  }

  async #added(folder: string): Promise<ProjectSummary> {
    this.#folders.clear();
    return summarise(folder);
  }
}
