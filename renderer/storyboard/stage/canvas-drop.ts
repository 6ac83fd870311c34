import { useState, type DragEvent } from 'react';
import { carriesWord, droppedWord } from '../../library/word-drag.ts';
import { projectState } from '../../project/index.ts';
import { addWordToScene } from '../actions/word-actions.ts';
import { canvasPoint, toNormalizedPoint, type NormalizedPoint } from '../boxes/coordinates.ts';
import { view } from '../view.ts';

/** Where on the frame a drag is; of what leaves the frame, not further than its edge. */
function pointOf({ currentTarget, clientX, clientY }: DragEvent): NormalizedPoint {
  const { left, top } = currentTarget.getBoundingClientRect();
  return toNormalizedPoint(canvasPoint(clientX - left, clientY - top), view().viewport);
}

/** Takes what is dropped on the canvas: words of the library. `over` says that something it takes is held there. */
export function useCanvasDrop() {
  const [over, setOver] = useState(false);
  const takes = ({ dataTransfer }: DragEvent) =>
    projectState().readOnly === undefined && carriesWord(dataTransfer);
  const held = (event: DragEvent) => {
    if (!takes(event)) return;
    event.preventDefault();
    setOver(true);
  };
  return {
    over,
    drops: {
      onDragEnter: held,
      onDragOver: held,
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!takes(event)) return;
        event.preventDefault();
        const word = droppedWord(event.dataTransfer);
        if (word !== undefined) addWordToScene(word, pointOf(event));
      },
    },
  };
}
