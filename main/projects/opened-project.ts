import type { Kysely } from 'kysely';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Edit, HistoryState } from '../../preload/contract/edits.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { ProjectEvent } from '../../preload/contract/projects.ts';
import { type Applied, applyUntrusted, replaceDocument } from './apply-patches.ts';
import { type StoredDocument, updateDocument } from './document-repository.ts';
import { historyState, pushStep, type Step, stepToRedo, stepToUndo } from './history.ts';
import { type MediaStore, mediaStore } from './media-store.ts';
import type { OpenDatabase } from './open-database.ts';
import { asProjectError, ProjectError } from './project-error.ts';
import type { ProjectTables } from './project-tables.ts';
import type { Committed, Project } from './project.ts';

export type OpenedWith = {
  readonly folder: string;
  readonly opened: OpenDatabase;
  readonly stored: StoredDocument;
  readonly history: HistoryState;
  readonly readOnly: string | undefined;
  /** After the database has closed. */
  readonly release?: () => void;
  /** What the user should read once the project is shown. */
  readonly notice?: string;
  readonly log: (message: string, error: unknown) => void;
};

/** A commit to be written: the change, and where it puts the history. */
type Pending = Applied & { readonly place: (database: Kysely<ProjectTables>) => Promise<number> };

export class OpenedProject implements Project {
  readonly id: Id;
  readonly folder: string;
  readonly database: Kysely<ProjectTables>;
  readonly media: MediaStore;
  readonly readOnly: string | undefined;
  readonly #opened: OpenDatabase;
  readonly #log: OpenedWith['log'];
  readonly #release: () => void;
  readonly #onDocument = new Set<(now: StudioDocument, before: StudioDocument) => void>();
  readonly #onEvent = new Set<(event: ProjectEvent) => void>();
  readonly #onClose = new Set<() => Promise<void>>();
  #document: StudioDocument;
  #revision: number;
  #position: number;
  #history: HistoryState;
  #turn: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;
  #notice: string | undefined;

  constructor({ folder, opened, stored, history, readOnly, release, notice, log }: OpenedWith) {
    this.id = stored.project;
    this.folder = folder;
    this.#opened = opened;
    this.database = opened.database;
    this.readOnly = readOnly;
    this.media = mediaStore(folder, () => this.readOnly);
    this.#document = stored.document;
    this.#revision = stored.revision;
    this.#position = stored.historyPosition;
    this.#history = history;
    this.#release = release ?? (() => undefined);
    this.#log = log;
    this.#notice = notice;
  }

  document(): StudioDocument {
    return this.#document;
  }

  revision(): number {
    return this.#revision;
  }

  history(): HistoryState {
    return this.#history;
  }

  edit({ label, revision, patches }: Edit): Promise<Committed> {
    return this.#inTurn(async () => {
      if (revision !== this.#revision)
        throw new ProjectError('conflict', 'the film was changed elsewhere in the meantime');
      return this.#gesture(label, applyUntrusted(this.#document, patches));
    });
  }

  change(label: string, recipe: (before: StudioDocument) => StudioDocument): Promise<Committed> {
    return this.#inTurn(async () =>
      this.#gesture(label, replaceDocument(this.#document, recipe(this.#document))),
    );
  }

  undo(): Promise<Committed> {
    return this.#inTurn(async () => this.#step(await stepToUndo(this.database, this.#position)));
  }

  redo(): Promise<Committed> {
    return this.#inTurn(async () => this.#step(await stepToRedo(this.database, this.#position)));
  }

  onDocument(listener: (now: StudioDocument, before: StudioDocument) => void): () => void {
    this.#onDocument.add(listener);
    return () => this.#onDocument.delete(listener);
  }

  emit(event: ProjectEvent): void {
    for (const listener of this.#onEvent) this.#guarded(() => listener(event));
  }

  onEvent(listener: (event: ProjectEvent) => void): () => void {
    this.#onEvent.add(listener);
    if (this.#notice !== undefined) listener({ type: 'notice', tone: 'warning', text: this.#notice });
    this.#notice = undefined;
    return () => this.#onEvent.delete(listener);
  }

  onClose(listener: () => Promise<void>): () => void {
    this.#onClose.add(listener);
    return () => this.#onClose.delete(listener);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    for (const listener of this.#onClose)
      await listener().catch((error: unknown) => this.#log('closing a project', error));
    await this.#turn.catch(() => undefined);
    await this.#opened.close();
    this.#release();
  }

  /** One change at a time, each on top of the one before. */
  #inTurn(work: () => Promise<Committed>): Promise<Committed> {
    const turn = this.#turn
      .catch(() => undefined)
      .then(async () => {
        if (this.readOnly !== undefined) throw new ProjectError('read-only', this.readOnly);
        return work();
      });
    this.#turn = turn;
    return turn;
  }

  #gesture(label: string, change: Applied): Promise<Committed> {
    return this.#commit({
      ...change,
      place: (database) => pushStep(database, this.#position, label, change),
    });
  }

  #step(step: Step): Promise<Committed> {
    // The history may come from somebody else's archive: it is no more trusted than a message.
    const change = applyUntrusted(this.#document, step.patches);
    return this.#commit({ ...change, place: async () => step.position });
  }

  async #commit({ document, patches, place }: Pending): Promise<Committed> {
    const before = this.#document;
    const revision = this.#revision + 1;
    let position = 0;
    let history: HistoryState = {};
    try {
      await this.database.transaction().execute(async (transaction) => {
        position = await place(transaction);
        await updateDocument(transaction, before, document, { revision, historyPosition: position });
        history = await historyState(transaction, position);
      });
    } catch (error) {
      throw asProjectError(error);
    }
    this.#document = document;
    this.#revision = revision;
    this.#position = position;
    this.#history = history;
    for (const listener of this.#onDocument) this.#guarded(() => listener(document, before));
    this.emit({ type: 'document', revision, patches, history });
    return { revision, history };
  }

  /** A listener that throws must not undo what is committed. */
  #guarded(call: () => void): void {
    try {
      call();
    } catch (error) {
      this.#log('a listener of a project', error);
    }
  }
}
