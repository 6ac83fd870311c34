import { t } from 'i18next';
import { applyPatches } from 'immer';
import { create, useStore } from 'zustand';
import type { Id, MediaId } from '../../preload/contract/ids.ts';
import { notify } from '../design/notices.ts';
import { connection, studio } from './client.ts';
import type { Committed, Recipe } from './commits-host.ts';
import { ProjectSession, type ProjectCalls, type SessionWords } from './project-session.ts';
import type { ProjectState } from './project-state.ts';
import { isDisconnected, refusalKind, wordsOf } from './refusal.ts';

const store = create<{ readonly open: ProjectState | undefined }>(() => ({ open: undefined }));
let session: ProjectSession | undefined;
let mediaBase = '';

const calls: ProjectCalls = {
  open: (project) => studio.projects.open({ project }),
  watch: (project, signal) => studio.projects.watch({ project }, { signal }),
  edit: (project, change) => studio.document.edit({ project, edit: change }),
  undo: (project) => studio.document.undo({ project }),
  redo: (project) => studio.document.redo({ project }),
  conflict: (reason) => refusalKind(reason) === 'conflict',
  disconnected: isDisconnected,
  reached: () => connection.open(),
};

const words: SessionWords = {
  refused: (label, reason) =>
    notify(t('project.rolledBack', { label, reason: wordsOf(reason) }), { tone: 'error' }),
  overtaken: (labels) => notify(t('project.changedElsewhere', { labels: quoted(labels) }), { tone: 'error' }),
  readOnly: (reason) => notify(t('project.readOnly', { reason }), { tone: 'warning' }),
  notice: ({ tone, text }) => notify(text, { tone }),
  gone: (reason) => notify(wordsOf(reason), { tone: 'error' }),
};

/** Counts what was asked for last: opening takes a while, and the user may have gone on meanwhile. */
let wish = 0;

/** Sessions whose window went on to something else while edits of theirs were on their way. */
const leaving = new Map<ProjectSession, Promise<void>>();
/** Edits to be made on a copy as soon as it is open. */
let carried: { readonly project: Id; readonly edits: ProjectSession['unsent'] } | undefined;

/** Opens a project in this window; the one before is closed. @throws the studio's refusal */
export async function openProject(project: Id): Promise<void> {
  void closeProject();
  const mine = wish;
  // Its own last edits first.
  await Promise.all([...leaving].flatMap(([left, done]) => (left.state.project === project ? [done] : [])));
  const opened = await ProjectSession.start(project, calls, words, (open) => {
    if (mine === wish) store.setState({ open });
  });
  if (mine !== wish) return leave(opened);
  session = opened;
  carryOver(opened);
}

function carryOver(to: ProjectSession): void {
  if (carried?.project !== to.state.project) return;
  const { edits } = carried;
  carried = undefined;
  for (const { label, patches } of edits) to.edit(label, (draft) => void applyPatches(draft, patches));
}

/** Closes the project of this window, once everything that was on its way is on the disk. */
export async function closeProject(): Promise<void> {
  wish += 1;
  const before = session;
  session = undefined;
  if (before !== undefined) await leave(before);
}

function leave(ending: ProjectSession): Promise<void> {
  const done = finish(ending).finally(() => leaving.delete(ending));
  leaving.set(ending, done);
  return done;
}

/** Resolves when the films that were left have their last edits on the disk; undefined where none is on its way. */
export const filmsLeft = (): Promise<unknown> | undefined =>
  leaving.size === 0 ? undefined : Promise.all(leaving.values());

/** How long the last edits may take before the user hears of it. */
const PATIENCE_MS = 1_000;

async function finish(ending: ProjectSession): Promise<void> {
  ending.endGestures();
  const { project, document } = ending.state;
  const late = setTimeout(
    () => notify(t('project.stillSaving', { title: document.title }), { tone: 'warning' }),
    PATIENCE_MS,
  );
  await ending.settled();
  clearTimeout(late);
  ending.stop();
  const lost = ending.unsent;
  if (lost.length > 0 && !rescued.has(ending))
    notify(
      t('project.neverSaved', { title: document.title, labels: quoted(lost.map(({ label }) => label)) }),
      {
        tone: 'error',
        // Nobody can see any more what is gone.
        stays: true,
      },
    );
  await studio.projects.close({ project }).catch(() => undefined);
}

