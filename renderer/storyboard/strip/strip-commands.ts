import type { Id } from '../../../preload/contract/ids.ts';
import { projectState } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { useCommand } from '../../shortcuts/index.ts';
import {
  addSceneAfter,
  chosenScenes,
  duplicateChosenScenes,
  mergeWithNextScene,
  shiftChosenScenes,
  splitHere,
  stepScene,
} from '../actions/scene-actions.ts';

/** With boxes chosen, Mod+D is theirs. */
const noTracks = (): boolean => projectState().selection.tracks.length === 0;

/** What keys and the palette can do with scenes. `order` is the one shown. */
export function useStripCommands(order: readonly Id[]): void {
  const disabledReason = useReadOnly();
  useCommand({
    id: 'scene.add',
    disabledReason,
    run: () => addSceneAfter(chosenScenes().at(-1)),
  });
  useCommand({
    id: 'scene.duplicate',
    when: noTracks,
    disabledReason,
    run: duplicateChosenScenes,
  });
  useCommand({
    id: 'scene.split',
    disabledReason,
    run: splitHere,
  });
  useCommand({
    id: 'scene.merge',
    disabledReason,
    run: () => mergeWithNextScene(projectState().selection.scene),
  });
  useMoveCommands(order, disabledReason);
}

function useMoveCommands(order: readonly Id[], disabledReason: string | undefined): void {
  useCommand({
    id: 'scene.previous',
    repeats: true,
    run: () => stepScene(order, -1),
  });
  useCommand({
    id: 'scene.next',
    repeats: true,
    run: () => stepScene(order, 1),
  });
  useCommand({
    id: 'scene.up',
    disabledReason,
    run: () => shiftChosenScenes(-1),
  });
  useCommand({
    id: 'scene.down',
    disabledReason,
    run: () => shiftChosenScenes(1),
  });
}
