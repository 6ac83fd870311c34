import {
  type CastMember,
  type StudioDocument,
  type StudioScene,
  type Track,
} from '../../preload/contract/document.ts';
import { documentFromPlan } from '../../preload/contract/document-plan.ts';
import { PLAN_CAPS, type VideoPlan } from '../../preload/contract/plan.ts';

const lockedTracks = (scene: StudioScene): readonly Track[] => scene.tracks.filter((track) => track.locked);

/** The scene with what is locked in the one whose place it takes: a locked track instead of the planned one of its name. */
function withLocked(fresh: StudioScene, before: StudioScene): StudioScene {
  const locked = lockedTracks(before);
  if (locked.length === 0) return fresh;
  const held = new Set(locked.map((track) => track.cast));
  const planned = fresh.tracks.filter((track) => !held.has(track.cast));
  return { ...fresh, tracks: [...planned, ...locked].slice(-PLAN_CAPS.entitiesPerScene) };
}

/** New scenes in the slots of old ones: locked scenes keep their slot, locked tracks their scene's slot. */
function fillSlots(before: StudioDocument, fresh: readonly StudioScene[]): readonly StudioScene[] {
  const waiting = [...fresh];
  const kept = before.order.flatMap((id): readonly StudioScene[] => {
    const old = before.scenes[id];
    if (old === undefined) return [];
    if (old.locked) return [old];
    const next = waiting.shift();
    if (next !== undefined) return [withLocked(next, old)];
    const locked = lockedTracks(old);
    return locked.length === 0 ? [] : [{ ...old, tracks: locked }];
  });
  return [...kept, ...waiting];
}

/** Cast members somebody points at, and those the user gave a picture or notes. */
function neededCast(
  all: Readonly<Record<string, CastMember>>,
  scenes: readonly StudioScene[],
): Record<string, CastMember> {
  const used = new Set(scenes.flatMap((scene) => [scene.place, ...scene.tracks.map((track) => track.cast)]));
  return Object.fromEntries(
    Object.entries(all).filter(
      ([id, member]) => used.has(id) || member.reference !== undefined || member.notes !== undefined,
    ),
  );
}

/**
 * The document with a new plan in it. What is locked stays; with `keepScenes` every scene stays and the plan's come
 * after them. Cast members keep their ids, pictures and notes by name.
 */
export function replan(
  before: StudioDocument,
  plan: VideoPlan,
  { keepScenes }: { readonly keepScenes: boolean },
): StudioDocument {
  const fresh = documentFromPlan(plan, { title: before.title, seed: before.seed, before });
  const planned = fresh.order.flatMap((id) => fresh.scenes[id] ?? []);
  const old = before.order.flatMap((id) => before.scenes[id] ?? []);
  const scenes = (keepScenes ? [...old, ...planned] : fillSlots(before, planned)).slice(0, PLAN_CAPS.scenes);
  return {
    ...fresh,
    order: scenes.map((scene) => scene.id),
    scenes: Object.fromEntries(scenes.map((scene) => [scene.id, scene])),
    cast: neededCast({ ...before.cast, ...fresh.cast }, scenes),
  };
}
