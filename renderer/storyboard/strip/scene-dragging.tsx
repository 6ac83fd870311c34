import {
  DndContext,
  DragOverlay,
  PointerSensor,
  useSensor,
  useSensors,
  type DragMoveEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { useRef, useState, type ReactNode } from 'react';
import type { Id } from '../../../preload/contract/ids.ts';
import { projectState } from '../../project/index.ts';
import { chosenScenes, moveScenes } from '../actions/scene-actions.ts';
import { placeAt } from './card-size.ts';
import { DraggedScenes } from './dragged-scenes.tsx';

/** A press becomes a drag after this many pixels. */
const DRAG_PIXELS = 6;

/** Where the pointer was in the list when it was pressed, from the list's top. */
function pressedAt({ activatorEvent }: DragStartEvent): number {
  if (!(activatorEvent instanceof PointerEvent) || !(activatorEvent.target instanceof Element)) return 0;
  const list = activatorEvent.target.closest('[role=listbox]')?.firstElementChild;
  return activatorEvent.clientY - (list?.getBoundingClientRect().top ?? 0);
}

/**
 * Reordering by drag. Cards all have one height, so the place to drop is reckoned, not found among hundreds of targets:
 * scrolling past cards then costs nothing here.
 */
export function SceneDragging({ children }: { readonly children: (drop: number | undefined) => ReactNode }) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PIXELS } }));
  const [dragged, setDragged] = useState<readonly Id[]>([]);
  const [drop, setDrop] = useState<number>();
  const from = useRef(0);
  const begin = (event: DragStartEvent) => {
    const scene = String(event.active.id);
    const chosen = chosenScenes();
    from.current = pressedAt(event);
    setDragged(chosen.includes(scene) ? chosen : [scene]);
  };
  // `delta` counts what was scrolled meanwhile.
  const move = ({ delta }: DragMoveEvent) =>
    setDrop(placeAt(from.current + delta.y, projectState().document.order.length));
  const stop = () => {
    setDragged([]);
    setDrop(undefined);
  };
  const end = () => {
    const { order } = projectState().document;
    if (drop !== undefined)
      moveScenes(
        dragged,
        order.slice(drop).find((id) => !dragged.includes(id)),
      );
    stop();
  };
  return (
    <DndContext sensors={sensors} onDragStart={begin} onDragMove={move} onDragEnd={end} onDragCancel={stop}>
      {children(drop)}
      <DragOverlay dropAnimation={null}>
        {dragged.length > 0 && <DraggedScenes scenes={dragged} />}
      </DragOverlay>
    </DndContext>
  );
}
