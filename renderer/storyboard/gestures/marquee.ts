import type { Id } from '../../../preload/contract/ids.ts';
import { canvasBoxBetween, toCanvasBox } from '../boxes/coordinates.ts';
import { touches } from '../boxes/hits.ts';
import type { Gesture, Ground, Pointer } from './gesture.ts';

/** Chooses every box the pulled rectangle touches; with Shift in addition to those chosen before. */
export function marquee(ground: Ground, start: Pointer): Gesture {
  const before = start.shift ? ground.selected : [];
  let caught: readonly Id[] = before;
  return {
    move(pointer) {
      const area = canvasBoxBetween(start.canvas, pointer.canvas);
      const touched = ground.tracks
        .filter(
          (track) =>
            !track.hidden &&
            !track.locked &&
            touches(toCanvasBox(track.keyframes[ground.keyframe]!, ground.viewport), area),
        )
        .map((track) => track.id);
      caught = [...new Set([...before, ...touched])];
      return { marquee: area, selected: caught };
    },
    end: () => ({ type: 'select', tracks: caught }),
  };
}
