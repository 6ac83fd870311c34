import { useDraggable } from '@dnd-kit/core';
import { memo, type PointerEvent } from 'react';
import type { Id } from '../../../preload/contract/ids.ts';
import { classNames } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { chooseScene, chosenScenes } from '../actions/scene-actions.ts';
import { useSceneNumber } from '../stage/use-scene.ts';
import { useView } from '../view.ts';
import { ScenePicture } from './scene-picture.tsx';
import { SceneMarks, useSceneWords } from './scene-marks.tsx';
import styles from './strip.module.css';

type Props = {
  readonly id: Id;
  /** As shown, for choosing a range. */
  readonly order: readonly Id[];
  readonly top: number;
  readonly height: number;
  /** A sorted view has no order to drag in. */
  readonly fixed: boolean;
};

function clicked(event: PointerEvent | React.MouseEvent, id: Id, order: readonly Id[]): void {
  // The menu means everything chosen; a right click elsewhere chooses anew.
  if (event.button === 2 && chosenScenes().includes(id)) return;
  chooseScene(order, id, { range: event.shiftKey, adding: event.ctrlKey || event.metaKey });
}

/** One scene: its picture, number, sentence and how its takes are. */
export const SceneCard = memo(function SceneCard({ id, order, top, height, fixed }: Props) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const sentence = useProject((state) => state.document.scenes[id]?.description ?? '');
  const open = useProject((state) => state.selection.scene === id);
  const chosen = useView((state) => state.scenes.includes(id));
  const number = useSceneNumber(id);
  const words = useSceneWords(id);
  const draggable = useDraggable({ id, disabled: fixed || readOnly !== undefined });
  return (
    <div
      ref={draggable.setNodeRef}
      {...draggable.listeners}
      role="option"
      tabIndex={open ? 0 : -1}
      aria-selected={open || chosen}
      aria-label={[t('storyboard.strip.card', { number, sentence }), ...words].join(', ')}
      aria-posinset={order.indexOf(id) + 1}
      aria-setsize={order.length}
      {...(open ? { 'data-open': true } : {})}
      className={classNames(
        styles['card'],
        open && styles['open'],
        chosen && styles['chosen'],
        draggable.isDragging && styles['lifted'],
      )}
      style={{ top, height }}
      onClick={(event) => clicked(event, id, order)}
      onContextMenu={(event) => clicked(event, id, order)}
    >
      <ScenePicture id={id} />
      <span className={styles['body']}>
        <span className={styles['line']}>
          <span className={styles['number']}>{number}</span>
          <SceneMarks id={id} />
        </span>
        <span className={styles['sentence']}>{sentence}</span>
      </span>
    </div>
  );
});
