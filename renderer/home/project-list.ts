import { create } from 'zustand';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { studio, wordsOf } from '../project/index.ts';

type ProjectList =
  | { readonly state: 'loading'; readonly projects: readonly ProjectSummary[] }
  | { readonly state: 'ready'; readonly projects: readonly ProjectSummary[] }
  | { readonly state: 'failed'; readonly projects: readonly ProjectSummary[]; readonly reason: string };

/** The films of the projects folder, newest first. */
export const useProjectList = create<ProjectList>(() => ({ state: 'loading', projects: [] }));

/** Reads the list again; what is shown stays until it is there. */
export async function loadProjects(): Promise<void> {
  try {
    useProjectList.setState({ state: 'ready', projects: await studio.projects.list() }, true);
  } catch (error) {
    const { projects } = useProjectList.getState();
    useProjectList.setState({ state: 'failed', projects, reason: wordsOf(error) }, true);
  }
}
