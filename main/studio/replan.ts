import {
  type CastMember,
  type StudioDocument,
  type StudioScene,
  type Track,
} from '../../preload/contract/document.ts';
import { documentFromPlan, planOf } from '../../preload/contract/document-plan.ts';
import { PLAN_CAPS, type VideoPlan } from '../../preload/contract/plan.ts';
import { insertNew } from '../planner/revise/insert-new.ts';

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

/** Every scene of the film, and those of the plan that are new, each where the story tells it. */
function withNew(
  before: StudioDocument,
  plan: VideoPlan,
  planned: readonly StudioScene[],
): readonly StudioScene[] {
  const old = before.order.flatMap((id) => before.scenes[id] ?? []);
  const slots = insertNew(planOf(before).scenes, plan.scenes, before.prompt);
  let room = PLAN_CAPS.scenes - old.length;
  return slots.flatMap((slot): readonly StudioScene[] => {
    if (slot.before !== undefined) return old[slot.before] === undefined ? [] : [old[slot.before]!];
    const fresh = planned[slot.after ?? -1];
    return fresh === undefined || room-- <= 0 ? [] : [fresh];
  });
}

/**
 * The document with a new plan in it. What is locked stays; with `keepScenes` every scene stays and only what is new in
 * the plan comes in, where the story tells it. Cast members keep their ids, pictures and notes by name.
 */
export function replan(
  before: StudioDocument,
  plan: VideoPlan,
  { keepScenes }: { readonly keepScenes: boolean },
): StudioDocument {
  const fresh = documentFromPlan(plan, { title: before.title, seed: before.seed, before });
  const planned = fresh.order.flatMap((id) => fresh.scenes[id] ?? []);
  const scenes = (keepScenes ? withNew(before, plan, planned) : fillSlots(before, planned)).slice(
    0,
    PLAN_CAPS.scenes,
  );
  return {
    ...fresh,
    order: scenes.map((scene) => scene.id),
    scenes: Object.fromEntries(scenes.map((scene) => [scene.id, scene])),
    cast: neededCast({ ...before.cast, ...fresh.cast }, scenes),
  };
}
