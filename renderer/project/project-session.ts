import type { Edit } from '../../preload/contract/edits.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { OpenProject, ProjectEvent } from '../../preload/contract/projects.ts';
import type { Committed, Recipe } from './commits-host.ts';
import { Commits } from './commits.ts';
import { eventApplied } from './event-applied.ts';
import { refusalKind } from './refusal.ts';
import { validSelection, type ProjectState } from './project-state.ts';

/** What a session needs of the studio. */
export type ProjectCalls = {
  readonly open: (project: Id) => Promise<OpenProject>;
  readonly watch: (project: Id, signal: AbortSignal) => Promise<AsyncIterable<ProjectEvent>>;
  readonly edit: (project: Id, edit: Edit) => Promise<Committed>;
  readonly undo: (project: Id) => Promise<Committed>;
  readonly redo: (project: Id) => Promise<Committed>;
  /** Whether an edit was refused because the film had changed under it. */
  readonly conflict: (reason: unknown) => boolean;
  /** Whether a failure means that the studio was not reached. */
  readonly disconnected: (reason: unknown) => boolean;
  /** Resolves once the studio can be reached. */
  readonly reached: () => Promise<void>;
};

/** What a session has to say to the user. */
export type SessionWords = {
  readonly refused: (label: string, reason: unknown) => void;
  readonly overtaken: (labels: readonly string[]) => void;
  readonly readOnly: (reason: string) => void;
  readonly notice: (event: Extract<ProjectEvent, { type: 'notice' }>) => void;
  readonly gone: (reason: unknown) => void;
};

/** What else the user does ends a drag as if it had not been, and a run of keys as it is. */
type How = 'drag' | 'keys';

/** Keeps two failures in a row from becoming a storm of calls. */
const BREATH_MS = 500;

const firstState = (opened: OpenProject): ProjectState => ({
  project: opened.id,
  document: opened.document,
  revision: opened.revision,
  saved: true,
  history: opened.history,
  readOnly: opened.readOnly,
  stopped: opened.stopped,
  takes: opened.takes,
  queue: opened.queue,
  progress: {},
  exports: opened.exports,
  selection: { scene: opened.document.order[0], tracks: [], keyframe: 0 },
  playhead: 0,
});

/** One open project in this window: its state, kept in step with the studio, and the ways to change it. */
export class ProjectSession {
  readonly #calls: ProjectCalls;
  readonly #words: SessionWords;
  readonly #changed: (state: ProjectState) => void;
  readonly #end = new AbortController();
  readonly #commits: Commits;
  #state: ProjectState;
  #gesture: { readonly label: string; readonly how: How } | undefined;
  readonly #waiting: (() => void)[] = [];

