import { t } from 'i18next';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { notify } from '../design/index.ts';
import { studio, wordsOf } from '../project/index.ts';
import { loadProjects } from './project-list.ts';

/** What the exporter names its files, and what else an archive may be called. */
export const ARCHIVES = ['.zip', '.l2v'];

/** Does something with a film, says how it went, and lists the films anew. Tells whether it worked. */
async function attempt(work: () => Promise<string | undefined>): Promise<boolean> {
  try {
    const done = await work();
    if (done !== undefined) notify(done, { tone: 'success' });
    return true;
  } catch (error) {
    notify(wordsOf(error), { tone: 'error' });
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
  notify(t('home.importing', { name: file.name }));
  return attempt(async () => {
    const { title } = await studio.projects.importArchive({ archive: file });
    return t('home.imported', { title });
  });
}
