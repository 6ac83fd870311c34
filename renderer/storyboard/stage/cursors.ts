import type { Target } from '../gestures/begin.ts';
import type { Ground } from '../gestures/gesture.ts';

const RESIZE = {
  nw: 'nwse-resize',
  se: 'nwse-resize',
  ne: 'nesw-resize',
  sw: 'nesw-resize',
  n: 'ns-resize',
  s: 'ns-resize',
  e: 'ew-resize',
  w: 'ew-resize',
} as const;

/** The pointer's picture over what it could take hold of. */
export function cursorOn(ground: Ground, target: Target): string {
  if (target.type === 'handle') return RESIZE[target.handle];
  if (target.type === 'dot') return 'grab';
  if (target.type === 'empty') return 'default';
  return ground.tracks.find((track) => track.id === target.track)?.locked === true ? 'not-allowed' : 'move';
}
