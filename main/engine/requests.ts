import { z } from 'zod';
import { PLAN_CAPS, Scene } from '../../preload/contract/plan.ts';

const PICTURE_SIDE = 8192;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes');
const milliseconds = z.number().min(0);

/** A user's picture: `rgb` holds `height × width × 3` bytes, rows from the top. */
export const ReferencePicture = z
  .object({
    width: z.number().int().min(1).max(PICTURE_SIDE),
    height: z.number().int().min(1).max(PICTURE_SIDE),
    rgb: bytes,
  })
  .readonly()
  .refine(
    ({ width, height, rgb }) => rgb.length === width * height * 3,
    'rgb needs width × height × 3 bytes',
  );
export type ReferencePicture = z.infer<typeof ReferencePicture>;

export const Sampler = z.enum(['ddim', 'dpm-solver++']);
export type Sampler = z.infer<typeof Sampler>;

const floats = z.custom<Float32Array>((value) => value instanceof Float32Array, 'floats');

/** A render's state after `step` steps: the latents `x` and the last estimate `x0`, both `[T, C, h, w]`. */
export const Checkpoint = z
  .object({ step: z.number().int().min(1), x: floats, x0: floats })
  .readonly()
  .refine(({ x, x0 }) => x.length === x0.length, 'x and x0 need the same length');
export type Checkpoint = z.infer<typeof Checkpoint>;

/**
 * Everything a scene's frames depend on beside the pack: equal requests give equal bytes on one machine.
 * `scene.seed`, `scene.strength` and `scene.alpha` win over the film-wide values beside them.
 */
export const SceneRequest = z
  .object({
    scene: Scene,
    /** The film's seed: consistency groups look alike in every scene that shares it. */
    seed: z.number().int().min(0).max(0xffff_ffff),
    steps: z.number().int().min(1).max(1000),
    /** Classifier-free guidance scale; 1 is none. */
    guidance: z.number().min(0).max(30),
    /** β, 0..2. */
    strength: z.number().min(0).max(2),
    /** α, the share of steps with the layout on, 0..1. */
    alpha: z.number().min(0).max(1),
    sampler: Sampler,
    /** Drawn by the pack's fine decoder, where it has one; drafts go without, since it takes longer. */
    fine: z.boolean().optional(),
    /** Pictures to use in place of the prior's, by name of the entity or place. */
    references: z.record(z.string().max(PLAN_CAPS.textCharacters), ReferencePicture).optional(),
    /** Where an equal request was interrupted; the frames are those of an uninterrupted one, to the byte. */
    resume: Checkpoint.optional(),
  })
  .readonly();
export type SceneRequest = z.infer<typeof SceneRequest>;

/** A clip of small pictures, `count × height × width × 3` bytes. */
export const Preview = z
  .object({ count: z.number().int(), width: z.number().int(), height: z.number().int(), rgb: bytes })
  .readonly();
export type Preview = z.infer<typeof Preview>;

export const RenderProgress = z
  .object({
    /** 1-based; steps finished so far. */
    step: z.number().int(),
    total: z.number().int(),
    /** Estimate for the whole scene, decoding included once it has been timed. */
    secondsLeft: z.number().min(0),
    preview: Preview.optional(),
  })
  .readonly();
export type RenderProgress = z.infer<typeof RenderProgress>;

/** What one name of the scene was drawn from. */
export const Conditioning = z
  .object({ text: z.boolean(), image: z.enum(['prior', 'reference', 'none']) })
  .readonly();
export type Conditioning = z.infer<typeof Conditioning>;

export const Receipt = z
  .object({
    /** `name version` of the pack. */
    pack: z.string(),
    /** By name, and by what is drawn of what a thing or place becomes. */
    conditioning: z.record(z.string(), Conditioning),
    /** Entities beyond the pack's `maxEntities`, which are not in the frames. */
    dropped: z.array(z.string()).readonly(),
  })
  .readonly();
export type Receipt = z.infer<typeof Receipt>;

/** Milliseconds, but for the count of denoiser `forwards`. */
export const Timings = z
  .object({
    embeddings: milliseconds,
    denoise: milliseconds,
    decode: milliseconds,
    /** From the start of the render to the first preview. */
    firstPreview: milliseconds,
    total: milliseconds,
    forwards: z.number().int(),
    perForward: milliseconds,
  })
  .readonly();
export type Timings = z.infer<typeof Timings>;

export const SceneFrames = z
  .object({
    /** `count × height × width × 3` bytes of RGB. */
    frames: bytes,
    count: z.number().int(),
    width: z.number().int(),
    height: z.number().int(),
    timings: Timings,
    /** The engine process's peak resident memory so far, in bytes. */
    memory: z.object({ peakBytes: z.number().min(0) }).readonly(),
    receipt: Receipt,
    /** The last latents, `[T, C, h, w]`. */
    latents: floats.optional(),
  })
  .readonly();
export type SceneFrames = z.infer<typeof SceneFrames>;

/** Asks how the pack sees one name. */
export const PortraitRequest = z
  .object({
    kind: z.enum(['place', 'entity']),
    name: z.string().max(PLAN_CAPS.textCharacters),
    /** Absent means `name`. */
    drawnAs: z.string().max(PLAN_CAPS.textCharacters).optional(),
    /** The film's seed. */
    seed: z.number().int().min(0).max(0xffff_ffff),
    reference: ReferencePicture.optional(),
  })
  .readonly();
export type PortraitRequest = z.infer<typeof PortraitRequest>;

/** `rgb` holds `side × side × 3` bytes. */
export const Portrait = z
  .object({ rgb: bytes, side: z.number().int(), source: z.enum(['prior', 'reference']) })
  .readonly();
export type Portrait = z.infer<typeof Portrait>;

/** Asks where a judge finds a scene's entities in its frames. */
export const MeasureRequest = z
  .object({
    /** The judge's folder, see `judge/find-judge.ts`. */
    judge: z.string(),
    scene: Scene,
    frames: bytes,
    count: z.number().int().min(1),
    /** Side of the square frames. */
    width: z.number().int().min(1),
    /** By name, the user's pictures that entities are drawn from: no name tells what such a picture shows. */
    pictures: z.record(z.string().max(PLAN_CAPS.textCharacters), ReferencePicture).optional(),
  })
  .readonly()
  .refine(
    ({ frames, count, width }) => frames.length === count * width * width * 3,
    'frames needs count × width × width × 3 bytes',
  );
export type MeasureRequest = z.infer<typeof MeasureRequest>;

/** One planned entity against what was found, both 0..1; entities the judge has neither name nor picture of are left out. */
export const EntityMeasure = z
  .object({ index: z.number().int(), entity: z.string(), found: z.number(), iou: z.number() })
  .readonly();
export type EntityMeasure = z.infer<typeof EntityMeasure>;
