import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import { documentFaults, type StudioDocument } from '../../preload/contract/document.ts';
import type { HistoryState } from '../../preload/contract/edits.ts';
import type { Committed, CommitsHost, CommitsView, DocumentEvent, Recipe } from './commits-host.ts';
import { ImpossibleEdit } from './impossible-edit.ts';
import { type Live, type Pending, type PendingCall, type PendingEdit, pendingOn } from './pending.ts';

enablePatches();

/** How long the event of a committed call may take before the document is asked for. */
const EVENT_PATIENCE_MS = 1_000;

type Sent =
  | { readonly committed: Committed; readonly failure?: undefined }
  | { readonly failure: { readonly reason: unknown } };

type Start = {
  readonly document: StudioDocument;
  readonly revision: number;
  readonly history: HistoryState;
};

/**
 * Edits on their way to the studio, one at a time and in order. What the user sees is the studio's document plus these;
 * a refused edit takes itself and everything behind it back. When others change the film meanwhile, edits of other
 * things are made on the film as it is now.
 */
export class Commits {
  readonly #host: CommitsHost;
  #base: StudioDocument;
  #revision: number;
  #history: HistoryState;
  #pending: readonly Pending[] = [];
  #live: Live | undefined;
  #held: readonly DocumentEvent[] = [];
  #busy = false;
  #down = false;
  /** A call committed this revision, and its event has yet to come. */
  #awaited = 0;
  #resyncAfter = false;
  /** Counts reopenings, so that an answer from before is not taken for one of now. */
  #era = 0;

  constructor(start: Start, host: CommitsHost) {
    this.#host = host;
    this.#base = start.document;
    this.#revision = start.revision;
    this.#history = start.history;
  }

  /** The studio's document with everything of ours that is on its way. */
  get document(): StudioDocument {
    return this.#live?.document ?? this.#settled;
  }

