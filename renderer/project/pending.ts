import type { Patch } from 'immer';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { Committed, Recipe } from './commits-host.ts';
import { differences, rebased } from './rebase.ts';

/** An edit on its way. */
export type PendingEdit = {
  readonly kind: 'edit';
  readonly label: string;
  readonly patches: readonly Patch[];
  /** The document with everything before this. */
  readonly before: StudioDocument;
  /** The document with this, too. */
  readonly after: StudioDocument;
};

/** A call that commits by itself, such as undo. */
export type PendingCall = {
  readonly kind: 'call';
  readonly run: () => Promise<Committed>;
  readonly settle: (failure: { readonly reason: unknown } | undefined) => void;
};

export type Pending = PendingEdit | PendingCall;

/** A drag that goes on: not yet an edit. */
export type Live = {
  readonly label: string;
  readonly recipe: Recipe;
  readonly document: StudioDocument;
  readonly patches: readonly Patch[];
};

/**
 * What waits, on another document: without the edits whose things others have changed, what was built on these, and the
 * calls that waited behind them.
 */
export function pendingOn(all: readonly Pending[], from: StudioDocument, onto: StudioDocument) {
  const changed = [...differences(from, onto)];
  const pending: Pending[] = [];
  const lost: string[] = [];
  const calls: PendingCall[] = [];
  let document = onto;
  for (const one of all) {
    if (one.kind === 'call') {
      if (lost.length === 0) pending.push(one);
      else calls.push(one);
      continue;
    }
    const after = rebased(one, document, changed);
    if (after === 'lost') {
      lost.push(one.label);
      changed.push(...differences(one.before, one.after));
    } else if (after !== 'done') {
      pending.push({ ...one, before: document, after });
      document = after;
    }
  }
  return { pending, lost, calls };
}
