import { ArrowDownWideNarrow, Film, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Id } from '../../../preload/contract/ids.ts';
import { EmptyState, IconButton, Panel, Toggle } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { addSceneAfter, chosenScenes } from '../actions/scene-actions.ts';
import { worstFirst } from '../shown-take.ts';
import { look, useView } from '../view.ts';
import { SceneDragging } from './scene-dragging.tsx';
import { SceneList } from './scene-list.tsx';
import styles from './strip.module.css';
import { useStripCommands } from './strip-commands.ts';

/** Scenes in the order the strip shows them. */
function useShownOrder(): readonly Id[] {
  const order = useProject((state) => state.document.order);
  const sorted = useView((state) => state.worstFirst);
  const takes = useProject((state) => (sorted ? state.takes : undefined));
  return useMemo(() => (takes === undefined ? order : worstFirst(order, takes)), [order, takes]);
}

/** The film's scenes, one card each. */
export function SceneStrip() {
  const { t } = useTranslation();
  const order = useShownOrder();
  useStripCommands(order);
  return (
    <Panel title={t('storyboard.strip.title')} className={styles['strip']} actions={<Actions />}>
      {order.length === 0 ? (
        <EmptyState icon={<Film aria-hidden />} title={t('storyboard.strip.empty')}>
          {t('storyboard.strip.emptyHint')}
        </EmptyState>
      ) : (
        <SceneDragging>{(drop) => <SceneList order={order} drop={drop} />}</SceneDragging>
      )}
    </Panel>
  );
}

function Actions() {
  const { t } = useTranslation();
  const sorted = useView((state) => state.worstFirst);
  const readOnly = useReadOnly();
  return (
    <>
      <Toggle
        size="small"
        label={`${t('storyboard.strip.sort')}. ${t('storyboard.strip.sortHint')}`}
        pressed={sorted}
        onPressedChange={(pressed) => look({ worstFirst: pressed })}
      >
        <ArrowDownWideNarrow aria-hidden />
      </Toggle>
      <IconButton
        size="small"
        label={t('storyboard.strip.add')}
        disabledReason={readOnly}
        onClick={() => addSceneAfter(chosenScenes().at(-1))}
      >
        <Plus aria-hidden />
      </IconButton>
    </>
  );
}
