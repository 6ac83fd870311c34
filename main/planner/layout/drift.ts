import type { Motion } from '../lexicon/schema.ts';
import type { Drift } from './blocks.ts';
import { isSideways, type Mover } from './deeds.ts';

const arc = (t: number): number => Math.sin(Math.PI * t);

/** Motions that stay about a place, as shares of the room they have there. */
const SHAPES: Partial<Record<Motion, (t: number) => { readonly x: number; readonly y: number }>> = {
  rise: (t) => ({ x: 0, y: 2 * t }),
  climb: (t) => ({ x: 0, y: 2 * t }),
  lift: (t) => ({ x: 0, y: 2 * t }),
  fall: (t) => ({ x: 0, y: 2 - 2 * t }),
  dive: (t) => ({ x: 0, y: 2 - 2 * t }),
  land: (t) => ({ x: 0, y: 2 - 2 * t }),
  jump: (t) => ({ x: 0, y: arc(t) }),
  bounce: (t) => ({ x: 0, y: Math.abs(Math.sin(2 * Math.PI * t)) }),
  hover: (t) => ({ x: 0, y: 0.2 + 0.2 * Math.sin(2 * Math.PI * t) }),
  swing: (t) => ({ x: 0.6 * Math.sin(2 * Math.PI * t), y: 0 }),
  circle: (t) => ({ x: Math.cos(2 * Math.PI * t), y: 0.5 + 0.5 * Math.sin(2 * Math.PI * t) }),
};

/**
 * A motion in little room, for who moves while it keeps its place to something that stays: `x` each way and `y` upward
 * from where it is.
 */
export function driftOf({ motion, side, deed }: Mover, x: number, y: number): Drift | undefined {
  const during = timed(deed);
  if (deed.direction === 'up' || deed.direction === 'down') {
    const shape = SHAPES[deed.direction === 'up' ? 'rise' : 'fall'] as (t: number) => {
      x: number;
      y: number;
    };
    return (t) => ({ x: 0, y: y * shape(during(t)).y });
  }
  const shape = SHAPES[motion];
  if (shape !== undefined)
    return (t) => {
      const at = shape(during(t));
      return { x: side * x * at.x, y: y * at.y };
    };
  if (!isSideways(motion)) return undefined;
  return (t) => ({ x: side * x * (2 * during(t) - 1), y: 0 });
}

/** Time of the scene as time of the deed: before it begins nothing moves, nor after it ends. */
export const timed =
  ({ from, to }: { readonly from: number; readonly to: number }) =>
  (t: number): number =>
    to - from < 0.01 ? Math.round(t) : Math.min(1, Math.max(0, (t - from) / (to - from)));
