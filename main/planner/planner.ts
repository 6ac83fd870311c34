import type { Vocabulary } from '../../preload/contract/pack.ts';
import type { Scene, VideoPlan } from '../../preload/contract/plan.ts';
import type { PlanEdit } from './revise/edit.ts';

/** Turns a prompt into a video plan that a pack with this vocabulary can draw, and wishes into changes of a plan. */
export type Planner = {
  readonly name: string;
  /** @throws PlannerError when there is no plan to be had; the prompt is never lost, it is the caller's */
  plan(prompt: string, options: PlanOptions): Promise<VideoPlan>;
  /** What to change for a wish in words ("make the cat slower"). @throws PlannerError when the wish is not understood */
  revise(plan: VideoPlan, wish: string, options: PlanOptions): Promise<readonly PlanEdit[]>;
};

export type PlanOptions = {
  readonly vocabulary: Vocabulary;
  readonly signal?: AbortSignal;
  /** The prompt is a script: every shot in it becomes one scene, in its own words. */
  readonly script?: boolean;
  /** The planner also says how much of the denoising each scene's layout should steer (paper: LLM-dynamic α). */
  readonly dynamicAlpha?: boolean;
  /** Scenes of the film that are finished and stay, in their order: the others are told around them. */
  readonly kept?: readonly Scene[];
  /** Hears of every scene as it is written, and of what has to be waited for. */
  readonly onProgress?: (progress: PlanProgress) => void;
};

export type PlanProgress =
  /** The server is not ready, for so many milliseconds by now: it loads its model. */
  | { readonly step: 'loading'; readonly waitedMs: number }
  /** A model thinks before it answers; so many characters so far. */
  | { readonly step: 'thinking'; readonly characters: number }
  /** A scene's sentence, before its boxes are known. `scene` counts from 1. */
  | { readonly step: 'outline'; readonly scene: number; readonly description: string }
  /** A finished scene; scenes come in film order. */
  | { readonly step: 'scene'; readonly number: number; readonly of: number; readonly scene: Scene };

export type PlannerFault =
  /** The prompt or wish itself cannot be planned. */
  | 'prompt'
  /** The offline switch is on and this planner needs a server. */
  | 'offline'
  /** No or a refused key. */
  | 'key'
  /** The server cannot be reached, does not know the model, or failed. */
  | 'server'
  | 'rate-limit'
  | 'time-out'
  /** The model declined. */
  | 'refused'
  /** Nothing in the answers could be read as a plan. */
  | 'unreadable'
  /** A model in this process cannot be loaded. */
  | 'model'
  /** The planner itself failed. */
  | 'program';

/** No plan; the message is one line that says what is wrong and what to do about it, and holds no key. */
export class PlannerError extends Error {
  override readonly name = 'PlannerError';
  readonly kind: PlannerFault;
  /** What the user can do, when there is something; also the end of the message. */
  readonly hint: string | undefined;

  constructor(what: string, { kind = 'prompt', hint }: { kind?: PlannerFault; hint?: string } = {}) {
    super(hint === undefined ? what : `${what} ${hint}`);
    this.kind = kind;
    this.hint = hint;
  }
}
