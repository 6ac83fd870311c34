import { z } from 'zod';
import { Id, MediaId } from './ids.ts';

export const TakeKind = z.enum(['draft', 'full']);
export type TakeKind = z.infer<typeof TakeKind>;

/** Settings a take was made with: everything beside the scene itself that its frames depend on. */
export const TakeSettings = z
  .object({
    steps: z.number().int().min(1).max(1000),
    guidance: z.number().min(0).max(30),
    strength: z.number().min(0).max(2),
    alpha: z.number().min(0).max(1),
    sampler: z.enum(['ddim', 'dpm-solver++']),
    /** Drawn by the pack's fine decoder. */
    fine: z.literal(true).exactOptional(),
    /** Of the scene's own noise. */
    seed: z.number().int().min(0),
    /** Of the looks of cast and places. */
    filmSeed: z.number().int().min(0),
  })
  .readonly();
export type TakeSettings = z.infer<typeof TakeSettings>;

/** Planned boxes against what the judge finds in the frames. */
export const Adherence = z
  .object({
    /** Mean over entities, 0..1; what "worst first" sorts by. */
    score: z.number().min(0).max(1),
    entities: z
      .array(
        z
          .object({
            track: Id,
            name: z.string(),
            /** Share of looked-at frames in which the judge saw the right thing at its box. */
            found: z.number().min(0).max(1),
            /** Mean overlap of planned and found box. */
            iou: z.number().min(0).max(1),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type Adherence = z.infer<typeof Adherence>;

/** Where a take came from, kept with it for good. */
export const TakeReceipt = z
  .object({
    /** `name version` of the pack. */
    pack: z.string(),
    settings: TakeSettings,
    /** sha256 of everything the frames depend on: equal hashes are equal takes. */
    inputs: z.string(),
    /** By name of entity or place. */
    conditioning: z.record(
      z.string(),
      z.object({ text: z.boolean(), image: z.enum(['prior', 'reference', 'none']) }).readonly(),
    ),
    /** Entities the pack had no room for. */
    dropped: z.array(z.string()).readonly(),
    seconds: z.number().min(0),
  })
  .readonly();
export type TakeReceipt = z.infer<typeof TakeReceipt>;

export const Take = z
  .object({
    id: Id,
    scene: Id,
    kind: TakeKind,
    /** The kept take is the one the film shows; at most one a scene. */
    mark: z.enum(['none', 'kept', 'rejected']),
    /** Milliseconds since 1970; later than that of every take made before, whatever the clock said. */
    created: z.number().min(0).max(8_640_000_000_000_000),
    receipt: TakeReceipt,
    frames: z.number().int(),
    fps: z.number(),
    /** First frame, JPEG or PNG. */
    poster: MediaId,
    /** H.264 mp4, for the player. */
    video: MediaId,
    /** Takes of one A/B strip share this. */
    strip: Id.optional(),
    adherence: Adherence.optional(),
    /** The scene was edited since, in something the frames depend on. */
    stale: z.boolean(),
  })
  .readonly();
export type Take = z.infer<typeof Take>;

/** What a job may ask for otherwise than its scene says. */
export const TakeOverrides = z
  .object({
    strength: z.number().min(0).max(2).optional(),
    alpha: z.number().min(0).max(1).optional(),
    steps: z.number().int().min(1).max(100).optional(),
    seed: z.number().int().min(0).max(0xffff_ffff).optional(),
  })
  .readonly();
export type TakeOverrides = z.infer<typeof TakeOverrides>;

/** One scene to be rendered: a row of the queue. */
export const RenderJob = z
  .object({
    id: Id,
    scene: Id,
    kind: TakeKind,
    overrides: TakeOverrides,
    strip: Id.optional(),
    /** Drafts made on edit have the lowest priority and give way to what was asked for. */
    automatic: z.boolean(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    /** Why it failed, one line. */
    failure: z.string().optional(),
    created: z.number(),
  })
  .readonly();
export type RenderJob = z.infer<typeof RenderJob>;

/** Waiting and running jobs in the order they will run, then the newest ended ones. */
export const Queue = z.object({ paused: z.boolean(), jobs: z.array(RenderJob).readonly() }).readonly();
export type Queue = z.infer<typeof Queue>;

export const JobProgress = z
  .object({
    job: Id,
    scene: Id,
    stage: z.enum(['loading', 'denoising', 'decoding', 'checking', 'saving']),
    step: z.number().int().min(0),
    total: z.number().int().min(0),
    secondsLeft: z.number().min(0).optional(),
    /** Small frames as they form: `count × height × width × 3` bytes of RGB, base64. */
    preview: z
      .object({ count: z.number().int(), width: z.number().int(), height: z.number().int(), rgb: z.string() })
      .readonly()
      .optional(),
  })
  .readonly();
export type JobProgress = z.infer<typeof JobProgress>;
