import type { Draft, Patch } from 'immer';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Edit, HistoryState } from '../../preload/contract/edits.ts';

export type Committed = { readonly revision: number; readonly history: HistoryState };
export type Recipe = (draft: Draft<StudioDocument>) => void;

/** What the queue needs of the studio. */
export type CommitCalls = {
  readonly edit: (edit: Edit) => Promise<Committed>;
  readonly undo: () => Promise<Committed>;
  readonly redo: () => Promise<Committed>;
};

export type DocumentEvent = Committed & { readonly patches: readonly Patch[] };

export type CommitsView = {
  readonly document: StudioDocument;
  readonly revision: number;
  readonly saved: boolean;
  readonly history: HistoryState;
};

export type CommitsHost = {
  readonly calls: CommitCalls;
  readonly show: (view: CommitsView) => void;
  /** An edit was refused: it and what was built on it is gone from the document. */
  readonly refused: (label: string, reason: unknown) => void;
  /** Others changed the same things while edits of ours were on their way: these are gone. */
  readonly overtaken: (labels: readonly string[]) => void;
  /** Whether an edit was refused because the document had changed under it. */
  readonly conflict: (reason: unknown) => boolean;
  /** Whether a failure means the line is dead: then the edit waits for `reopened`. */
  readonly disconnected: (reason: unknown) => boolean;
  /** The studio is ahead of what events told: reads it again and calls `reopened`. */
  readonly resync: () => void;
};
