import type { Played } from './play.ts';
import { aimsAt, holds, type Unit } from './units.ts';

/** Back to front: what flies or stands further up is behind, what is thrown is in front of all. */
export function byDepth(played: readonly Played[]): readonly Played[] {
  const own = new Map(played.map((one) => [one, ownDepth(one)]));
  /** What comes to, climbs or falls from something is seen before it. */
  const depth = (one: Played): number =>
    Math.max(
      own.get(one) ?? 0,
      ...played
        .filter(({ unit }) => one.unit !== unit && isBefore(one.unit, unit))
        .map((target) => (own.get(target) ?? 0) + 0.01),
    );
  const depths = new Map(played.map((one) => [one, depth(one)]));
  return played.toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
}

function ownDepth({ unit, frames }: Played): number {
  const feet = Math.max(...(frames[0] ?? []).map(({ y1 }) => y1));
  const thrown = unit.toss === undefined ? 0 : 2;
  const passes = unit.motion === 'still' ? 0 : 0.05;
  const hidden = aimsAt(unit, 'behind').length > 0 ? -1 : 0;
  return thrown + passes + hidden + feet - (unit.air ? 0.5 : 0);
}

const isBefore = (unit: Unit, target: Unit): boolean =>
  unit.motion !== 'still' &&
  unit.aims.some(
    ({ figure, relation }) => holds(target, figure) && relation !== 'behind' && relation !== 'under',
  );
