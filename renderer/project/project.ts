import { t } from 'i18next';
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
  overtaken: (labels) =>
    notify(t('project.changedElsewhere', { labels: labels.map((label) => `“${label}”`).join(', ') }), {
      tone: 'error',
    }),
  readOnly: (reason) => notify(t('project.readOnly', { reason }), { tone: 'warning' }),
  notice: ({ tone, text }) => notify(text, { tone }),
  gone: (reason) => notify(wordsOf(reason), { tone: 'error' }),
};

/** Counts what was asked for last: opening takes a while, and the user may have gone on meanwhile. */
let wish = 0;

/** Opens a project in this window; the one before is closed. @throws the studio's refusal */
export async function openProject(project: Id): Promise<void> {
  await closeProject();
  const mine = wish;
  const opened = await ProjectSession.start(project, calls, words, (open) => {
    if (mine === wish) store.setState({ open });
  });
  if (mine === wish) session = opened;
  else await leave(opened);
}

/** Closes the project of this window, once everything that was on its way is on the disk. */
export async function closeProject(): Promise<void> {
  wish += 1;
  const before = session;
  session = undefined;
  if (before !== undefined) await leave(before);
}

async function leave(ending: ProjectSession): Promise<void> {
  ending.stop();
  await settled(ending);
  await studio.projects.close({ project: ending.state.project }).catch(() => undefined);
}

const LONGEST_WAIT_MS = 3_000;

async function settled(ending: ProjectSession): Promise<void> {
  const until = Date.now() + LONGEST_WAIT_MS;
  while (!ending.state.saved && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
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
  await settled(film);
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
