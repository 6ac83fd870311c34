import { z } from 'zod';
import { Id } from './ids.ts';
import { PLAN_CAPS, PlanNote } from './plan.ts';

/** More than two plans can differ in. */
export const MOST_CHANGES = PLAN_CAPS.scenes * (PLAN_CAPS.entitiesPerScene + 1) * 10;

/** Where a thing is in a scene, in shares of the picture's side. */
export const BoxFigures = z
  .object({
    /** How far its middle goes from the first keyframe to the last. */
    right: z.number(),
    down: z.number(),
    /** Its mean height. */
    height: z.number(),
    /** Its middle, on the mean of all keyframes. */
    x: z.number(),
    y: z.number(),
  })
  .readonly();
export type BoxFigures = z.infer<typeof BoxFigures>;

/** What of a film a change is about. */
export const ChangedPart = z.enum([
  /** A whole scene. */
  'scene',
  /** Where in the film a scene stands. */
  'position',
  'description',
  'place',
  'placeDrawnAs',
  /** What the place comes to look like within the scene. */
  'placeBecomes',
  'strength',
  'alpha',
  'seed',
  'negative',
  /** A thing in a scene as a whole. */
  'track',
  'name',
  'drawnAs',
  'action',
  /** Whom it goes with. */
  'attached',
  /** What it comes to look like within the scene. */
  'becomes',
  'facing',
  'boxes',
]);
export type ChangedPart = z.infer<typeof ChangedPart>;

/** One thing that a proposal would change. */
export const ProposedChange = z
  .object({
    kind: z.enum(['added', 'removed', 'changed']),
    /** 1-based; in the film after, or in the one before for what is removed. */
    scene: z.number().int().min(1),
    part: ChangedPart,
    /** The name of the thing it is about; absent where it is about the scene. */
    entity: z.string().optional(),
    /** As it was and as it would be, for reading; absent where there is nothing. */
    before: z.string().optional(),
    after: z.string().optional(),
    /** Of boxes. */
    boxes: z.object({ before: BoxFigures, after: BoxFigures }).readonly().optional(),
  })
  .readonly();
export type ProposedChange = z.infer<typeof ProposedChange>;

/** What would be changed, to look at before any of it is. */
export const FilmProposal = z
  .object({
    /** Names it when it is accepted; absent where there is nothing to accept. */
    id: Id.optional(),
    changes: z.array(ProposedChange).readonly(),
    /** What was kept because it is locked, replaced, or could not be done. */
    remarks: z.array(PlanNote).readonly(),
  })
  .readonly();
export type FilmProposal = z.infer<typeof FilmProposal>;

/** What is wanted of a film. */
export const FilmWish = z.discriminatedUnion('kind', [
  /** A wish in words ("make the cat bigger"), of the whole film or of one scene. */
  z.object({
    kind: z.literal('words'),
    words: z.string().trim().min(1).max(PLAN_CAPS.promptCharacters),
    scene: Id.optional(),
  }),
  /** One scene planned anew from its own sentence. */
  z.object({ kind: z.literal('sentence'), scene: Id }),
]);
export type FilmWish = z.infer<typeof FilmWish>;
