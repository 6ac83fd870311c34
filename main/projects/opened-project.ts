import type { Kysely, Transaction } from 'kysely';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Edit, HistoryState } from '../../preload/contract/edits.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { ProjectEvent } from '../../preload/contract/projects.ts';
import { type Applied, applyUntrusted, replaceDocument } from './apply-patches.ts';
import { type StoredDocument, updateDocument } from './document-repository.ts';
import { historyState, pushStep, type Step, stepToRedo, stepToUndo } from './history.ts';
import { type MediaStore, mediaStore } from './media-store.ts';
import { checkHealth, type OpenDatabase } from './open-database.ts';
import { asProjectError, ProjectError } from './project-error.ts';
import type { ProjectPlace } from './project-place.ts';
import { forgetOpen, partJournal } from './session-file.ts';
import { spareFile } from './spare-file.ts';
import type { ProjectTables } from './project-tables.ts';
import type { Committed, Project } from './project.ts';

export type OpenedWith = {
  readonly folder: string;
  readonly opened: OpenDatabase;
  readonly stored: StoredDocument;
  readonly history: HistoryState;
  readonly place: ProjectPlace;
  readonly readOnly: string | undefined;
  /** After the database has closed. */
  readonly release?: () => void;
  /** What the user should read once the project is shown. */
  readonly notice?: string;
  readonly log: (message: string, error: unknown) => void;
};

/** How often an open project looks whether its folder is still there. */
const WATCH_MS = 2000;

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown } | undefined)?.code;
/** The disk does not answer: it was taken away, or fails. */
const isDiskTrouble = ({ kind, cause }: ProjectError): boolean =>
  kind !== 'disk-full' && /^(SQLITE_IOERR|EIO$)/.test(String(codeOf(cause)));

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
  readonly #notice: string | undefined;
  readonly #place: ProjectPlace;
  #stopped: ProjectError | undefined;
  /** What no folder put back can mend: the connection itself is of no use. */
  #lost: ProjectError | undefined;
  readonly #watch: NodeJS.Timeout | undefined;

  constructor({ folder, opened, stored, history, place, readOnly, release, notice, log }: OpenedWith) {
    this.id = stored.project;
    this.folder = folder;
    this.#opened = opened;
    this.database = opened.database;
    this.readOnly = readOnly;
    this.media = mediaStore(folder, () => this.mayWrite());
    this.#document = stored.document;
    this.#revision = stored.revision;
    this.#position = stored.historyPosition;
    this.#history = history;
    this.#release = release ?? (() => undefined);
    this.#log = log;
    this.#notice = notice;
    this.#place = place;
    if (readOnly === undefined) this.#watch = setInterval(() => void this.#look(), WATCH_MS).unref();
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

  stopped(): string | undefined {
    return this.#stopped?.message;
  }

  async mayWrite(): Promise<void> {
    if (this.readOnly !== undefined) throw new ProjectError('read-only', this.readOnly);
    await this.#look();
    if (this.#stopped !== undefined) throw this.#stopped;
  }

  async write<T>(work: (transaction: Transaction<ProjectTables>) => Promise<T>): Promise<T> {
    await this.mayWrite();
    try {
      return await this.database.transaction().execute(work);
    } catch (error) {
      const known = asProjectError(error);
      await this.#suspect(known);
      throw this.#lost ?? known;
    }
  }

  whereNow(): Promise<string | undefined> {
    return this.#place.whereNow();
  }

  async snapshot(target: string): Promise<void> {
    try {
      await this.#opened.file.backup(target);
      await checkHealth(target);
    } catch (error) {
      throw asProjectError(error);
    }
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
    clearInterval(this.#watch);
    for (const listener of this.#onClose)
      await listener().catch((error: unknown) => this.#log('closing a project', error));
    await this.#turn.catch(() => undefined);
    const mine = this.readOnly === undefined;
    const replaced = mine && (await this.#place.isDatabaseReplaced());
    // Asked before the database closes, which removes its journal.
    const inPlace = mine && (await this.#place.fault()) === undefined;
    if (replaced) await this.#keepReplaced();
    await this.#opened.close();
    if (replaced) await this.#partJournal();
    else if (inPlace) await forgetOpen(this.folder);
    this.#release();
  }

  /** Another program has put its database in the place of ours: what is in ours is kept beside it. */
  async #keepReplaced(): Promise<void> {
    try {
      await this.snapshot(await spareFile(this.folder, 'replaced'));
    } catch (error) {
      this.#log('keeping a database that was replaced', error);
    }
  }

  /** No journal of ours may lie beside the database of another program. */
  async #partJournal(): Promise<void> {
    await partJournal(this.folder).catch((error: unknown) => this.#log('parting a journal', error));
  }

  /** One change at a time, each on top of the one before. */
  #inTurn(work: () => Promise<Committed>): Promise<Committed> {
    const turn = this.#turn
      .catch(() => undefined)
      .then(async () => {
        await this.mayWrite();
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
    await this.write(async (transaction) => {
      position = await place(transaction);
      await updateDocument(transaction, before, document, { revision, historyPosition: position });
      history = await historyState(transaction, position);
    });
    this.#document = document;
    this.#revision = revision;
    this.#position = position;
    this.#history = history;
    for (const listener of this.#onDocument) this.#guarded(() => listener(document, before));
    this.emit({ type: 'document', revision, patches, history });
    return { revision, history };
  }

  /** Looks whether all is in its place, and tells when that has changed. */
  async #look(): Promise<void> {
    const fault = this.#lost ?? (await this.#place.fault());
    if (fault?.message === this.#stopped?.message) return;
    this.#stopped = fault;
    this.emit({ type: 'place', ...(fault === undefined ? {} : { stopped: fault.message }) });
  }

  /** A commit failed: when the database or its disk is at fault, there is no going on with this connection. */
  async #suspect(error: unknown): Promise<void> {
    if (!(error instanceof ProjectError) || !(error.kind === 'broken' || isDiskTrouble(error))) return;
    this.#lost = new ProjectError('misplaced', error.message, {
      cause: error,
      hint: 'Save the film as a copy, or close it and open it again.',
    });
    await this.#look();
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
