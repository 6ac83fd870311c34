import type { Vocabulary } from '../../../preload/contract/pack.ts';
import type { Planner } from '../planner.ts';

/** What carrying out an edit may need beside the plan. */
export type Editing = {
  /** Plans what is new in the plan: scenes, motions, newcomers. */
  readonly planner: Planner;
  readonly vocabulary: Vocabulary;
  readonly signal: AbortSignal | undefined;
};
