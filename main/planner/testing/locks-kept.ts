import type { EntityTrack, Scene, SceneLock } from '../../../preload/contract/plan.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const FIELDS: Readonly<Record<Exclude<SceneLock, 'scene' | 'entities'>, readonly (keyof Scene)[]>> = {
  description: ['description', 'descriptionDrawnAs'],
  place: ['place', 'placeDrawnAs'],
  strength: ['strength'],
  alpha: ['alpha'],
  seed: ['seed'],
  negative: ['negative'],
};

function trackKept(before: EntityTrack, after: EntityTrack): boolean {
  const locks = before.locks ?? [];
  return (
    same(locks, after.locks) &&
    locks.every((lock) => {
      if (lock === 'track') return same(before, after);
      if (lock === 'entity') return before.entity === after.entity && before.drawnAs === after.drawnAs;
      if (typeof lock === 'number') return same(before.keyframes[lock], after.keyframes[lock]);
      return same(before[lock], after[lock]);
    })
  );
}

/** Whether all that is locked in a scene is as it was in another; told apart from how locks are kept. */
function sceneKept(before: Scene, after: Scene): boolean {
  const locks = before.locks ?? [];
  if (locks.includes('scene')) return same(before, after);
  const fields = locks.every((lock) => {
    if (lock === 'scene') return true;
    if (lock === 'entities') return same(before.entities, after.entities);
    return FIELDS[lock].every((field) => same(before[field], after[field]));
  });
  const left = [...after.entities];
  const tracks = before.entities
    .filter((track) => (track.locks ?? []).length > 0)
    .every((track) => {
      const at = left.findIndex((one) => trackKept(track, one));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  return same(before.locks, after.locks) && fields && tracks;
}

const holds = ({ locks, entities }: Scene): boolean =>
  (locks ?? []).length > 0 || entities.some((track) => (track.locks ?? []).length > 0);

/** Scenes that hold locks and are not found again, with all that is locked in them, in their old order. */
export function lostLocks(before: readonly Scene[], after: readonly Scene[]): readonly number[] {
  let from = 0;
  return before.flatMap((scene, at) => {
    if (!holds(scene)) return [];
    const found = after.findIndex((one, to) => to >= from && sceneKept(scene, one));
    if (found < 0) return [at + 1];
    from = found + 1;
    return [];
  });
}
