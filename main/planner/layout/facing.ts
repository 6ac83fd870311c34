import type { Piece } from './blocks.ts';
import { type Deeds, isSideways } from './deeds.ts';
import type { Motion } from '../lexicon/schema.ts';
import type { Played } from './play.ts';
import type { Unit } from './units.ts';
import { aimAt } from './aims.ts';

export type Facing = 'left' | 'right' | undefined;

const LEAPS = new Set<Motion>(['jump', 'bounce', 'dive', 'land']);

/** The way of travel, or toward what it looks at; pictures seen from the front have no side. */
export function facingOf(
  piece: Piece,
  at: number,
  { unit, frames }: Played,
  deeds: Deeds,
  units: readonly Unit[],
): Facing {
  const { figure } = piece;
  if (figure.member.word.facing === 'front') return undefined;
  const [first, last] = [frames[0]?.[at], frames.at(-1)?.[at]];
  const way = first === undefined || last === undefined ? 0 : last.x0 + last.x1 - first.x0 - first.x1;
  const motion = deeds.moverOf(figure)?.motion ?? unit.motion;
  if ((isSideways(motion) || LEAPS.has(motion)) && (Math.abs(way) > 0.06 || motion === 'approach'))
    return (Math.abs(way) > 0.06 ? way > 0 : unit.side > 0) ? 'right' : 'left';
  if (isSideways(motion)) return unit.side > 0 ? 'right' : 'left';
  const deed = deeds.deedOf(figure);
  const looks = deed !== undefined && deed.verb !== undefined && deed.verb !== 'be';
  const target = looks
    ? unit.aims.map((aimed) => aimAt(aimed.figure, units)).find((one) => one !== undefined)
    : undefined;
  const own = aimAt(figure, units);
  if (target === undefined || own === undefined || Math.abs(target.x - own.x) < 0.05) return undefined;
  return target.x > own.x ? 'right' : 'left';
}
