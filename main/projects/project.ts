import type { Kysely, Transaction } from 'kysely';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Edit, HistoryState } from '../../preload/contract/edits.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { ProjectEvent } from '../../preload/contract/projects.ts';
import type { MediaStore } from './media-store.ts';
import type { ProjectTables } from './project-tables.ts';

/** What a commit leads to. */
export type Committed = { readonly revision: number; readonly history: HistoryState };

/** An open project: its document in memory, everything else in `database` and `media`. */
export type Project = {
  readonly id: Id;
  /** The `.l2v` folder. */
  readonly folder: string;
  /** Why nothing may be written, one line; undefined when it may. */
  readonly readOnly: string | undefined;
  /** Why nothing may be written for now, one line: its folder or database is not the one that was opened. */
  stopped(): string | undefined;
  /** One connection: statements and transactions wait for one another. To read; what writes goes through `write`. */
  readonly database: Kysely<ProjectTables>;
  readonly media: MediaStore;
  /** @throws ProjectError when nothing may be written, because it may only be read or is no longer in its place */
  mayWrite(): Promise<void>;
  /** Work on the database that is done whole or not at all. @throws ProjectError, and then nothing was changed */
  write<T>(work: (transaction: Transaction<ProjectTables>) => Promise<T>): Promise<T>;
  /** Where its folder is now, if that can be found; also when it was renamed. */
  whereNow(): Promise<string | undefined>;
  /** Writes the database as it is to a file, also when its folder is gone. @throws ProjectError */
  snapshot(target: string): Promise<void>;
  document(): StudioDocument;
  revision(): number;
  history(): HistoryState;
  /** Resolves once the edit is on the disk. @throws ProjectError */
  edit(edit: Edit): Promise<Committed>;
  /** One step of undo made by the studio itself. @throws ProjectError */
  change(label: string, recipe: (before: StudioDocument) => StudioDocument): Promise<Committed>;
  /** @throws ProjectError when there is nothing to undo */
  undo(): Promise<Committed>;
  /** @throws ProjectError when there is nothing to redo */
  redo(): Promise<Committed>;
  /** Hears of every commit, after it. Returns how to stop. */
  onDocument(listener: (now: StudioDocument, before: StudioDocument) => void): () => void;
  /** To every window that watches. */
  emit(event: ProjectEvent): void;
  /** Hears of events, from now on, and of what is to be said of the opening. Returns how to stop. */
  onEvent(listener: (event: ProjectEvent) => void): () => void;
  /** Called, and waited for, before the database closes. Returns how to be forgotten. */
  onClose(listener: () => Promise<void>): () => void;
  close(): Promise<void>;
};
