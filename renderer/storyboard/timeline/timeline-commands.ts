import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { useCommand } from '../../shortcuts/index.ts';
import { copyKeyframes, pasteKeyframesHere } from '../actions/keyframe-actions.ts';
import { useView } from '../view.ts';

/** Text the user marked is copied as text. */
const nothingMarked = (): boolean => getSelection()?.isCollapsed !== false;

export function useTimelineCommands(): void {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const none = useProject((state) => state.selection.tracks.length === 0);
  const copied = useView((state) => state.copied !== undefined);
  useCommand({
    id: 'keyframe.copy',
    when: nothingMarked,
    disabledReason: none ? t('storyboard.why.nothingChosen') : undefined,
    run: copyKeyframes,
  });
  useCommand({
    id: 'keyframe.paste',
    disabledReason: readOnly ?? (copied ? undefined : t('storyboard.why.nothingCopied')),
    run: pasteKeyframesHere,
  });
}
