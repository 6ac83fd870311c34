import { isDeepStrictEqual } from 'node:util';
import type { CastMember, StudioDocument, StudioScene, Track } from '../../preload/contract/document.ts';
import { documentFromPlan, planOf, reattached } from '../../preload/contract/document-plan.ts';
import type { Scene, VideoPlan } from '../../preload/contract/plan.ts';
import { alignScenes } from '../planner/revise/align-scenes.ts';

const sameBoxes = (one: Track['keyframes'], other: Track['keyframes']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The document as a plan that says what no planner may change. */
export function planWithLocks(document: StudioDocument): VideoPlan {
  const plan = planOf(document);
  return {
    ...plan,
    scenes: plan.scenes.map((planned, at): Scene => {
      const scene = document.scenes[document.order[at] ?? ''];
      return {
        ...planned,
        ...(scene?.locked ? { locks: ['scene'] as const } : {}),
        entities: planned.entities.map((track, index) => ({
          ...track,
          ...(scene?.tracks[index]?.locked ? { locks: ['track'] as const } : {}),
        })),
      };
    }),
  };
}

/** The planned tracks, each with the id and the settings of the track of the same cast member it comes from. */
function tracksOver(old: readonly Track[], planned: readonly Track[]): readonly Track[] {
  const left = [...old];
  const ids = new Map<string, string>();
  const tracks = planned.map((track) => {
    const at = left.findIndex((one) => one.cast === track.cast);
    const [before] = at < 0 ? [] : left.splice(at, 1);
    if (before === undefined) return track;
    const { id, locked, hidden } = before;
    ids.set(track.id, id);
    const path = sameBoxes(before.keyframes, track.keyframes)
      ? { pinned: before.pinned, easing: before.easing }
      : {};
    return { ...track, ...path, id, locked, hidden };
  });
  return reattached(tracks, ids);
}

/**
 * What a scene was planned from: its sentence now where it was planned afresh, or where a scene that followed its
 * sentence has got another; the same as before where somebody has rewritten the sentence since it was planned.
 */
function plannedOver(old: StudioScene, now: StudioScene, afresh: boolean): Pick<StudioScene, 'planned'> {
  if (now.planned === undefined || (old.planned === undefined && !afresh)) return {};
  const follows = afresh || old.planned?.of === old.description;
  const planned = { ...now.planned, of: follows ? now.description : (old.planned?.of ?? now.description) };
  return { planned: isDeepStrictEqual(planned, old.planned) ? old.planned : planned };
}

/** The planned scene with the id and everything a plan does not know of the scene it comes from. */
function sceneOver(old: StudioScene, planned: StudioScene, afresh: boolean): StudioScene {
  const { descriptionDrawnAs: _drawnAs, place: _place, tracks: _tracks, planned: _planned, ...kept } = old;
  const { strength: _strength, alpha: _alpha, negative: _negative, placeBecomes: _looks, ...own } = kept;
  return {
    ...own,
    description: planned.description,
    ...(planned.descriptionDrawnAs === undefined ? {} : { descriptionDrawnAs: planned.descriptionDrawnAs }),
    place: planned.place,
    ...(planned.placeBecomes === undefined ? {} : { placeBecomes: planned.placeBecomes }),
    tracks: tracksOver(old.tracks, planned.tracks),
    ...(planned.strength === undefined ? {} : { strength: planned.strength }),
    ...(planned.alpha === undefined ? {} : { alpha: planned.alpha }),
    ...(planned.negative === undefined ? {} : { negative: planned.negative }),
    seed: planned.seed,
    ...plannedOver(old, planned, afresh),
  };
}

export type RevisedFrom = {
  /** Of every scene of the plan, which one of the document it is, from 0; undefined for a new one. */
  readonly origins: readonly (number | undefined)[];
  /** Scenes of the plan, from 1, that were planned afresh from their sentences. */
  readonly planned: readonly number[];
};

/** Where the scenes of a plan come from, judged by how alike they are. */
export function likelyOrigins(before: StudioDocument, plan: VideoPlan): RevisedFrom['origins'] {
  const aligned = alignScenes(planOf(before).scenes, plan.scenes);
  const origin = new Map(aligned.map(({ before: from, after }) => [after, from]));
  return plan.scenes.map((_, at) => origin.get(at));
}

/** The document for a plan that is a revision of its own: scenes and tracks that go on keep their ids. */
export function revisedDocument(
  before: StudioDocument,
  plan: VideoPlan,
  { origins, planned: afresh }: RevisedFrom,
): StudioDocument {
  const fresh = documentFromPlan(plan, { title: before.title, seed: before.seed, before });
  const order: string[] = [];
  const scenes: Record<string, StudioScene> = {};
  for (const [at, id] of fresh.order.entries()) {
    const from = origins[at];
    const old = from === undefined ? undefined : before.scenes[before.order[from] ?? ''];
    const planned = fresh.scenes[id];
    if (planned === undefined) continue;
    const scene =
      old === undefined
        ? { ...planned, seedLocked: false }
        : sceneOver(old, planned, afresh.includes(at + 1));
    order.push(scene.id);
    scenes[scene.id] = scene;
  }
  return { ...before, notes: fresh.notes, order, scenes, cast: castOver(before.cast, fresh.cast, scenes) };
}

/** Members that are pointed at, and those of before that the user gave something. */
function castOver(
  before: Readonly<Record<string, CastMember>>,
  fresh: Readonly<Record<string, CastMember>>,
  scenes: Readonly<Record<string, StudioScene>>,
): Readonly<Record<string, CastMember>> {
  const used = new Set(
    Object.values(scenes).flatMap((scene) => [scene.place, ...scene.tracks.map((track) => track.cast)]),
  );
  return Object.fromEntries(
    Object.entries({ ...before, ...fresh }).filter(
      ([id, { reference, notes }]) => used.has(id) || reference !== undefined || notes !== undefined,
    ),
  );
}