  private constructor(
    opened: OpenProject,
    calls: ProjectCalls,
    words: SessionWords,
    changed: (state: ProjectState) => void,
  ) {
    this.#calls = calls;
    this.#words = words;
    this.#changed = changed;
    this.#state = firstState(opened);
    const project = opened.id;
    this.#commits = new Commits(opened, {
      calls: {
        edit: (edit) => calls.edit(project, edit),
        undo: () => calls.undo(project),
        redo: () => calls.redo(project),
      },
      show: (view) =>
        this.update({
          ...view,
          selection: validSelection(this.#state.selection, this.#state.document, view.document),
        }),
      refused: words.refused,
      overtaken: words.overtaken,
      conflict: calls.conflict,
      // A film that is not in its place is back perhaps: its edits wait for that as for a line.
      disconnected: (reason) => calls.disconnected(reason) || refusalKind(reason) === 'misplaced',
      resync: () => void this.#refresh().catch(() => undefined),
    });
  }

  /** @throws the refusal of the studio */
  static async start(
    project: Id,
    calls: ProjectCalls,
    words: SessionWords,
    changed: (state: ProjectState) => void,
  ): Promise<ProjectSession> {
    const session = new ProjectSession(await calls.open(project), calls, words, changed);
    changed(session.#state);
    void session.#follow();
    return session;
  }

  get state(): ProjectState {
    return this.#state;
  }

  update(change: Partial<ProjectState>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed(this.#state);
    if (this.#isSettled) for (const tell of this.#waiting.splice(0)) tell();
  }

  /** Edits that are not on the disk, in order. */
  get unsent(): Commits['unsent'] {
    return this.#commits.unsent;
  }

  /** Resolves once nothing is on its way to the disk, or nothing can get there, as the film is not in its place. */
  settled(): Promise<void> {
    return this.#isSettled ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  get #isSettled(): boolean {
    return !this.#commits.busy || this.#state.stopped !== undefined;
  }

  edit(label: string, recipe: Recipe): void {
    this.#endKeys();
    if (this.#mayEdit()) this.#commits.edit(label, recipe);
  }

  /** Starting another gesture ends the one before. */
  gesture(label: string, how: How = 'drag') {
    this.#endKeys();
    this.#commits.drop(undefined);
    const mine = { label, how };
    this.#gesture = mine;
    const end = (name: string | undefined) => {
      if (this.#gesture !== mine) return;
      this.#gesture = undefined;
      this.#commits.drop(name);
    };
    const allowed = this.#mayEdit();
    return {
      /** Whether nothing has ended it. */
      goesOn: () => this.#gesture === mine,
      change: (recipe: Recipe) => {
        if (allowed && this.#gesture === mine) this.#commits.drag(label, recipe);
      },
      commit: () => end(label),
      cancel: () => end(undefined),
    };
  }

  undo(): Promise<void> {
    this.#endKeys();
    return this.#commits.undo();
  }

  redo(): Promise<void> {
    this.#endKeys();
    return this.#commits.redo();
  }

  /** Makes a call that commits, such as a new plan, after the edits that are on their way. */
  through(run: () => Promise<Committed>): Promise<void> {
    this.#endKeys();
    return this.#commits.through(run);
  }

  /** Makes a run of keys an edit now. */
  settle(): void {
    this.#endKeys();
  }

  #endKeys(): void {
    if (this.#gesture?.how !== 'keys') return;
    const { label } = this.#gesture;
    this.#gesture = undefined;
    this.#commits.drop(label);
  }

  /** Ends what the user is in the middle of: a run of keys as it is, a drag as if it had not been. */
  endGestures(): void {
    this.settle();
    this.#gesture = undefined;
    this.#commits.drop(undefined);
  }

  /** Stops listening. What is on its way still goes, as long as the line lasts. */
  stop(): void {
    this.settle();
    this.#end.abort();
  }

  #mayEdit(): boolean {
    const { readOnly } = this.#state;
    if (readOnly !== undefined) this.#words.readOnly(readOnly);
    return readOnly === undefined;
  }

  /** Listens until the session stops; a dead line is dialled anew, and what happened in between is read. */
  async #follow(): Promise<void> {
    const { project } = this.#state;
    while (!this.#end.signal.aborted) {
      try {
        await this.#calls.reached();
        const events = (await this.#calls.watch(project, this.#end.signal))[Symbol.asyncIterator]();
        const first = events.next();
        // Asked for after listening began, so that nothing can happen unheard in between.
        await Promise.all([this.#refresh(), this.#listen(events, first)]);
      } catch (reason) {
        if (this.#end.signal.aborted) return;
        this.#commits.lost();
        if (!this.#calls.disconnected(reason)) await this.#reopen();
      }
      await pause(BREATH_MS, this.#end.signal);
    }
  }

  async #listen(
    events: AsyncIterator<ProjectEvent>,
    first: Promise<IteratorResult<ProjectEvent>>,
  ): Promise<void> {
    for (let result = await first; result.done !== true; result = await events.next())
      this.#heard(result.value);
  }

  #heard(event: ProjectEvent): void {
    if (event.type === 'document') this.#commits.heard({ ...event, patches: event.patches.map(immerPatch) });
    else if (event.type === 'notice') this.#words.notice(event);
    else this.#beside(event);
  }

  #beside(event: Exclude<ProjectEvent, { type: 'document' | 'notice' }>): void {
    const before = this.#state.stopped;
    this.update(eventApplied(this.#state, event));
    // In its place again: what waited goes on.
    if (before !== undefined && this.#state.stopped === undefined) this.#refresh().catch(() => undefined);
  }

  /** The studio answered but does not know the project as open (it was started anew): opens it there. */
  async #reopen(): Promise<void> {
    try {
      await this.#refresh();
    } catch (reason) {
      if (this.#calls.disconnected(reason)) return;
      this.#words.gone(reason);
      this.stop();
    }
  }

  async #refresh(): Promise<void> {
    const opened = await this.#calls.open(this.#state.project);
    const { takes, queue, exports, readOnly, stopped } = opened;
    this.update({ takes, queue, exports, readOnly, stopped });
    this.#commits.reopened(opened);
  }
}

type ContractPatch = Extract<ProjectEvent, { type: 'document' }>['patches'][number];

const immerPatch = ({ op, path, value }: ContractPatch) => ({ op, path: [...path], value });

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
