import { create } from 'zustand';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { notify } from '../design/index.ts';
import { refusalKind, studio, wordsOf } from '../project/index.ts';

type ProjectList =
  | { readonly state: 'loading'; readonly projects: readonly ProjectSummary[] }
  | { readonly state: 'ready'; readonly projects: readonly ProjectSummary[] }
  | { readonly state: 'failed'; readonly projects: readonly ProjectSummary[]; readonly reason: string }
  /** The folder of all films was there before and is not any more. */
  | { readonly state: 'gone'; readonly projects: readonly ProjectSummary[]; readonly reason: string };

/** The films of the projects folder, newest first. */
export const useProjectList = create<ProjectList>(() => ({ state: 'loading', projects: [] }));

/** Reads the list again; what is shown stays until it is there. */
export async function loadProjects(): Promise<void> {
  try {
    useProjectList.setState({ state: 'ready', projects: await studio.projects.list() }, true);
  } catch (error) {
    const reason = wordsOf(error);
    if (refusalKind(error) === 'not-found')
      return useProjectList.setState({ state: 'gone', projects: [], reason }, true);
    const { projects } = useProjectList.getState();
    useProjectList.setState({ state: 'failed', projects, reason }, true);
  }
}

/** Begins the folder of all films anew. */
export async function makeFolder(): Promise<void> {
  await studio.projects.makeFolder().catch((error: unknown) => notify(wordsOf(error), { tone: 'error' }));
  await loadProjects();
}
