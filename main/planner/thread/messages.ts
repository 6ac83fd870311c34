import type { Vocabulary } from '../../../preload/contract/pack.ts';
import type { VideoPlan } from '../../../preload/contract/plan.ts';
import type { PlannerFault, PlanOptions, PlanProgress } from '../planner.ts';
import type { PlanEdit } from '../revise/edit.ts';
import type { PlannerChoice } from './open-planner.ts';

/** Options as they can be sent; the vocabulary is sent by itself, and not again with every task. */
export type SentOptions = Omit<PlanOptions, 'vocabulary' | 'signal' | 'onProgress'> & {
  /** Somebody wants to hear of the progress; else it is not worth sending. */
  readonly heard: boolean;
};

export type PlannerTask =
  | { readonly kind: 'plan'; readonly prompt: string; readonly options: SentOptions }
  | {
      readonly kind: 'revise';
      readonly plan: VideoPlan;
      readonly wish: string;
      readonly options: SentOptions;
    };

export type ToWorker =
  /** For the tasks that follow. */
  | { readonly type: 'vocabulary'; readonly vocabulary: Vocabulary }
  | {
      readonly type: 'task';
      readonly id: number;
      readonly choice: PlannerChoice;
      readonly task: PlannerTask;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** An error in parts: classes do not survive being sent. */
export type SentError = {
  readonly message: string;
  /** The stack, for the log. */
  readonly stack: string | undefined;
  /** Of a PlannerError. */
  readonly kind: PlannerFault | undefined;
  readonly hint: string | undefined;
};

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly id: number; readonly progress: PlanProgress }
  | { readonly type: 'planned'; readonly id: number; readonly plan: VideoPlan }
  | { readonly type: 'revised'; readonly id: number; readonly edits: readonly PlanEdit[] }
  | { readonly type: 'failed'; readonly id: number; readonly error: SentError };

/** What the worker is started with: one number that is 1 while the offline switch is on. */
export type WorkerStart = { readonly offline: Int32Array };
