import { ORPCError } from '@orpc/client';
import { applyPatches, enablePatches, type Patch } from 'immer';
import type { StudioDocument } from '../../../preload/contract/document.ts';
import type { Edit, HistoryState } from '../../../preload/contract/edits.ts';
import type { OpenProject, ProjectEvent } from '../../../preload/contract/projects.ts';
import type { Committed } from '../commits-host.ts';
import type { ProjectCalls } from '../project-session.ts';
import { isDisconnected, refusalKind } from '../refusal.ts';
import { smallDocument } from './small-document.ts';

enablePatches();

export const PROJECT = 'project-1';

export const refusal = (kind: string, message: string) =>
  new ORPCError('REFUSED', { defined: true, status: 422, message, data: { kind } });

/** A studio in memory that keeps its word: commits in order, refuses old revisions, tells everybody of every commit. */
export class FakeStudio {
  document = smallDocument();
  revision = 5;
  /** Documents before each commit, with the commit's label. */
  done: readonly { readonly label: string; readonly before: StudioDocument }[] = [];
  /** Labels of edits in the order they were committed. */
  readonly committed: string[] = [];
  /** Refuses the next edit so. */
  refuseNext: unknown;
  /** Answers are held back until `release`. */
  holding = false;
  connected = true;
  /** Commits, but the line dies before the answer. */
  loseAnswer = false;
  watchers = 0;
  opened = 0;
  #held: (() => void)[] = [];
  #line = new AbortController();
  readonly #listeners = new Set<(event: ProjectEvent) => void>();
  #back: (() => void)[] = [];

  readonly calls: ProjectCalls = {
    open: async () => {
      this.#reach();
      this.opened += 1;
      return this.#state();
    },
    watch: async (_project, signal) => {
      this.#reach();
      return this.#events(AbortSignal.any([signal, this.#line.signal]), signal);
    },
    edit: (_project, edit) => this.#answer(() => this.#edit(edit)),
    undo: () => this.#answer(() => this.#undo()),
    redo: () => this.#answer(() => Promise.reject(refusal('invalid', 'nothing to redo'))),
    conflict: (reason) => refusalKind(reason) === 'conflict',
    disconnected: isDisconnected,
    reached: () => (this.connected ? Promise.resolve() : new Promise((resolve) => this.#back.push(resolve))),
  };

  get history(): HistoryState {
    const last = this.done.at(-1);
    return last === undefined ? {} : { undo: last.label };
  }

  /** Somebody else changes the document. */
  change(label: string, patches: readonly Patch[]): void {
    const before = this.document;
    this.document = applyPatches(before, patches);
    this.done = [...this.done, { label, before }];
    this.#tell(patches);
  }

  tell(event: ProjectEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  release(): void {
    this.holding = false;
    for (const go of this.#held.splice(0)) go();
  }

  cut(): void {
    this.connected = false;
    this.#line.abort(new Error('the socket closed'));
    this.release();
  }

  mend(): void {
    this.#line = new AbortController();
    this.connected = true;
    for (const go of this.#back.splice(0)) go();
  }

  #reach(): void {
    if (!this.connected) throw new Error('the socket closed');
  }

  async #answer(work: () => Promise<Committed>): Promise<Committed> {
    this.#reach();
    if (this.holding) await new Promise<void>((resolve) => this.#held.push(resolve));
    this.#reach();
    const answer = await work();
    if (this.loseAnswer) {
      this.loseAnswer = false;
      this.cut();
      throw new Error('the socket closed');
    }
    return answer;
  }

  async #edit(edit: Edit): Promise<Committed> {
    const refused = this.refuseNext;
    this.refuseNext = undefined;
    if (refused !== undefined) throw refused;
    if (edit.revision !== this.revision)
      throw refusal('conflict', `revision ${this.revision}, not ${edit.revision}`);
    this.committed.push(edit.label);
    this.change(
      edit.label,
      edit.patches.map(({ op, path, value }) => ({ op, path: [...path], value })),
    );
    return { revision: this.revision, history: this.history };
  }

  async #undo(): Promise<Committed> {
    const last = this.done.at(-1);
    if (last === undefined) throw refusal('invalid', 'nothing to undo');
    this.done = this.done.slice(0, -1);
    this.document = last.before;
    this.#tell([{ op: 'replace', path: [], value: last.before }]);
    return { revision: this.revision, history: this.history };
  }

  #tell(patches: readonly Patch[]): void {
    this.revision += 1;
    this.tell({
      type: 'document',
      revision: this.revision,
      patches: patches.map((patch) => ({ ...patch, path: [...patch.path] })),
      history: this.history,
    });
  }

  #state(): OpenProject {
    const { document, revision, history } = this;
    return {
      id: PROJECT,
      document,
      revision,
      history,
      takes: [],
      queue: { paused: false, jobs: [] },
      exports: [],
    };
  }

  async *#events(signal: AbortSignal, wanted: AbortSignal): AsyncGenerator<ProjectEvent> {
    const waiting: ProjectEvent[] = [];
    let wake = (): void => undefined;
    const listener = (event: ProjectEvent) => {
      waiting.push(event);
      wake();
    };
    this.#listeners.add(listener);
    this.watchers += 1;
    signal.addEventListener('abort', () => wake());
    try {
      while (!signal.aborted) {
        const event = waiting.shift();
        if (event === undefined) await new Promise<void>((resolve) => (wake = resolve));
        else yield event;
      }
      if (!wanted.aborted) throw new Error('the socket closed');
    } finally {
      this.#listeners.delete(listener);
      this.watchers -= 1;
    }
  }
}
