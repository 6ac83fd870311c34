import {
  PLAN_CAPS,
  type EntityTrack,
  type PlanNote,
  type Scene,
  type VideoPlan,
} from '../../../preload/contract/plan.ts';
import { nearestName, nearestPlace, saysMore } from '../names/match-names.ts';
import type { Planner, PlanOptions } from '../planner.ts';
import { alignFilm, type Slot } from './align-film.ts';
import { holdsLocks, keepLocks, type RevisedScene } from './locks.ts';

export type ReplanRequest = { readonly words?: string; readonly script?: boolean };

/**
 * The whole film planned anew, with everything locked as it is: locked scenes are all there, in their order, and what
 * is locked in the others is put back. With `script` the film has a scene for every shot, word for word.
 *
 * @throws PlannerError when there is no plan to be had
 */
export async function replanFilm(
  before: VideoPlan,
  { words, script = false }: ReplanRequest,
  planner: Planner,
  options: PlanOptions,
): Promise<{ readonly plan: VideoPlan; readonly remarks: readonly PlanNote[] }> {
  const prompt = words ?? before.prompt;
  const held = before.scenes.filter(holdsLocks);
  const made = await planner.plan(prompt, { ...options, script, kept: held });
  const fresh = made.scenes.map((scene) => asInScenes(scene, held));
  const slots = withinCap(alignFilm(before.scenes, fresh, script));
  const remarks: PlanNote[] = [];
  const remark = (scene: number, text: string) =>
    remarks.push({ kind: 'mended', scene, text: text.slice(0, PLAN_CAPS.textCharacters) });
  const scenes = slots.map((slot, at): Scene => {
    const old = slot.old === undefined ? undefined : before.scenes[slot.old];
    const told = slot.fresh === undefined ? undefined : fresh[slot.fresh];
    if (told === undefined) {
      remark(at + 1, 'kept, because something in it is locked');
      return old as Scene;
    }
    const { scene, kept } = keepLocks(revised(old, told));
    // That a finished scene is told in other boxes is no news; that it is told otherwise is.
    const news = old?.locks?.includes('scene') !== true || old.description !== told.description;
    if (kept.length > 0 && news) remark(at + 1, `kept, because it is locked: ${kept.join('; ')}`);
    if (script && scene.description !== told.description)
      remark(at + 1, `not shown, because what stands here is locked: ${told.description}`);
    return scene;
  });
  const plan = { ...made, prompt, scenes, notes: notesOf(made, before, slots) };
  return { plan, remarks };
}

/** A film too long for a plan loses new scenes from its end, never one that was there to stay. */
function withinCap(slots: readonly Slot[]): readonly Slot[] {
  let over = slots.length - PLAN_CAPS.scenes;
  return slots
    .toReversed()
    .filter(({ old }) => old !== undefined || over-- <= 0)
    .toReversed();
}

/** A scene told anew: what the user set for it stays, and tracks of the same name are the same ones. */
function revised(old: Scene | undefined, { entities, ...told }: Scene): RevisedScene {
  if (old === undefined)
    return { before: undefined, scene: told, tracks: entities.map((track) => ({ track, from: undefined })) };
  const { strength, alpha, seed, negative } = old;
  const settings = Object.fromEntries(
    Object.entries({ strength, alpha, seed, negative }).filter(([, value]) => value !== undefined),
  );
  const free = old.entities.map((track, from) => ({ track, from }));
  const tracks = entities.map((track) => {
    const at = free.findIndex((one) => one.track.entity === track.entity);
    const from = at < 0 ? undefined : free.splice(at, 1)[0]?.from;
    return { track, from };
  });
  return { before: old, scene: { ...settings, ...told }, tracks };
}

/** Who is in a scene that stays keeps that name and look in the new ones. */
function asInScenes(scene: Scene, held: readonly Scene[]): Scene {
  const tracks = held.flatMap(({ entities }) => entities);
  const names = [...new Set(tracks.map(({ entity }) => entity))];
  const place = nearestPlace(scene.place, [...new Set(held.map((one) => one.place))]);
  const there = held.find((one) => one.place === place);
  const { placeDrawnAs, ...rest } = scene;
  const drawnAs = there === undefined ? placeDrawnAs : there.placeDrawnAs;
  return {
    ...rest,
    place: there?.place ?? scene.place,
    ...(drawnAs === undefined ? {} : { placeDrawnAs: drawnAs }),
    entities: scene.entities.map((track): EntityTrack => {
      const name = nearestName(track.entity, names);
      const known = tracks.find(({ entity }) => entity === name && saysMore(entity, track.entity));
      if (known === undefined) return track;
      const { drawnAs: _, ...own } = track;
      return {
        ...own,
        entity: known.entity,
        ...(known.drawnAs === undefined ? {} : { drawnAs: known.drawnAs }),
      };
    }),
  };
}

/** The new plan's notes and those of the scenes that stay, each with the number its scene has now. */
function notesOf(made: VideoPlan, before: VideoPlan, slots: readonly Slot[]): readonly PlanNote[] {
  const whole = ({ old }: Slot) => old !== undefined && before.scenes[old]?.locks?.includes('scene') === true;
  const moved = (notes: readonly PlanNote[], find: (scene: number) => number) =>
    notes.flatMap((note): readonly PlanNote[] => {
      if (note.scene === undefined) return [note];
      const at = find(note.scene - 1);
      return at < 0 ? [] : [{ ...note, scene: at + 1 }];
    });
  const fresh = moved(made.notes, (scene) => slots.findIndex((slot) => slot.fresh === scene && !whole(slot)));
  const kept = moved(
    before.notes.filter(({ scene }) => scene !== undefined),
    (scene) => slots.findIndex((slot) => slot.old === scene && (slot.fresh === undefined || whole(slot))),
  );
  const said = new Set<string>();
  return [...fresh, ...kept]
    .filter(({ text }) => !said.has(text) && said.add(text))
    .toSorted((a, b) => (a.scene ?? 0) - (b.scene ?? 0))
    .slice(0, PLAN_CAPS.notes);
}
