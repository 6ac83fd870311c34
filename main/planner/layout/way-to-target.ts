import type { RelationWord } from '../reading/clause.ts';
import type { Surroundings } from './aims.ts';
import * as aimed from './aimed-paths.ts';
import { type Figure, is } from './figures.ts';
import * as paths from './paths.ts';
import type { Unit } from './units.ts';

/** What a path is made from. */
export interface Making {
  readonly unit: Unit;
  readonly walker: paths.Walker;
  readonly around: Surroundings;
  /** The first thing it is aimed at. */
  readonly aim: paths.Aim | undefined;
}

export type Pick = (
  ...relations: readonly (RelationWord | undefined)[]
) => { readonly figure: Figure; readonly aim: paths.Aim } | undefined;

/** Ways whose shape comes from what they are aimed at: over, onto, off, around, up something. */
export function aroundTarget(
  unit: Unit,
  walker: paths.Walker,
  around: Surroundings,
  pick: Pick,
): paths.Path | undefined {
  const { motion } = unit;
  const leaps = motion === 'jump' || motion === 'bounce';
  const goes = motion === 'travel' || motion === 'cross' || motion === 'ride';
  const out = pick('out of', 'from')?.aim;
  if (out !== undefined && (motion === 'enter' || goes || motion === 'exit')) return aimed.leave(walker, out);
  const across = pick('over', 'across', 'above', ...(leaps ? [undefined] : []))?.aim;
  if (across !== undefined && leaps) return aimed.over(walker, across);
  if (across !== undefined && goes && unit.air)
    return paths.cross({
      ...walker,
      home: { x: walker.home.x, y: Math.max(walker.h + 0.02, across.y - across.h - 0.01) },
    });
  const upon = pick('on', 'onto', 'into', 'in', ...(motion === 'land' ? ['to' as const, undefined] : []));
  if (upon !== undefined && motion === 'land') return aimed.flyTo(walker, upon.aim);
  if (upon !== undefined && leaps) return aimed.onto(walker, upon.aim, seatOf(upon.figure));
  if (upon !== undefined && motion === 'fall') return aimed.fallOnto(walker, upon.aim, seatOf(upon.figure));
  const from = pick('off', 'from', 'out of', 'down');
  if (from !== undefined && motion === 'fall') return aimed.fallFrom(walker, from.aim);
  if (from !== undefined && leaps) return aimed.off(walker, from.aim, seatOf(from.figure));
  if (motion === 'circle') {
    const below = pick('above', 'over')?.aim;
    if (below !== undefined) return aimed.circle(walker, skyOver(below, walker), turnOf(unit, around));
    const round = pick('around', undefined, 'about', 'near')?.aim;
    if (round !== undefined) return aimed.circle(walker, round, turnOf(unit, around));
  }
  const beside = pick('to', 'toward', 'after', 'at')?.aim;
  if (motion === 'climb' && beside !== undefined) return aimed.climbTo(walker, beside);
  if (motion === 'climb') return aimed.climb(walker, pick(...CLIMBED, undefined)?.aim);
  if (leaps && beside !== undefined) return aimed.approach(walker, beside, 0.01);
  const goal = pick('to', 'toward', 'into', 'onto')?.aim;
  if (motion === 'travel' && goal !== undefined) return approaches({ unit, walker, around, aim: goal });
  const slope = pick('up') === undefined ? (pick('down') === undefined ? 0 : -1) : 1;
  return motion === 'travel' && slope !== 0 ? paths.slope(walker, slope) : undefined;
}

/** Comes to somebody, along the ground or through the air. */
export function approaches({ unit, walker, around, aim }: Making): paths.Path {
  if (aim === undefined) return paths.travel(walker);
  if (!unit.air && !around.floating && aim.y < walker.home.y - 0.1) return aimed.reachUp(walker, aim);
  if (unit.air && !around.floating) return aimed.flyTo(walker, aim);
  return aimed.approach(walker, aim, 0.01);
}

/** Up or down whatever is climbed. */
const CLIMBED: readonly RelationWord[] = [
  'up', 'on', 'onto', 'into', 'over', 'down', 'off', 'from', 'out of', 'along',
]; // prettier-ignore

const seatOf = (figure: Figure): number => (is(figure, 'soft', 'seat') ? 0.45 : 0.92);

/** Those who circle together are spread over the round. */
export function turnOf(unit: Unit, { units }: Surroundings): number {
  const ring = units.filter(({ deed, motion }) => deed === unit.deed && motion === 'circle');
  return ring.length === 0 ? 0 : ring.indexOf(unit) / ring.length;
}

/** Room for circling above something: as wide as it, resting on its top. */
const skyOver = (aim: paths.Aim, { h }: paths.Walker): paths.Aim => ({
  ...aim,
  y: Math.max(h + 0.1, aim.y - aim.h - 0.06),
  h,
});
