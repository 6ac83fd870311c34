import { assertNever } from '../../../../preload/contract/assert-never.ts';
import type { Sighting } from '../../../engine/judge/answers.ts';
import type { FoundBox } from '../../../engine/judge/proposals.ts';

export type Side = 'left' | 'right' | 'above' | 'below';
export type Scale = 'bigger' | 'smaller' | 'same';
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Centres nearer than this, in frame sides, stand in no relation (VPEval: 5 pixels). */
const GAP = 5 / 256;
/** Areas nearer than this share are the same (VPEval). */
const TOLERANCE = 0.05;

const centre = ([x0, y0, x1, y1]: FoundBox) => [(x0 + x1) / 2, (y0 + y1) / 2] as const;
const area = ([x0, y0, x1, y1]: FoundBox) => (x1 - x0) * (y1 - y0);

/** How far `one` lies from `other` towards a side, in frame sides. */
function towards(side: Side | Direction, one: FoundBox, other: FoundBox): number {
  const [x, y] = centre(one);
  const [u, v] = centre(other);
  switch (side) {
    case 'left':
      return u - x;
    case 'right':
      return x - u;
    case 'above':
    case 'up':
      return v - y;
    case 'below':
    case 'down':
      return y - v;
    default:
      return assertNever(side);
  }
}

export const liesTo = (side: Side, one: FoundBox, other: FoundBox): boolean =>
  towards(side, one, other) > GAP;

/** Whether something moved the way asked from where it was first to where it was last. */
export const moved = (direction: Direction, first: FoundBox, last: FoundBox): boolean =>
  towards(direction, last, first) > GAP;

export function compares(scale: Scale, one: FoundBox, other: FoundBox): boolean {
  const ratio = area(one) / area(other);
  switch (scale) {
    case 'bigger':
      return ratio > 1 + TOLERANCE;
    case 'smaller':
      return ratio < 1 - TOLERANCE;
    case 'same':
      return Math.abs(1 - ratio) <= TOLERANCE;
    default:
      return assertNever(scale);
  }
}

/** Whether any two things of these names stand so to each other. */
export function anyPair(
  seen: readonly Sighting[],
  names: readonly [one: string, other: string],
  holds: (one: FoundBox, other: FoundBox) => boolean,
): boolean {
  const called = (name: string) => seen.filter((sighting) => sighting.name === name);
  return called(names[0]).some((one) =>
    called(names[1]).some((other) => one !== other && holds(one.box, other.box)),
  );
}