  get #settled(): StudioDocument {
    return this.#pending.findLast((one) => one.kind === 'edit')?.after ?? this.#base;
  }

  get view(): CommitsView {
    const unsaved = this.#pending.findLast((one) => one.kind === 'edit');
    return {
      document: this.document,
      revision: this.#revision,
      saved: this.#pending.length === 0 && this.#live === undefined,
      history: unsaved === undefined ? this.#history : { undo: unsaved.label },
    };
  }

  /** Whether edits or calls are on their way. */
  get busy(): boolean {
    return this.#pending.length > 0;
  }

  /** Edits that are not on the disk, in order. */
  get unsent(): readonly Pick<PendingEdit, 'label' | 'patches'>[] {
    return this.#pending.flatMap((one) => (one.kind === 'edit' ? [one] : []));
  }

  /** Throws what the recipe throws; an edit that changes nothing is none. */
  edit(label: string, recipe: Recipe): void {
    const [after, patches] = produceWithPatches(this.#settled, recipe);
    this.#enqueue(label, after, patches);
  }

  /** Shows a drag on its way. Every recipe starts from the document before the drag. */
  drag(label: string, recipe: Recipe): void {
    const [document, patches] = produceWithPatches(this.#settled, recipe);
    this.#live = { label, recipe, document, patches };
    this.#show();
  }

  /** Ends the drag; with a label as one edit, without as if it had not been. */
  drop(label: string | undefined): void {
    const live = this.#live;
    this.#live = undefined;
    if (live === undefined) return;
    if (label === undefined) this.#show();
    else this.#enqueue(label, live.document, live.patches);
  }

  undo(): Promise<void> {
    return this.through(() => this.#host.calls.undo());
  }

  redo(): Promise<void> {
    return this.through(() => this.#host.calls.redo());
  }

  /** Runs a call that commits (undo, a new plan) in turn with the edits; rejects with the call's own error. */
  through(run: () => Promise<Committed>): Promise<void> {
    this.drop(undefined);
    return new Promise((resolve, reject: (reason: unknown) => void) => {
      const settle: PendingCall['settle'] = (failure) =>
        failure === undefined ? resolve() : reject(failure.reason);
      this.#pending = [...this.#pending, { kind: 'call', run, settle }];
      this.#show();
      void this.#pump();
    });
  }

  /** The document changed on the studio's disk, by us or by others. */
  heard(event: DocumentEvent): void {
    if (event.revision <= this.#revision) return;
    if (this.#busy) this.#held = [...this.#held, event];
    else this.#apply(event);
  }

  /** The line is back (or the state was asked for again): what waited goes on, if it still fits. */
  reopened(start: Start): void {
    if (this.#busy && !this.#down) {
      // An answer that is about to come would be counted twice.
      this.#resyncAfter = true;
      return;
    }
    const [head] = this.#pending;
    // The answer got lost on the dead line, the commit did not.
    const ours =
      head?.kind === 'edit' &&
      this.#busy &&
      start.revision === this.#revision + 1 &&
      start.history.undo === head.label;
    const same = start.revision === this.#revision;
    const wasBusy = this.#busy;
    this.#era += 1;
    this.#busy = false;
    this.#down = false;
    this.#held = [];
    this.#awaited = 0;
    this.#resyncAfter = false;
    if (ours) this.#pending = this.#pending.slice(1);
    else if (head?.kind === 'call' && wasBusy) this.#giveUp(head);
    if (ours) this.#base = head.after;
    else if (!same) this.#rebase(start.document);
    this.#revision = start.revision;
    this.#history = start.history;
    this.#show();
    void this.#pump();
  }

  /** The line is dead: nothing is sent before `reopened`. */
  lost(): void {
    this.#down = true;
  }

  #giveUp(call: PendingCall): void {
    this.#pending = this.#pending.slice(1);
    call.settle({ reason: new Error('the studio went away before it answered') });
  }

  #enqueue(label: string, after: StudioDocument, patches: readonly Patch[]): void {
    if (patches.length === 0) return this.#show();
    const faults = documentFaults(after);
    if (faults.length > 0) {
      this.#show();
      return this.#host.refused(label, new ImpossibleEdit(faults.join('; ')));
    }
    this.#pending = [...this.#pending, { kind: 'edit', label, patches, before: this.#settled, after }];
    this.#show();
    void this.#pump();
  }

  async #pump(): Promise<void> {
    const [head] = this.#pending;
    if (this.#busy || this.#down || head === undefined || this.#awaited > this.#revision) return;
    this.#busy = true;
    const era = this.#era;
    const sent = await this.#send(head);
    if (era !== this.#era) return;
    if (sent.failure !== undefined && this.#host.disconnected(sent.failure.reason))
      return this.#lostWith(head, sent.failure.reason);
    this.#busy = false;
    if (sent.failure === undefined) this.#committed(head, sent.committed);
    else this.#refuse(head, sent.failure.reason);
    this.#release();
    this.#show();
    if (this.#resyncAfter) this.#host.resync();
    void this.#pump();
  }

  /** The line died under `head`: an edit waits for `reopened`, a call is over. */
  #lostWith(head: Pending, reason: unknown): void {
    this.lost();
    if (head.kind === 'edit') return;
    this.#pending = this.#pending.slice(1);
    this.#busy = false;
    head.settle({ reason });
    this.#show();
  }

  async #send(head: Pending): Promise<Sent> {
    try {
      const committed = await (head.kind === 'edit'
        ? this.#host.calls.edit({
            label: head.label,
            revision: this.#revision,
            patches: head.patches.map(({ op, path, value }) => ({
              op,
              path: [...path],
              value: value as unknown,
            })),
          })
        : head.run());
      return { committed };
    } catch (reason) {
      return { failure: { reason } };
    }
  }

  #committed(head: Pending, committed: Committed): void {
    this.#pending = this.#pending.slice(1);
    this.#history = committed.history;
    if (head.kind === 'edit') {
      this.#base = head.after;
      this.#revision = committed.revision;
      return;
    }
    // What it changed comes as an event, before or after this answer.
    this.#awaited = committed.revision;
    setTimeout(() => this.#awaited > this.#revision && this.#host.resync(), EVENT_PATIENCE_MS);
    head.settle(undefined);
  }

  #refuse(head: Pending, reason: unknown): void {
    if (head.kind === 'call') {
      this.#pending = this.#pending.slice(1);
      return head.settle({ reason });
    }
    // Somebody was faster: what they did is read, and this goes again on top of it.
    if (this.#host.conflict(reason)) this.lost();
    else this.#abandon(() => this.#host.refused(head.label, reason));
    this.#host.resync();
  }

  /** Takes every edit of ours back; calls that waited behind them are not made either. */
  #abandon(tell: () => void): void {
    const calls = this.#pending.filter((one) => one.kind === 'call');
    this.#pending = [];
    this.#live = undefined;
    this.#dropCalls(calls);
    tell();
  }

  #dropCalls(calls: readonly PendingCall[]): void {
    for (const call of calls) call.settle({ reason: new ImpossibleEdit('an edit before it was taken back') });
  }

  /** Puts our edits on another document; says which of them cannot be. */
  #rebase(onto: StudioDocument): void {
    const { pending, lost, calls } = pendingOn(this.#pending, this.#base, onto);
    this.#base = onto;
    this.#pending = pending;
    this.#dropCalls(calls);
    const gone = [...lost, ...this.#relive()];
    if (gone.length > 0) this.#host.overtaken(gone);
  }

  /** A drag goes on from the new document: what is in the user's hand comes last. Returns what cannot go on. */
  #relive(): readonly string[] {
    const live = this.#live;
    if (live === undefined) return [];
    try {
      this.drag(live.label, live.recipe);
      return [];
    } catch {
      this.#live = undefined; // what was dragged is no longer there
      return [live.label];
    }
  }

  /** Events that came while an answer was awaited. */
  #release(): void {
    const held = this.#held;
    this.#held = [];
    for (const event of held) if (event.revision > this.#revision) this.#apply(event);
  }

  #apply(event: DocumentEvent): void {
    if (event.revision !== this.#revision + 1) return this.#host.resync();
    this.#rebase(applyPatches(this.#base, event.patches));
    this.#revision = event.revision;
    this.#history = event.history;
    this.#show();
    void this.#pump();
  }

  #show(): void {
    this.#host.show(this.view);
  }
}
