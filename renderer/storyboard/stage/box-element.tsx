import type { KeyboardEvent } from 'react';
import type { Track } from '../../../preload/contract/document.ts';
import { select, projectState, useProject } from '../../project/index.ts';
import { useTranslation } from '../../language/index.ts';
import { inspect, removeTracksNamed } from '../actions/track-actions.ts';
import { toCanvasBox } from '../boxes/coordinates.ts';
import { useView } from '../view.ts';
import { KeyboardDrag } from './keyboard-drag.ts';
import styles from './stage.module.css';
import { useName } from './use-scene.ts';

/** Percent of the frame, for people. */
const percent = (value: number): number => Math.round(value * 100);

const keyboard = new KeyboardDrag();

function pressed(event: KeyboardEvent, track: Track): void {
  const { selection } = projectState();
  if (event.key === 'Enter') inspect(track.id);
  else if (event.key === 'Escape') select({ tracks: [] });
  else if (event.key === 'Delete' || event.key === 'Backspace')
    removeTracksNamed(selection.tracks.includes(track.id) ? selection.tracks : [track.id]);
  else if (!keyboard.press(event)) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * A box of the canvas as an element: invisible until it has the keyboard, and never in the pointer's way. It carries
 * the name, the place and the keys that screen readers and keyboards need.
 */
export function BoxElement({ track }: { readonly track: Track }) {
  const { t } = useTranslation();
  const name = useName(track.cast);
  const keyframe = useProject((state) => state.selection.keyframe);
  const selected = useProject((state) => state.selection.tracks.includes(track.id));
  const viewport = useView((state) => state.viewport);
  const box = track.keyframes[keyframe]!;
  const [x0, y0, x1, y1] = toCanvasBox(box, viewport);
  const words = t('storyboard.canvas.box', {
    name,
    keyframe: keyframe + 1,
    x: percent(box[0]),
    y: percent(box[1]),
    width: percent(box[2] - box[0]),
    height: percent(box[3] - box[1]),
  });
  return (
    <button
      type="button"
      data-track={track.id}
      className={styles['box']}
      style={{ transform: `translate(${x0}px, ${y0}px)`, width: x1 - x0, height: y1 - y0 }}
      aria-label={track.locked ? `${words}, ${t('storyboard.canvas.lockedBox')}` : words}
      aria-pressed={selected}
      aria-describedby="storyboard-box-keys"
      onFocus={() => {
        if (!projectState().selection.tracks.includes(track.id)) select({ tracks: [track.id] });
      }}
      onKeyDown={(event) => pressed(event, track)}
      onKeyUp={() => keyboard.release()}
      onBlur={() => keyboard.commit()}
    />
  );
}
