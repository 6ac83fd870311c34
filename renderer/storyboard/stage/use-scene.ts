import type { StudioScene, Track } from '../../../preload/contract/document.ts';
import type { Id } from '../../../preload/contract/ids.ts';
import { useProject, type ProjectState } from '../../project/index.ts';

const NONE: readonly Track[] = [];

const sceneOf = ({ document, selection }: ProjectState): StudioScene | undefined =>
  document.scenes[selection.scene ?? ''];

/** The scene in sight. */
export const useScene = (): StudioScene | undefined => useProject(sceneOf);

/** Its tracks, back to front. */
export const useTracks = (): readonly Track[] => useProject((state) => sceneOf(state)?.tracks ?? NONE);

/** The 1-based place of a scene in the film. */
export const useSceneNumber = (scene: Id | undefined): number =>
  useProject((state) => state.document.order.indexOf(scene ?? '') + 1);

export const useName = (cast: Id): string => useProject((state) => state.document.cast[cast]?.name ?? '');
