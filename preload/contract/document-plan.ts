import {
  DOCUMENT_SCHEMA_VERSION,
  type CastMember,
  type StudioDocument,
  type StudioScene,
  type Track,
} from './document.ts';
import { KEYFRAMES } from './geometry.ts';
import { newId } from './ids.ts';
import {
  type Attached,
  type EntityTrack,
  PLAN_CAPS,
  PLAN_SCHEMA_VERSION,
  type PlanNote,
  type Scene,
  type SceneNote,
  type VideoPlan,
} from './plan.ts';

const ALL_KEYFRAMES = Array.from({ length: KEYFRAMES }, (_, index) => index);

/** Whom a track goes with, by name; undefined for nobody, and for somebody who is gone. */
function attachedByName(
  { cast }: Pick<StudioDocument, 'cast'>,
  { tracks }: StudioScene,
  { attached }: Track,
): Attached | undefined {
  const holder = tracks.find(({ id }) => id === attached?.to);
  const name = cast[holder?.cast ?? '']?.name;
  if (attached === undefined || holder === undefined || name === undefined) return undefined;
  const copy = tracks.filter((track) => track.cast === holder.cast).indexOf(holder);
  return { as: attached.as, to: name, ...(copy > 0 && { copy }) };
}

/** Whom a planned track goes with, by the id of that one's track. `ids` are those of the scene's tracks in order. */
function attachedById(
  { attached }: EntityTrack,
  { entities }: Scene,
  ids: readonly string[],
): Track['attached'] {
  if (attached === undefined) return undefined;
  const to = ids.filter((_, at) => entities[at]?.entity === attached.to)[attached.copy ?? 0];
  return to === undefined ? undefined : { as: attached.as, to };
}

/** Tracks that got other ids, still attached to the same ones; those whose holder is not among them keep it. */
export function reattached(tracks: readonly Track[], ids: ReadonlyMap<string, string>): readonly Track[] {
  return tracks.map((track) => {
    const to = ids.get(track.attached?.to ?? '');
    return track.attached === undefined || to === undefined
      ? track
      : { ...track, attached: { ...track.attached, to } };
  });
}

/** The plan as the renderer's engine reads it: one scene of the document with names in place of pointers. */
export function planScene(document: Pick<StudioDocument, 'cast'>, scene: StudioScene): Scene {
  const member = (id: string): CastMember => {
    const found = document.cast[id];
    if (found === undefined) throw new Error(`no cast member ${id}`);
    return found;
  };
  const place = member(scene.place);
  return {
    description: scene.description,
    ...(scene.descriptionDrawnAs?.of === scene.description
      ? { descriptionDrawnAs: scene.descriptionDrawnAs.reads }
      : {}),
    place: place.name,
    ...(place.drawnAs === undefined ? {} : { placeDrawnAs: place.drawnAs }),
    ...(scene.placeBecomes === undefined ? {} : { placeBecomes: scene.placeBecomes }),
    entities: scene.tracks.map((track) => {
      const { name, drawnAs } = member(track.cast);
      const attached = attachedByName(document, scene, track);
      return {
        entity: name,
        ...(drawnAs === undefined ? {} : { drawnAs }),
        ...(track.facing === undefined ? {} : { facing: track.facing }),
        ...(track.action === undefined ? {} : { action: track.action }),
        ...(attached === undefined ? {} : { attached }),
        ...(track.becomes === undefined ? {} : { becomes: track.becomes }),
        keyframes: track.keyframes,
      };
    }),
    ...(scene.strength === undefined ? {} : { strength: scene.strength }),
    ...(scene.alpha === undefined ? {} : { alpha: scene.alpha }),
    seed: scene.seed,
    ...(scene.negative === undefined ? {} : { negative: scene.negative }),
  };
}

