import { z } from 'zod';

/** What a probe is asked; it answers once and ends. */
export const ProbeRequest = z.object({ packFolder: z.string(), device: z.string() });
export type ProbeRequest = z.infer<typeof ProbeRequest>;

export const ProbeAnswer = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('ran'),
    /** Of one step, once warm. */
    milliseconds: z.number(),
    latents: z.custom<Float32Array>((value) => value instanceof Float32Array, 'latents'),
    /** What this build of onnxruntime can use here. */
    available: z.array(z.string()).readonly(),
  }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
]);
export type ProbeAnswer = z.infer<typeof ProbeAnswer>;
