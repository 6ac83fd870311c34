import { basename } from 'node:path';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { copyProject, nextTitle } from './copy-project.ts';
import { createProject } from './create-project.ts';
import { exportArchive } from './export-archive.ts';
import { FilmFolders } from './film-folders.ts';
import { importArchive } from './import-archive.ts';
import { KnownFolders } from './known-folders.ts';
import { openProject } from './open-project.ts';
import { ProjectError } from './project-error.ts';
import { lockProject } from './project-lock.ts';
import type { Project } from './project.ts';
import { type SavedCopy, saveCopy } from './save-copy.ts';
import { handOver, moveToTrash, type Removed, takeFromTrash } from './trash.ts';

export type LibraryOptions = {
  readonly projectsFolder: () => string;
  readonly log: (message: string, error: unknown) => void;
  /** Hears of every project that was opened, before anybody works with it. */
  readonly onOpen?: (project: Project) => Promise<void>;
  /** Which folders of films were there before; without it, only those this library has seen. */
  readonly known?: KnownFolders;
};

/** All projects in one folder, and those of them that are open. */
export class Library {
  readonly #options: LibraryOptions;
  readonly #open = new Map<Id, Project>();
  readonly #opening = new Map<Id, Promise<Project>>();
  /** Closing, or open for a moment alone; these never reject. */
  readonly #closing = new Map<Id, Promise<void>>();
  readonly #folders = new FilmFolders();
  readonly #known: Promise<KnownFolders>;
  /** How many windows watch, and whether one of them has asked to close. */
  readonly #watching = new Map<Id, number>();
  readonly #leaving = new Set<Id>();
  readonly #removed = new Map<Id, Removed>();
  #ended = false;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#known = options.known === undefined ? KnownFolders.open() : Promise.resolve(options.known);
  }

  get projectsFolder(): string {
    return this.#options.projectsFolder();
  }

  /**
   * Newest first. Every folder has an id of its own, also a copy made by hand.
   *
   * @throws ProjectError, also when the folder of all films was there before and is not any more
   */
  async list(): Promise<readonly ProjectSummary[]> {
    const root = this.projectsFolder;
    const names = await (await this.#known).films(root);
    const open = new Map([...this.#open].map(([id, { folder }]) => [id, folder] as const));
    return this.#folders.look(root, names, open);
  }

  /** Begins the folder of films anew where it is not there any more. @throws ProjectError */
  async makeFolder(): Promise<void> {
    await (await this.#known).makeAnew(this.projectsFolder);
  }

  /** The folder of a project. @throws ProjectError when there is none */
  async folderOf(id: Id): Promise<string> {
    return this.#open.get(id)?.folder ?? (await this.#closed(id)).folder;
  }

  async #closed(id: Id) {
    let found = await this.#folders.find(id);
    if (found === undefined) {
      await this.list();
      found = await this.#folders.find(id);
    }
    if (found === undefined) throw new ProjectError('not-found', 'there is no such project');
    return found;
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
    if (this.#ended) throw new ProjectError('cancelled', 'the studio is closing');
    const project = await this.#read(id);
    try {
      if (project.id !== id && this.#open.has(project.id))
        throw new ProjectError('conflict', 'this film is open already');
      await this.#options.onOpen?.(project);
    } catch (error) {
      await project.close();
      throw error;
    }
    this.#open.set(project.id, project);
    return project;
  }

  async #read(id: Id): Promise<Project> {
    const { folder, isCopy } = await this.#closed(id);
    return openProject(folder, this.#options.log, isCopy ? id : undefined);
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
    this.#open.delete(id);
    this.#leaving.delete(id);
    const closing = project.close();
    this.#meanwhile(id, closing);
    return closing;
  }

  /** Whoever wants to open the project waits for `work`. */
  #meanwhile(id: Id, work: Promise<unknown>): void {
    const done = work.then(
      () => undefined,
      () => undefined, // told to whoever asked for it
    );
    this.#closing.set(id, done);
    void done.then(() => {
      if (this.#closing.get(id) === done) this.#closing.delete(id);
    });
  }

  /** Closes all projects, those among them that are being opened or closed; nothing can be opened any more. */
  async closeAll(): Promise<void> {
    this.#ended = true;
    await Promise.allSettled(this.#opening.values());
    const closings = [...this.#open.keys()].map((id) => this.closeNow(id));
    await Promise.all([...closings, ...this.#closing.values()]);
  }

  /** @throws ProjectError */
  async create(document: StudioDocument): Promise<ProjectSummary> {
    return this.#added(await createProject(await this.#ready(), document));
  }

  /** Another title, of a film that may be closed: nothing but the title is touched then. @throws ProjectError */
  async rename(id: Id, title: string): Promise<void> {
    const retitle = (project: Project) =>
      project.change('Rename film', (before) => ({ ...before, title })).then(() => undefined);
    const open = this.#open.get(id);
    if (open !== undefined) return retitle(open);
    const opening = this.#opening.get(id);
    if (opening !== undefined) return retitle(await opening);
    const before = this.#closing.get(id);
    const work = (async () => {
      await before;
      const project = await this.#read(id);
      await retitle(project).finally(() => project.close());
    })();
    this.#meanwhile(id, work);
    return work;
  }

  /** @throws ProjectError */
  async duplicate(id: Id): Promise<ProjectSummary> {
    const from = await this.folderOf(id);
    const taken = new Set((await this.list()).map(({ title }) => title));
    return this.#added(await copyProject(await this.#ready(), from, (title) => nextTitle(title, taken)));
  }

  /**
   * Saves an open film as it was committed last into a folder of its own; also when its own folder is gone.
   *
   * @throws ProjectError
   */
  async saveCopy(id: Id): Promise<SavedCopy & { readonly summary: ProjectSummary }> {
    const project = this.get(id);
    const titles = new Set((await this.list()).map(({ title }) => title));
    const saved = await saveCopy(project, await this.#ready(), (title) =>
      titles.has(title) ? nextTitle(title, titles) : title,
    );
    return { ...saved, summary: await this.#added(saved.folder) };
  }

  /** @throws ProjectError */
  async importArchive(archive: string, signal?: AbortSignal): Promise<ProjectSummary> {
    return this.#added(await importArchive(archive, await this.#ready(), signal));
  }

  /** Returns the file's path. @throws ProjectError */
  async exportArchive(id: Id, exportsFolder: string): Promise<string> {
    const folder = await this.folderOf(id);
    const title = (await this.#summaryOf(folder))?.title ?? 'film';
    return exportArchive(folder, title, exportsFolder);
  }

  /** Moves a project to the studio's trash, from where it can be brought back. @throws ProjectError */
  async remove(id: Id): Promise<void> {
    const open = this.#open.get(id);
    if (open?.readOnly === undefined) await open?.mayWrite();
    await this.closeNow(id);
    // Looked for anew: what is removed is the folder that has the id now.
    const { folder } = await this.#closed(id);
    const lock = lockProject(folder);
    if (lock === undefined)
      throw new ProjectError('read-only', 'it is open in another window of the studio; close it there first');
    lock.release();
    this.#removed.set(id, await moveToTrash(folder));
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

  /** The folder new films go to. @throws ProjectError when it was there before and is not any more */
  async #ready(): Promise<string> {
    const folder = this.projectsFolder;
    await (await this.#known).make(folder);
    return folder;
  }

  async #summaryOf(folder: string): Promise<ProjectSummary | undefined> {
    return (await this.list()).find((summary) => summary.folder === basename(folder));
  }

  async #added(folder: string): Promise<ProjectSummary> {
    const summary = await this.#summaryOf(folder);
    if (summary === undefined)
      throw new ProjectError('not-found', 'the film was removed as soon as it was made');
    return summary;
  }
}
