import { z } from 'zod';
import { KEYFRAMES, NormalizedBox } from './geometry.ts';
import { Id, MediaId } from './ids.ts';
import { ATTACHED, LaterLooks, PLAN_CAPS, SceneNote } from './plan.ts';

export const DOCUMENT_SCHEMA_VERSION = 1;

const text = z.string().trim().min(1).max(PLAN_CAPS.textCharacters);
const seed = z.number().int().min(0).max(0xffff_ffff);

/** How boxes travel between the keyframes the user set. */
export const Easing = z.enum(['linear', 'ease-in', 'ease-out', 'ease-in-out', 'hold']);
export type Easing = z.infer<typeof Easing>;

/**
 * One entity or place of the film. All tracks and scenes that point at it form one consistency group; a picture given
 * here takes the place of what the pack imagines for the name.
 */
export const CastMember = z
  .object({
    id: Id,
    kind: z.enum(['entity', 'place']),
    /** Full noun phrase with its attributes ("a small red car"). */
    name: text,
    /** What the pack draws for it, in the pack's vocabulary; absent means `name` itself. */
    drawnAs: text.optional(),
    /** The user's picture. */
    reference: z
      .object({ media: MediaId, fileName: z.string().max(255) })
      .readonly()
      .optional(),
    notes: z.string().max(2000).optional(),
  })
  .readonly();
export type CastMember = z.infer<typeof CastMember>;

/** One entity in one scene and where it is. */
export const Track = z
  .object({
    id: Id,
    cast: Id,
    facing: z.enum(['left', 'right']).optional(),
    /** What it does inside its box ("sleeps"). */
    action: text.optional(),
    /** Another track of the scene that it goes with, instead of staying in its boxes; moving these by hand ends that. */
    attached: z
      .object({ as: z.enum(ATTACHED), to: Id })
      .readonly()
      .optional(),
    /** What it comes to look like in the course of the scene. */
    becomes: LaterLooks.optional(),
    keyframes: z.array(NormalizedBox).length(KEYFRAMES).readonly(),
    /** Ascending indices of the keyframes the user (or the planner) set; the others follow from them by `easing`. */
    pinned: z
      .array(
        z
          .number()
          .int()
          .min(0)
          .max(KEYFRAMES - 1),
      )
      .min(1)
      .max(KEYFRAMES)
      .readonly(),
    easing: Easing,
    /** Neither drags nor a planner may change it. */
    locked: z.boolean(),
    /** Not drawn on the canvas; still rendered. */
    hidden: z.boolean(),
  })
  .readonly();
export type Track = z.infer<typeof Track>;

export const StudioScene = z
  .object({
    id: Id,
    /** One sentence, one motion: what the text encoder reads. */
    description: text,
    /**
     * What the text encoder `reads` in place of the description (the pack's words, pronouns resolved). Only for the
     * wording it was made `of`: a description somebody has changed since is read as it is.
     */
    descriptionDrawnAs: z.object({ of: text, reads: text }).readonly().optional(),
    /** A cast member of kind `place`. */
    place: Id,
    placeBecomes: LaterLooks.optional(),
    /** Back to front. */
    tracks: z.array(Track).max(PLAN_CAPS.entitiesPerScene).readonly(),
    /** β, the gated-attention strength; absent means as the pack recommends. */
    strength: z.number().min(0).max(2).optional(),
    /** α, the share of denoising steps with the layout on. */
    alpha: z.number().min(0).max(1).optional(),
    seed,
    /** A locked seed renders the same noise again; an open one takes a new seed with every take. */
    seedLocked: z.boolean(),
    steps: z.number().int().min(1).max(100).optional(),
    guidance: z.number().min(0).max(30).optional(),
    negative: text.optional(),
    notes: z.string().max(2000).optional(),
    /** A planner may not change it. */
    locked: z.boolean(),
    /**
     * The sentence that cast, place and boxes were planned from, and what the planner replaced or left out; absent for
     * a scene made by hand.
     */
    planned: z
      .object({ of: text, notes: z.array(SceneNote).max(PLAN_CAPS.notes).readonly() })
      .readonly()
      .optional(),
  })
  .readonly();
export type StudioScene = z.infer<typeof StudioScene>;

/** What the user edits: everything that undo covers. Takes, jobs and settings are beside it. */
export const StudioDocument = z
  .object({
    schemaVersion: z.literal(DOCUMENT_SCHEMA_VERSION),
    title: z.string().trim().min(1).max(120),
    prompt: z.string().max(PLAN_CAPS.promptCharacters),
    /** Film seed: consistency groups look alike in every scene that shares it. */
    seed,
    /** Which planner wrote it first; absent for a film built by hand. */
    planner: z.object({ name: text, version: text }).readonly().optional(),
    /** What a planner wants the user to know of the film as a whole. */
    notes: z.array(text).max(PLAN_CAPS.notes).readonly(),
    /** Film order. */
    order: z.array(Id).max(PLAN_CAPS.scenes).readonly(),
    scenes: z.record(Id, StudioScene).readonly(),
    cast: z.record(Id, CastMember).readonly(),
  })
  .readonly()
  .superRefine((document, context) => {
    for (const fault of documentFaults(document)) context.addIssue({ code: 'custom', message: fault });
  });
export type StudioDocument = z.infer<typeof StudioDocument>;

type Shape = Pick<StudioDocument, 'order' | 'scenes' | 'cast'>;

/** What fields alone cannot promise: `order` names every scene once, ids match their keys, and no pointer dangles. */
export function documentFaults({ order, scenes, cast }: Shape): readonly string[] {
  const faults: string[] = [];
  const ids = Object.keys(scenes);
  if (
    new Set(order).size !== order.length ||
    order.length !== ids.length ||
    order.some((id) => !Object.hasOwn(scenes, id))
  )
    faults.push('order must name every scene exactly once');
  for (const [id, member] of Object.entries(cast))
    if (member.id !== id) faults.push(`cast ${id} is kept under another id`);
  for (const [id, scene] of Object.entries(scenes)) {
    if (scene.id !== id) faults.push(`scene ${id} is kept under another id`);
    if (cast[scene.place]?.kind !== 'place') faults.push(`scene ${id} has no place`);
    if (new Set(scene.tracks.map((track) => track.id)).size !== scene.tracks.length)
      faults.push(`scene ${id} has two tracks of one id`);
    for (const track of scene.tracks)
      if (cast[track.cast]?.kind !== 'entity') faults.push(`a track of scene ${id} has no entity`);
  }
  return faults;
}
