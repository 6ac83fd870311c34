import { z } from 'zod';
import { KEYFRAMES, NormalizedBox } from './geometry.ts';

export const PLAN_SCHEMA_VERSION = 1;

/** Caps that keep a hostile or runaway plan from exhausting the machine. */
export const PLAN_CAPS = {
  promptCharacters: 20_000,
  textCharacters: 500,
  scenes: 500,
  entitiesPerScene: 30,
  notes: 2_000,
} as const;

const text = z.string().trim().min(1).max(PLAN_CAPS.textCharacters);

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
    /** What it does inside its box ("sleeps"), for the reader and the scene text. */
    action: text.optional(),
    keyframes: z.array(NormalizedBox).length(KEYFRAMES).readonly(),
  })
  .readonly();
export type EntityTrack = z.infer<typeof EntityTrack>;

export const Scene = z
  .object({
    /** One sentence, one motion: what the text encoder reads. */
    description: text,
    /** The background, as said ("the beach"); places group by exact match like entities do. */
    place: text,
    /** What the pack draws for the place; absent means `place` itself. */
    placeDrawnAs: text.optional(),
    entities: z.array(EntityTrack).max(PLAN_CAPS.entitiesPerScene).readonly(),
    /** β, the gated-attention strength: 0 switches the layout off, 1 is as trained. */
    strength: z.number().min(0).max(2).optional(),
    /** α, the share of denoising steps with the layout on. */
    alpha: z.number().min(0).max(1).optional(),
    seed: z.number().int().min(0).max(0xffff_ffff).optional(),
    negative: text.optional(),
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

export const VideoPlan = z
  .object({
    schemaVersion: z.literal(PLAN_SCHEMA_VERSION),
    prompt: z.string().max(PLAN_CAPS.promptCharacters),
    planner: z.object({ name: text, version: text }).readonly(),
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