/** The whole document as a plan, in film order. A document without scenes has none: the schema would refuse it. */
export function planOf(document: StudioDocument): VideoPlan {
  const scenes = document.order.flatMap((id) => {
    const scene = document.scenes[id];
    return scene === undefined ? [] : [planScene(document, scene)];
  });
  return {
    schemaVersion: PLAN_SCHEMA_VERSION,
    prompt: document.prompt,
    planner: document.planner ?? { name: 'by hand', version: '1' },
    scenes,
    notes: [
      ...document.notes.map((text) => ({ kind: 'assumption' as const, text })),
      ...document.order.flatMap((id, at) =>
        (document.scenes[id]?.planned?.notes ?? []).map((note) => ({ ...note, scene: at + 1 })),
      ),
    ].slice(0, PLAN_CAPS.notes),
  };
}

/** Finds or makes the cast member of one name and kind, so that equal names stay one consistency group. */
function caster(before: StudioDocument | undefined) {
  const known = new Map<string, CastMember>();
  const key = (kind: string, name: string) => `${kind} ${name}`;
  for (const member of Object.values(before?.cast ?? {})) known.set(key(member.kind, member.name), member);
  const cast: Record<string, CastMember> = {};
  const member = (kind: CastMember['kind'], name: string, drawnAs: string | undefined): string => {
    const found = known.get(key(kind, name)) ?? {
      id: newId(),
      kind,
      name,
      ...(drawnAs === undefined ? {} : { drawnAs }),
    };
    known.set(key(kind, name), found);
    cast[found.id] = found;
    return found.id;
  };
  return { cast, member };
}

/** The tracks of a planned scene. */
function tracksOf(scene: Scene, member: ReturnType<typeof caster>['member']): readonly Track[] {
  const ids = scene.entities.map(() => newId());
  return scene.entities.map((track, at) => {
    const attached = attachedById(track, scene, ids);
    return {
      id: ids[at]!,
      cast: member('entity', track.entity, track.drawnAs),
      ...(track.facing === undefined ? {} : { facing: track.facing }),
      ...(track.action === undefined ? {} : { action: track.action }),
      ...(attached === undefined ? {} : { attached }),
      ...(track.becomes === undefined ? {} : { becomes: track.becomes }),
      keyframes: track.keyframes,
      pinned: ALL_KEYFRAMES,
      easing: 'linear',
      locked: track.locks?.includes('track') ?? false,
      hidden: false,
    };
  });
}

const notesOfScene = (notes: readonly PlanNote[], number: number): readonly SceneNote[] =>
  notes.filter(({ scene }) => scene === number).map(({ kind, text }) => ({ kind, text }));

/**
 * A document for a plan. With the document `before`, cast members of the same name keep their ids, pictures and notes.
 * `seed` seeds the film and, counted on, its scenes.
 */
export function documentFromPlan(
  plan: VideoPlan,
  {
    title,
    seed,
    before,
  }: { readonly title: string; readonly seed: number; readonly before?: StudioDocument },
): StudioDocument {
  const { cast, member } = caster(before);
  const scenes = plan.scenes.map((scene, index): StudioScene => ({
    id: newId(),
    description: scene.description,
    ...(scene.descriptionDrawnAs === undefined
      ? {}
      : { descriptionDrawnAs: { of: scene.description, reads: scene.descriptionDrawnAs } }),
    place: member('place', scene.place, scene.placeDrawnAs),
    ...(scene.placeBecomes === undefined ? {} : { placeBecomes: scene.placeBecomes }),
    tracks: tracksOf(scene, member),
    ...(scene.strength === undefined ? {} : { strength: scene.strength }),
    ...(scene.alpha === undefined ? {} : { alpha: scene.alpha }),
    seed: scene.seed ?? (seed + index) % 0x1_0000_0000,
    seedLocked: scene.seed !== undefined,
    ...(scene.negative === undefined ? {} : { negative: scene.negative }),
    locked: scene.locks?.includes('scene') ?? false,
    planned: { of: scene.description, notes: notesOfScene(plan.notes, index + 1) },
  }));
  return {
    schemaVersion: DOCUMENT_SCHEMA_VERSION,
    title,
    prompt: plan.prompt,
    seed,
    planner: plan.planner,
    notes: plan.notes.filter(({ scene }) => scene === undefined).map(({ text }) => text),
    order: scenes.map((scene) => scene.id),
    scenes: Object.fromEntries(scenes.map((scene) => [scene.id, scene])),
    cast,
  };
}
