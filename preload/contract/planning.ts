import { z } from 'zod';

/** What a plan under way waits for, or has come to; told while a language model plans. */
export const PlanningStep = z.discriminatedUnion('step', [
  /** The server loads its model; in whole seconds since it said so. */
  z.object({ step: z.literal('loading'), seconds: z.number().int().min(0) }),
  /** The model thinks before it answers; about so many words by now. */
  z.object({ step: z.literal('thinking'), words: z.number().int().min(0) }),
  /** The sentence of a scene is written; scenes count from 1. */
  z.object({ step: z.literal('outline'), scene: z.number().int().min(1), description: z.string() }),
  /** A scene is whole. */
  z.object({ step: z.literal('scene'), scene: z.number().int().min(1), of: z.number().int().min(1) }),
]);
export type PlanningStep = z.infer<typeof PlanningStep>;
