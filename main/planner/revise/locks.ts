import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { EntityTrack, Scene, SceneNote, TrackLock } from '../../../preload/contract/plan.ts';

/** A track under revision, and which track of the scene before it comes from. */
export type RevisedTrack = { readonly track: EntityTrack; readonly from: number | undefined };

/** A scene under revision; `before` is absent for a new one. */
export type RevisedScene = {
  readonly before: Scene | undefined;
  readonly scene: Omit<Scene, 'entities'>;
  readonly tracks: readonly RevisedTrack[];
  /** Of a scene that was planned afresh: what the planner replaced or left out in it. */
  readonly notes?: readonly SceneNote[];
};

/** Whether anything in a scene is locked, so that it may not be taken out of the film. */
export const holdsLocks = ({ locks, entities }: Scene): boolean =>
  (locks ?? []).length > 0 || entities.some((track) => (track.locks ?? []).length > 0);

export type Kept = { readonly scene: Scene; readonly kept: readonly string[] };

/**
 * Puts back whatever is locked, whoever changed it and how. `kept` names what would have been different.
 * This is the one place where locks are enforced; every revision passes through it.
 */
export function keepLocks({ before, scene, tracks }: RevisedScene): Kept {
  const changed = { ...scene, entities: tracks.map(({ track }) => track) };
  if (before === undefined) return { scene: changed, kept: [] };
  const locks = before.locks ?? [];
  if (locks.includes('scene'))
    return { scene: before, kept: same(before, changed) ? [] : ['the whole scene'] };
  const kept: string[] = [];
  const entities = locks.includes('entities')
    ? keptWhole(before, changed, kept)
    : keptTracks(before, tracks, kept);
  let result: Scene = {
    ...changed,
    entities,
    ...(before.locks === undefined ? {} : { locks: before.locks }),
  };
  for (const [lock, fields] of FIELDS) {
    if (!locks.includes(lock)) continue;
    if (fields.some((field) => !same(before[field], result[field]))) kept.push(`the ${lock}`);
    result = withFields(result, before, fields);
  }
  return { scene: result, kept };
}

type Field = keyof Omit<Scene, 'entities' | 'locks'>;
const FIELDS = [
  ['description', ['description', 'descriptionDrawnAs']],
  ['place', ['place', 'placeDrawnAs', 'placeBecomes']],
  ['strength', ['strength']],
  ['alpha', ['alpha']],
  ['seed', ['seed']],
  ['negative', ['negative']],
] as const satisfies ReadonlyArray<readonly [string, readonly Field[]]>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields as they were before; one that was absent is absent again. */
export function withFields<T extends object>(after: T, before: T, fields: ReadonlyArray<keyof T>): T {
  const result = { ...after };
  for (const field of fields) {
    if (before[field] === undefined) delete result[field];
    else result[field] = before[field];
  }
  return result;
}

function keptWhole(before: Scene, changed: Scene, kept: string[]): readonly EntityTrack[] {
  if (!same(before.entities, changed.entities)) kept.push('the cast and its boxes');
  return before.entities;
}

function keptTracks(before: Scene, tracks: readonly RevisedTrack[], kept: string[]): readonly EntityTrack[] {
  const left = [...tracks];
  const result = tracks.map(({ track }) => track);
  for (const [at, locked] of before.entities.entries()) {
    const locks = locked.locks ?? [];
    if (locks.length === 0) continue;
    const found =
      left.find(({ from }) => from === at) ??
      left.find(({ from, track }) => from === undefined && track.entity === locked.entity);
    if (found === undefined) {
      kept.push(locked.entity);
      result.splice(Math.min(at, result.length), 0, locked);
      continue;
    }
    left.splice(left.indexOf(found), 1);
    const restored = keptTrack(locked, found.track, locks);
    if (!same(restored, found.track)) kept.push(`${locked.entity}: ${locks.map(lockName).join(', ')}`);
    result[result.indexOf(found.track)] = restored;
  }
  return result;
}

const lockName = (lock: TrackLock): string =>
  typeof lock === 'number'
    ? `keyframe ${lock + 1}`
    : lock === 'track'
      ? 'everything'
      : lock === 'keyframes'
        ? 'boxes'
        : lock;

function keptTrack(before: EntityTrack, after: EntityTrack, locks: readonly TrackLock[]): EntityTrack {
  if (locks.includes('track')) return before;
  let result: EntityTrack = { ...after, locks };
  if (locks.includes('entity')) result = withFields(result, before, ['entity', 'drawnAs', 'becomes']);
  if (locks.includes('facing')) result = withFields(result, before, ['facing']);
  if (locks.includes('action')) result = withFields(result, before, ['action']);
  const whole = locks.includes('keyframes');
  if (whole) result = withFields(result, before, ['attached']);
  const keyframes = before.keyframes.map((box, k): NormalizedBox =>
    whole || locks.includes(k) ? box : (after.keyframes[k] ?? box),
  );
  return { ...result, keyframes };
}