/** Whether closing the window would lose edits. */
export const hasUnsaved = (): boolean => session?.state.saved === false || leaving.size > 0;

const quoted = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

/** Sessions whose unsent edits go on in a copy. */
const rescued = new WeakSet<ProjectSession>();

/**
 * Saves the open film as a copy, which gets the edits that could not be saved once it is opened.
 *
 * @returns the copy, and how many takes were left out as their files are gone
 * @throws the studio's refusal
 */
export async function saveCopy(): Promise<Awaited<ReturnType<typeof studio.projects.saveCopy>>> {
  const film = current();
  film.endGestures();
  const saved = await studio.projects.saveCopy({ project: film.state.project });
  carried = { project: saved.copy.id, edits: film.unsent };
  rescued.add(film);
  return saved;
}

/** The state of the open project, as far as `selector` looks; draws anew only when that changes. */
export function useProject<T>(selector: (state: ProjectState) => T): T {
  return useStore(store, ({ open }) => selector(stateOf(open)));
}

/** The state of the open project now, outside React. */
export const projectState = (): ProjectState => stateOf(store.getState().open);

/** Calls back after every change of the open project, outside React. */
export const onProject = (listener: (now: ProjectState, before: ProjectState) => void): (() => void) =>
  store.subscribe(({ open: now }, { open: before }) => {
    if (now !== undefined && before !== undefined && now.project === before.project) listener(now, before);
  });

/** One gesture, one step of undo; shown at once, committed by the studio, taken back with a notice if refused. */
export function edit(label: string, recipe: Recipe): void {
  current().edit(label, recipe);
}

/**
 * A drag: `change` many times, then `commit` once or `cancel`. Every change starts from the document before the drag,
 * so a recipe says the whole way ("dx since the start"), not the last bit of it. What else the user does ends a drag as if
 * it had not been, and a run of keys as it is.
 */
export function gesture(label: string, how?: 'drag' | 'keys') {
  return current().gesture(label, how);
}

export function undo(): void {
  void current()
    .undo()
    .catch((reason: unknown) =>
      notify(t('project.undoFailed', { reason: wordsOf(reason) }), { tone: 'error' }),
    );
}

export function redo(): void {
  void current()
    .redo()
    .catch((reason: unknown) =>
      notify(t('project.redoFailed', { reason: wordsOf(reason) }), { tone: 'error' }),
    );
}

/** Makes a call that commits (a new plan) after the edits that are on their way. @throws the studio's refusal */
export function commitThrough(run: () => Promise<Committed>): Promise<void> {
  return current().through(run);
}

/** Makes a call about the film as it is shown: once the edits that are on their way are on the disk. */
export async function afterEdits<T>(call: (project: Id) => Promise<T>): Promise<T> {
  const film = current();
  film.settle();
  await film.settled();
  return call(film.state.project);
}

/** Selects; another scene starts with no tracks, the first keyframe and the playhead at its start. */
export function select(change: Partial<ProjectState['selection']>): void {
  const { selection } = projectState();
  const moved = 'scene' in change && change.scene !== selection.scene;
  const start = moved ? { tracks: [], keyframe: 0 } : {};
  current().update({ selection: { ...selection, ...start, ...change }, ...(moved ? { playhead: 0 } : {}) });
}

export function seek(playhead: number): void {
  current().update({ playhead: Math.min(1, Math.max(0, playhead)) });
}

/** Where `<img>` and `<video>` find a file of the open project. */
export const mediaUrl = (media: MediaId): string => projectMediaUrl(projectState().project, media);

/** The same for any project. */
export const projectMediaUrl = (project: Id, media: MediaId): string =>
  `${mediaBase}${mediaBase.endsWith('/') ? '' : '/'}${project}/${media}`;

/** Told by the host, once. */
export function serveMediaFrom(base: string): void {
  mediaBase = base;
}

function stateOf(open: ProjectState | undefined): ProjectState {
  if (open === undefined) throw new Error('no project is open');
  return open;
}

function current(): ProjectSession {
  if (session === undefined) throw new Error('no project is open');
  return session;
}
