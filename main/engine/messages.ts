import { z } from 'zod';
import { PackManifest } from '../../preload/contract/pack.ts';
import {
  Checkpoint,
  EntityMeasure,
  MeasureRequest,
  Portrait,
  PortraitRequest,
  RenderProgress,
  SceneFrames,
  SceneRequest,
} from './requests.ts';

const job = z.number().int().min(0);

/** What may be asked of a loaded pack. Scenes are drawn one at a time; the rest may come in between their steps. */
export const Task = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scene'), request: SceneRequest, checkpoints: z.boolean() }),
  z.object({ kind: z.literal('portrait'), request: PortraitRequest }),
  z.object({ kind: z.literal('measure'), request: MeasureRequest }),
]);
export type Task = z.infer<typeof Task>;

/** A task's outcome, of the task's kind. */
export const Outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scene'), frames: SceneFrames }),
  z.object({ kind: z.literal('portrait'), portrait: Portrait }),
  z.object({ kind: z.literal('measure'), measures: z.array(EntityMeasure).readonly() }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** What the app asks of the engine process. */
export const ToEngine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('load'), packFolder: z.string(), device: z.string().optional() }),
  z.object({ type: z.literal('run'), job, task: Task }),
  z.object({ type: z.literal('cancel'), job }),
]);
export type ToEngine = z.infer<typeof ToEngine>;

/** Why loading or a job failed, as data: errors lose their class on the way between processes. */
export const Failure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pack'), file: z.string(), reason: z.string() }),
  z.object({ kind: z.enum(['device', 'request', 'judge', 'internal']), message: z.string() }),
]);
export type Failure = z.infer<typeof Failure>;

/** What the engine process answers; a job ends with exactly one of done, cancelled and failed. */
export const FromEngine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('loaded'), manifest: PackManifest }),
  z.object({ type: z.literal('load-failed'), failure: Failure }),
  z.object({ type: z.literal('progress'), job, progress: RenderProgress }),
  z.object({ type: z.literal('checkpoint'), job, checkpoint: Checkpoint }),
  z.object({ type: z.literal('done'), job, outcome: Outcome }),
  z.object({ type: z.literal('cancelled'), job }),
  z.object({ type: z.literal('failed'), job, failure: Failure }),
]);
export type FromEngine = z.infer<typeof FromEngine>;
