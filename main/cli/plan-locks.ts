import {
  SceneLock,
  TrackLock,
  type EntityTrack,
  type Scene,
  type VideoPlan,
} from '../../preload/contract/plan.ts';
import { printable } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

const PLACE = /^scenes\[(\d+)\](?:\.entities\[(\d+)\])?(?:\.(\w+))?(?:\[(\d+)\])?$/;

type Locked<Lock> = { readonly locks?: readonly Lock[] | undefined };

function withLock<Lock, Thing extends Locked<Lock>>(thing: Thing, lock: Lock, on: boolean): Thing {
  const others = (thing.locks ?? []).filter((one) => one !== lock);
  const locks = on ? [...others, lock] : others;
  const { locks: _, ...rest } = thing;
  return (locks.length === 0 ? rest : { ...rest, locks }) as Thing;
}

function fault(place: string, why: string): UsageError {
  return new UsageError(
    `"${printable(place).slice(0, 80)}" ${why}; places are written like scenes[0], scenes[0].place or scenes[0].entities[1].keyframes[8]`,
  );
}

/**
 * The plan with a place locked or unlocked: a whole scene, one of its fields, one of its cast, or one keyframe of one.
 * Counting begins at 0, as in the file.
 *
 * @throws UsageError when there is no such place
 */
export function lockedAt(plan: VideoPlan, place: string, on: boolean): VideoPlan {
  const [whole, sceneText, trackText, field, keyframe] = PLACE.exec(place.trim()) ?? [];
  if (whole === undefined) throw fault(place, 'is no place in a plan');
  const at = Number(sceneText);
  const scene = plan.scenes[at];
  if (scene === undefined) throw fault(place, `is not there: the plan has ${plan.scenes.length} scenes`);
  const changed =
    trackText === undefined
      ? sceneLocked(scene, field, place, on)
      : { ...scene, entities: tracksLocked(scene, Number(trackText), field, keyframe, place, on) };
  return { ...plan, scenes: plan.scenes.with(at, changed) };
}

function sceneLocked(scene: Scene, field: string | undefined, place: string, on: boolean): Scene {
  const lock = SceneLock.safeParse(field ?? 'scene');
  if (!lock.success) throw fault(place, 'names no field that can be locked');
  return withLock(scene, lock.data, on);
}

function tracksLocked(
  { entities }: Scene,
  at: number,
  field: string | undefined,
  keyframe: string | undefined,
  place: string,
  on: boolean,
): readonly EntityTrack[] {
  const track = entities[at];
  if (track === undefined) throw fault(place, `is not there: the scene shows ${entities.length}`);
  const lock = TrackLock.safeParse(keyframe === undefined ? (field ?? 'track') : Number(keyframe));
  if (!lock.success || (keyframe !== undefined && field !== 'keyframes'))
    throw fault(place, 'names nothing that can be locked');
  return entities.with(at, withLock(track, lock.data, on));
}
