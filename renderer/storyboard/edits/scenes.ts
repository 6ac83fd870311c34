import { castDraft } from 'immer';
import { newMember } from '../../cast/new-member.ts';
import type { CastMember, StudioDocument, StudioScene, Track } from '../../../preload/contract/document.ts';
import { reattached } from '../../../preload/contract/document-plan.ts';
import { type Id, newId } from '../../../preload/contract/ids.ts';
import { PLAN_CAPS } from '../../../preload/contract/plan.ts';
import type { Recipe } from './recipe.ts';

export const MOST_SCENES = PLAN_CAPS.scenes;

/** A number for fresh noise. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** The same tracks with ids of their own, still attached to one another. */
export function withNewIds(tracks: readonly Track[]): readonly Track[] {
  const ids = new Map(tracks.map(({ id }) => [id, newId()]));
  const renamed = tracks.map((track) => ({ ...track, id: ids.get(track.id)! }));
  return reattached(renamed, ids);
}

/** The same scene with names of its own. */
export function copiedScene(scene: StudioScene, id: Id): StudioScene {
  return { ...scene, id, tracks: withNewIds(scene.tracks) };
}

const insertedAfter = (order: readonly Id[], after: Id | undefined, scenes: readonly Id[]): Id[] => {
  const at = after === undefined ? order.length : order.indexOf(after) + 1;
  return [...order.slice(0, at), ...scenes, ...order.slice(at)];
};

/** Adds an empty scene behind `after` (at the end without one), where the scene before it is, else at `place`. */
export function addScene(
  given: { readonly id: Id; readonly description: string; readonly place: string },
  after: Id | undefined,
): Recipe {
  return (draft) => {
    if (draft.order.length >= MOST_SCENES) return;
    const neighbour = draft.scenes[after ?? draft.order.at(-1) ?? ''];
    const cast = draft.cast as Readonly<Record<Id, CastMember>>;
    const there =
      neighbour?.place ??
      Object.values(cast).find((member) => member.kind === 'place' && member.name === given.place)?.id;
    const place = newMember('place', given.place, there);
    if (there === undefined) draft.cast[place.id] = castDraft(place);
    const scene: StudioScene = {
      id: given.id,
      description: given.description,
      place: place.id,
      tracks: [],
      seed: newSeed(),
      seedLocked: false,
      locked: false,
    };
    draft.scenes[given.id] = castDraft(scene);
    draft.order = insertedAfter(draft.order, after, [given.id]);
  };
}

/** Copies scenes, the copies together behind the last of them in the film. `copies` names the new ones. */
export function duplicateScenes(copies: ReadonlyMap<Id, Id>): Recipe {
  return (draft) => {
    if (draft.order.length + copies.size > MOST_SCENES) return;
    const chosen = draft.order.filter((id) => copies.has(id));
    for (const id of chosen)
      draft.scenes[copies.get(id)!] = castDraft(
        copiedScene(draft.scenes[id] as StudioScene, copies.get(id)!),
      );
    draft.order = insertedAfter(
      draft.order,
      chosen.at(-1),
      chosen.map((id) => copies.get(id)!),
    );
  };
}

export function deleteScenes(scenes: readonly Id[]): Recipe {
  return (draft) => {
    draft.order = draft.order.filter((id) => !scenes.includes(id));
    for (const id of scenes) delete draft.scenes[id];
  };
}

/** Film order after the chosen scenes, kept in their order, were put before another one (undefined: at the end). */
export function reorderedScenes(
  order: readonly Id[],
  chosen: readonly Id[],
  before: Id | undefined,
): readonly Id[] {
  const picked = order.filter((id) => chosen.includes(id));
  const target = before === undefined ? order.length : order.indexOf(before);
  const ahead = order.slice(0, target).filter((id) => !chosen.includes(id));
  const behind = order.slice(target).filter((id) => !chosen.includes(id));
  return [...ahead, ...picked, ...behind];
}

/** Film order after the chosen scenes went one place up or down; at an end they stay. */
export function shiftedScenes(order: readonly Id[], chosen: readonly Id[], by: -1 | 1): readonly Id[] {
  const walked = by === 1 ? [...order] : order.toReversed();
  for (let at = walked.length - 2; at >= 0; at -= 1) {
    const [one, next] = [walked[at]!, walked[at + 1]!];
    if (chosen.includes(one) && !chosen.includes(next)) [walked[at], walked[at + 1]] = [next, one];
  }
  return by === 1 ? walked : walked.toReversed();
}

export const orderScenes =
  (order: readonly Id[]): Recipe =>
  (draft) => {
    // A scene that came or went meanwhile must not be lost or brought back by an older order.
    const known = order.filter((id) => id in draft.scenes);
    const next = [...known, ...draft.order.filter((id) => !known.includes(id))];
    if (next.some((id, index) => id !== draft.order[index])) draft.order = next;
  };

/** The scenes of a document in film order. */
export const scenesInOrder = (document: StudioDocument): readonly StudioScene[] =>
  document.order.flatMap((id) => document.scenes[id] ?? []);
