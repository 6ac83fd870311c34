import { assertNever } from '../../../preload/contract/assert-never.ts';
import type { Easing } from '../../../preload/contract/document.ts';

/** Share of the way from one set keyframe to the next after the share `t` (0..1) of the time between them. */
export function eased(easing: Easing, t: number): number {
  switch (easing) {
    case 'linear':
      return t;
    case 'ease-in':
      return t * t;
    case 'ease-out':
      return 1 - (1 - t) * (1 - t);
    case 'ease-in-out':
      return t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t);
    case 'hold':
      return t < 1 ? 0 : 1;
    default:
      return assertNever(easing);
  }
}

/** The easing of the same motion played backwards. */
export function reversedEasing(easing: Easing): Easing {
  if (easing === 'ease-in') return 'ease-out';
  return easing === 'ease-out' ? 'ease-in' : easing;
}
