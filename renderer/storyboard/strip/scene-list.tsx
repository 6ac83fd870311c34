import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Id } from '../../../preload/contract/ids.ts';
import { ContextMenu } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { deleteChosenScenes, shiftChosenScenes, stepScene } from '../actions/scene-actions.ts';
import { useView } from '../view.ts';
import { CARD } from './card-size.ts';
import { SceneCard } from './scene-card.tsx';
import { useSceneMenu } from './scene-menu.ts';
import styles from './strip.module.css';

/** Keys of the list: arrows walk, with Alt they carry the scene along. */
function pressed(event: KeyboardEvent, order: readonly Id[], sorted: boolean): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (by !== undefined && event.altKey) {
    if (!sorted) shiftChosenScenes(by);
  } else if (by !== undefined) stepScene(order, by);
  else if (event.key === 'Home') stepScene(order.slice(0, 1), 1);
  else if (event.key === 'End') stepScene(order.slice(-1), 1);
  else if (event.key === 'Delete' || event.key === 'Backspace') deleteChosenScenes();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

type SceneListProps = {
  readonly order: readonly Id[];
  /** Where dragged scenes would land. */
  readonly drop: number | undefined;
};

/** The cards in sight, and a few beyond. */
export function SceneList({ order, drop }: SceneListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const sorted = useView((state) => state.worstFirst);
  const open = useProject((state) => state.selection.scene);
  const menu = useSceneMenu();
  const virtual = useVirtualizer({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD.height + CARD.gap,
    overscan: 4,
    getItemKey: (index) => order[index] ?? index,
  });
  const at = order.indexOf(open ?? '');
  useEffect(() => {
    if (at < 0) return;
    virtual.scrollToIndex(at, { align: 'auto' });
    // The keyboard stays on the open card, wherever it went.
    const list = scroller.current;
    if (list?.contains(document.activeElement) === true)
      requestAnimationFrame(() =>
        list.querySelector<HTMLElement>('[data-open]')?.focus({ preventScroll: true }),
      );
  }, [at, open, virtual]);
  return (
    <ContextMenu items={menu}>
      <div
        ref={scroller}
        className={styles['scroller']}
        role="listbox"
        aria-label={t('storyboard.strip.title')}
        aria-description={t('storyboard.strip.dragHint')}
        aria-multiselectable
        onKeyDown={(event) => pressed(event, order, sorted)}
      >
        <div role="presentation" className={styles['list']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <SceneCard
              key={order[index]}
              id={order[index]!}
              order={order}
              top={start}
              height={CARD.height}
              fixed={sorted}
            />
          ))}
          {drop !== undefined && (
            <span
              className={styles['drop']}
              style={{ top: drop * (CARD.height + CARD.gap) - CARD.gap / 2 }}
            />
          )}
        </div>
      </div>
    </ContextMenu>
  );
}
