import type { Vocabulary } from '../../preload/contract/pack.ts';
import type { VideoPlan } from '../../preload/contract/plan.ts';

/** Turns a prompt into a video plan that a pack with this vocabulary can draw. */
export type Planner = {
  readonly name: string;
  plan(prompt: string, options: PlanOptions): Promise<VideoPlan>;
};

export type PlanOptions = { readonly vocabulary: Vocabulary; readonly signal?: AbortSignal };

/** A prompt that cannot be planned; the message is one line that says what is wrong and what to do. */
export class PlannerError extends Error {
  override readonly name = 'PlannerError';
}
