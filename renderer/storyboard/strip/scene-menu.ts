import type { MenuItem } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { useShownChord } from '../../shortcuts/index.ts';
import {
  addSceneAfter,
  chosenScenes,
  deleteChosenScenes,
  duplicateChosenScenes,
  fullFault,
  mergeRefusal,
  mergeWithNextScene,
  shiftChosenScenes,
  splitHere,
  splitRefusal,
} from '../actions/scene-actions.ts';
import { useView } from '../view.ts';

/** What can be done with the chosen scenes. */
export function useSceneMenu(): readonly MenuItem[] {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const open = useProject((state) => state.selection.scene);
  const sorted = useView((state) => state.worstFirst) ? t('storyboard.strip.unsorted') : undefined;
  // Whether a scene can be split or merged hangs on these.
  useProject((state) => state.document.order);
  useProject((state) => state.selection.keyframe);
  const duplicate = useShownChord('scene.duplicate');
  return [
    {
      label: t('storyboard.menu.addAfter'),
      onSelect: () => addSceneAfter(chosenScenes().at(-1)),
      disabledReason: readOnly ?? fullFault(),
    },
    {
      label: t('storyboard.menu.duplicateScene'),
      keys: duplicate,
      onSelect: duplicateChosenScenes,
      disabledReason: readOnly ?? fullFault(),
    },
    {
      label: t('storyboard.menu.splitScene'),
      onSelect: splitHere,
      disabledReason: readOnly ?? splitRefusal(),
    },
    {
      label: t('storyboard.menu.mergeScenes'),
      onSelect: () => mergeWithNextScene(open),
      disabledReason: readOnly ?? mergeRefusal(open),
    },
    'separator',
    {
      label: t('storyboard.menu.up'),
      keys: 'Alt+↑',
      onSelect: () => shiftChosenScenes(-1),
      disabledReason: readOnly ?? sorted,
    },
    {
      label: t('storyboard.menu.down'),
      keys: 'Alt+↓',
      onSelect: () => shiftChosenScenes(1),
      disabledReason: readOnly ?? sorted,
    },
    'separator',
    {
      label: t('storyboard.menu.deleteScene'),
      danger: true,
      onSelect: deleteChosenScenes,
      disabledReason: readOnly,
    },
  ];
}
