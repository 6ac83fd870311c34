import { z } from 'zod';
import { KEYFRAMES, NormalizedBox } from './geometry.ts';

export const PLAN_SCHEMA_VERSION = 1;

/** Caps that keep a hostile or runaway plan from exhausting the machine. */
export const PLAN_CAPS = {
  promptCharacters: 20_000,
  textCharacters: 500,
  reasoningCharacters: 2_000,
  scenes: 500,
  entitiesPerScene: 30,
  laterLooks: 4,
  notes: 2_000,
} as const;

const text = z.string().trim().min(1).max(PLAN_CAPS.textCharacters);

const keyframeNumber = z
  .number()
  .int()
  .min(0)
  .max(KEYFRAMES - 1);

/**
 * What of a track no planner may change: all of it, one field, or one keyframe by its number (0 to 8). `entity` covers
 * what it is drawn as and becomes. Locks lie on the thing they lock, so they stay right when scenes and tracks move.
 */
export const TrackLock = z.union([
  z.enum(['track', 'entity', 'facing', 'action', 'keyframes']),
  keyframeNumber,
]);
export type TrackLock = z.infer<typeof TrackLock>;

/** What of a scene no planner may change: all of it and its presence, one field, or its whole cast with its boxes. */
export const SceneLock = z.enum([
  'scene',
  'description',
  'place',
  'entities',
  'strength',
  'alpha',
  'seed',
  'negative',
]);
export type SceneLock = z.infer<typeof SceneLock>;

/** How a thing goes with a body: held, used (a flag that is waved), worked with (a tool), worked on (it stays in its boxes, before the hands), looked through, eaten, worn on it, or itself the body that rides on or in another. */
export const ATTACHED = [
  'held', 'used', 'worked with', 'worked on', 'raised', 'at eye', 'at ear', 'eaten', 'drunk', 'read', 'played', 'on head', 'on face', 'on neck', 'on back', 'on feet', 'worn',
  'riding', 'standing', 'aboard', 'seated',
] as const; // prettier-ignore
export type AttachedAs = (typeof ATTACHED)[number];

/** What a track goes with. A planner sets it; whoever moves the track's boxes by hand takes it away. */
const Attached = z
  .object({
    as: z.enum(ATTACHED),
    /** The `entity` of another track of the scene. */
    to: text,
    /** Which of several tracks of that name, from 0 in the scene's order; absent means the first. */
    copy: z
      .number()
      .int()
      .min(0)
      .max(PLAN_CAPS.entitiesPerScene - 1)
      .optional(),
  })
  .readonly();
export type Attached = z.infer<typeof Attached>;

/**
 * What a thing or place comes to look like within a scene. Up to keyframe `from` it is as before, from `to` on as this;
 * between them one fades into the other. Equal numbers are a sudden change.
 */
export const LaterLook = z
  .object({
    /** In the pack's vocabulary ("red apple", "beach at night"). */
    drawnAs: text,
    from: keyframeNumber,
    to: keyframeNumber,
  })
  .readonly()
  .refine(({ from, to }) => from <= to, 'a look cannot be there before it begins to come');
export type LaterLook = z.infer<typeof LaterLook>;

/** One after the other; where two overlap the later one in the list lies over the other. */
export const LaterLooks = z.array(LaterLook).min(1).max(PLAN_CAPS.laterLooks).readonly();
export type LaterLooks = z.infer<typeof LaterLooks>;

/**
 * One thing in one scene and where it is. Tracks of the same `entity` string, in any scene, form one
 * consistency group and share one embedding. Array order in a scene is depth order: last is in front.
 */
export const EntityTrack = z
  .object({
    /** Full noun phrase with its attributes ("a small red car"); the key of its consistency group. */
    entity: text,
    /** What the pack draws for it, in the pack's vocabulary ("red car"); absent means `entity` itself. */
    drawnAs: text.optional(),
    /** Which way its picture looks; absent means as the pack draws it. */
    facing: z.enum(['left', 'right']).optional(),
    /**
     * What it does inside its box ("spins", "walks, then sits"); drawn where `drawnAction` or, of bodies, `actsSaid` knows
     * it, and for the reader.
     */
    action: text.optional(),
    /** Where the pack knows the body it names, it is drawn there, in the size of its boxes; else in its boxes. */
    attached: Attached.optional(),
    /** What it comes to look like in the course of the scene. */
    becomes: LaterLooks.optional(),
    keyframes: z.array(NormalizedBox).length(KEYFRAMES).readonly(),
    locks: z.array(TrackLock).max(20).readonly().optional(),
  })
  .readonly();
