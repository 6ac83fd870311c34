import { z } from 'zod';
import { PackManifest } from '../../preload/contract/pack.ts';
import { RenderProgress, SceneFrames, SceneRequest } from './requests.ts';

const job = z.number().int().min(0);

/** What the app asks of the engine process. */
export const ToEngine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('load'), packFolder: z.string(), device: z.string().optional() }),
  z.object({ type: z.literal('render'), job, request: SceneRequest }),
  z.object({ type: z.literal('cancel'), job }),
]);
export type ToEngine = z.infer<typeof ToEngine>;

/** Why loading or a job failed, as data: errors lose their class on the way between processes. */
export const Failure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pack'), file: z.string(), reason: z.string() }),
  z.object({ kind: z.enum(['device', 'request', 'internal']), message: z.string() }),
]);
export type Failure = z.infer<typeof Failure>;

/** What the engine process answers; a job ends with exactly one of done, cancelled and failed. */
export const FromEngine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('loaded'), manifest: PackManifest }),
  z.object({ type: z.literal('load-failed'), failure: Failure }),
  z.object({ type: z.literal('progress'), job, progress: RenderProgress }),
  z.object({ type: z.literal('done'), job, frames: SceneFrames }),
  z.object({ type: z.literal('cancelled'), job }),
  z.object({ type: z.literal('failed'), job, failure: Failure }),
]);
export type FromEngine = z.infer<typeof FromEngine>;
