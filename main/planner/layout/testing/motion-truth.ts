import type { NormalizedBox } from '../../../../preload/contract/geometry.ts';
import { showsMotion } from '../../../evaluation/plans/motions.ts';
import type { Spot } from '../../reading/clause.ts';
import type { Deed } from '../../story/staging.ts';

const THIRD = { left: 0, middle: 1, right: 2, top: 0, bottom: 2 } as const;

/** Whether the middle of a box is in the told third of the frame. */
export function isAt({ x, y }: Spot, [x0, y0, x1, y1]: NormalizedBox): boolean {
  const inside = (told: keyof typeof THIRD | undefined, middle: number): boolean =>
    told === undefined || (middle >= THIRD[told] / 3 - 0.001 && middle <= (THIRD[told] + 1) / 3 + 0.001);
  return inside(x, (x0 + x1) / 2) && inside(y, (y0 + y1) / 2);
}

/** Names of what a deed's agent, alone in what it does, fails to show; none where all is shown. */
export function unshown(deed: Deed, keyframes: readonly NormalizedBox[]): readonly string[] {
  const { motion, direction, spots } = deed;
  const [first, last] = [keyframes[0], keyframes.at(-1)] as [NormalizedBox, NormalizedBox];
  const shows = (name: string): readonly string[] => (showsMotion(name, keyframes) ? [] : [name]);
  const goes = /^(travel|stop|chase|follow|lead|flee|push|pull|carry|ride|cross)$/.test(motion);
  if (motion === 'enter') return shows('in');
  if (motion === 'exit') return shows('out');
  if (spots.length > 1 && (goes || motion === 'bounce' || motion === 'jump'))
    return [
      ...(isAt(spots[0] as Spot, first) ? [] : ['begins there']),
      ...(isAt(spots.at(-1) as Spot, last) ? [] : ['ends there']),
    ];
  if (spots.length === 1 && motion === 'still')
    return keyframes.every((box) => isAt(spots[0] as Spot, box)) ? [] : ['stays there'];
  if (spots.length > 0) return [];
  if (motion === 'grow' || motion === 'shrink') return shows(motion);
  if (direction === 'up' || direction === 'down' || (goes && (direction === 'left' || direction === 'right')))
    return /^(still|hover|swing|circle|meet|approach|transfer|drop|lift|jump|bounce)$/.test(motion)
      ? []
      : shows(direction);
  if (direction !== undefined) return [];
  if (motion === 'rise' || motion === 'climb') return shows('up');
  if (motion === 'fall' || motion === 'dive' || motion === 'land') return shows('down');
  if (motion === 'still') return shows('stays');
  if (motion === 'toward') return shows('grow');
  if (motion === 'away') return shows('shrink');
  const feet = keyframes.map((box) => box[3]);
  if (motion === 'jump' || motion === 'bounce')
    return Math.min(...feet) < (feet[0] ?? 0) - 0.05 ? [] : ['leaves the ground'];
  return goes ? shows('sideways') : [];
}