export type EntityTrack = z.infer<typeof EntityTrack>;

export const Scene = z
  .object({
    /** One sentence, one motion: what the text encoder reads. */
    description: text,
    /** What the text encoder reads in its place (the pack's words, pronouns resolved); absent means `description`. */
    descriptionDrawnAs: text.optional(),
    /** The background, as said ("the beach"); places group by exact match like entities do. */
    place: text,
    /** What the pack draws for the place; absent means `place` itself. */
    placeDrawnAs: text.optional(),
    /** What the place comes to look like: another light, or another place. */
    placeBecomes: LaterLooks.optional(),
    entities: z.array(EntityTrack).max(PLAN_CAPS.entitiesPerScene).readonly(),
    /** β, the gated-attention strength: 0 switches the layout off, 1 is as trained. */
    strength: z.number().min(0).max(2).optional(),
    /** α, the share of denoising steps with the layout on. */
    alpha: z.number().min(0).max(1).optional(),
    seed: z.number().int().min(0).max(0xffff_ffff).optional(),
    negative: text.optional(),
    /** What each keyframe shows, in a language model's words (paper, §3.1 step 2). */
    captions: z.array(text).length(KEYFRAMES).readonly().optional(),
    /** Why a language model laid the boxes out so. */
    reasoning: z.string().trim().min(1).max(PLAN_CAPS.reasoningCharacters).optional(),
    locks: z.array(SceneLock).max(20).readonly().optional(),
  })
  .readonly();
export type Scene = z.infer<typeof Scene>;

/** Something the planner decided that the user should know; shown under the plan. */
export const PlanNote = z
  .object({
    kind: z.enum(['substitution', 'assumption', 'mended', 'dropped']),
    /** 1-based scene number; absent when it concerns the whole plan. */
    scene: z.number().int().min(1).max(PLAN_CAPS.scenes).optional(),
    /** One line, such as "unicycle: drawn as bicycle". */
    text,
  })
  .readonly();
export type PlanNote = z.infer<typeof PlanNote>;

/** A note about the scene it is kept with. */
export const SceneNote = PlanNote.unwrap().omit({ scene: true }).readonly();
export type SceneNote = z.infer<typeof SceneNote>;

/** Tokens a language model read and wrote. */
export const TokenUse = z
  .object({ read: z.number().int().min(0), written: z.number().int().min(0) })
  .readonly();
export type TokenUse = z.infer<typeof TokenUse>;

/** Who made a plan, so that it can be made again. Holds no address beyond the server's host, and never a key. */
export const PlannerReceipt = z
  .object({
    name: text,
    version: text,
    /** The language model asked, as its server calls it. */
    model: text.optional(),
    /** The server's host ("api.openai.com", "localhost:11434"); absent for a model in this process. */
    server: text.optional(),
    /** Version of the prompts and examples it was given. */
    prompts: text.optional(),
    tokens: TokenUse.optional(),
  })
  .readonly();
export type PlannerReceipt = z.infer<typeof PlannerReceipt>;

export const VideoPlan = z
  .object({
    schemaVersion: z.literal(PLAN_SCHEMA_VERSION),
    prompt: z.string().max(PLAN_CAPS.promptCharacters),
    planner: PlannerReceipt,
    scenes: z.array(Scene).min(1).max(PLAN_CAPS.scenes).readonly(),
    notes: z.array(PlanNote).max(PLAN_CAPS.notes).readonly(),
  })
  .readonly();
export type VideoPlan = z.infer<typeof VideoPlan>;

export type ConsistencyGroup = {
  readonly name: string;
  readonly kind: 'entity' | 'place';
  /** 1-based scene numbers, ascending, without repeats. */
  readonly scenes: readonly number[];
};

/** Groups entities and places over scenes by exact match of their names (paper, §3.1 step 1). */
export function consistencyGroups(plan: VideoPlan): readonly ConsistencyGroup[] {
  const entities = new Map<string, Set<number>>();
  const places = new Map<string, Set<number>>();
  const add = (groups: Map<string, Set<number>>, name: string, scene: number) =>
    groups.set(name, (groups.get(name) ?? new Set()).add(scene));
  for (const [index, scene] of plan.scenes.entries()) {
    add(places, scene.place, index + 1);
    for (const track of scene.entities) add(entities, track.entity, index + 1);
  }
  const listed = (groups: Map<string, Set<number>>, kind: ConsistencyGroup['kind']) =>
    [...groups].map(([name, scenes]) => ({ name, kind, scenes: [...scenes] }));
  return [...listed(entities, 'entity'), ...listed(places, 'place')];
}
