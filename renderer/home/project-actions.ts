import { t } from 'i18next';
import { LIMITS } from '../../preload/contract/limits.ts';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { dismiss, notify } from '../design/index.ts';
import { studio, wordsOf } from '../project/index.ts';
import { loadProjects } from './project-list.ts';

/** What the exporter names its files, and what else an archive may be called. */
export const ARCHIVES = ['.zip', '.l2v'];

/** Does something with a film, says how it went (`failed` in what words, if not), and lists the films anew. Tells whether it worked. */
async function attempt(
  work: () => Promise<string | undefined>,
  failed: (why: string) => string = (why) => why,
): Promise<boolean> {
  try {
    const done = await work();
    if (done !== undefined) notify(done, { tone: 'success' });
    return true;
  } catch (error) {
    notify(failed(wordsOf(error)), { tone: 'error' });
    return false;
  } finally {
    await loadProjects();
  }
}

export const renameProject = ({ id }: ProjectSummary, title: string): Promise<boolean> =>
  attempt(async () => {
    await studio.projects.rename({ project: id, title });
    return undefined;
  });

export const duplicateProject = ({ id }: ProjectSummary): Promise<boolean> =>
  attempt(async () => {
    const copy = await studio.projects.duplicate({ project: id });
    return t('home.duplicated', { title: copy.title });
  });

/** Moves a film to the trash and offers to bring it back. */
export async function removeProject({ id, title }: ProjectSummary): Promise<void> {
  const gone = await attempt(async () => {
    await studio.projects.remove({ project: id });
    return undefined;
  });
  if (!gone) return;
  const run = () =>
    void attempt(async () => {
      await studio.projects.restore({ project: id });
      return t('home.restored', { title });
    });
  notify(t('home.deleted', { title }), { tone: 'success', action: { label: t('home.undoDelete'), run } });
}

export const exportProject = ({ id }: ProjectSummary): Promise<boolean> =>
  attempt(async () => {
    const { path } = await studio.projects.exportArchive({ project: id });
    return t('home.exported', { path });
  });

/** Imports an archive of the user; others are refused with a word before they are sent. */
export async function importProject(file: File): Promise<boolean> {
  if (!ARCHIVES.some((extension) => file.name.toLowerCase().endsWith(extension))) {
    notify(t('home.dropWrong', { name: file.name }), { tone: 'warning' });
    return false;
  }
  const stop = new AbortController();
  const action = { label: t('design.cancel'), run: () => stop.abort() };
  let notice: number | undefined;
  const sent = (share: number) => {
    const text = t('home.importing', { name: file.name, percent: Math.floor(share * 100) });
    notice = notify(text, { action, stays: true, instead: notice });
  };
  const imported = await attempt(
    async () => {
      const title = await sendArchive(file, sent, stop.signal);
      return title === undefined ? undefined : t('home.imported', { title });
    },
    (why) => t('home.importFailed', { name: file.name, why }),
  );
  if (notice !== undefined) dismiss(notice);
  return imported && !stop.signal.aborted;
}

/** Sends an archive piece by piece and has a film made of it. Returns its title; nothing when it was stopped. */
async function sendArchive(
  file: File,
  onSent: (share: number) => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  let upload: string | undefined;
  for (let from = 0; from === 0 || from < file.size; from += LIMITS.pieceBytes) {
    onSent(from / Math.max(1, file.size));
    const piece = file.slice(from, from + LIMITS.pieceBytes);
    ({ upload } = await studio.projects.sendArchive({ upload, piece }));
    if (signal.aborted) return studio.projects.dropArchive({ upload }).then(() => undefined);
  }
  if (upload === undefined) return undefined;
  onSent(1);
  try {
    return (await studio.projects.importArchive({ upload }, { signal })).title;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
