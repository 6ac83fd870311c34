import type { OwnError } from '../../../engine/judge/judge-file.ts';
import type { JudgeName } from '../../../engine/judge/judge.ts';
import type { ShotSettings } from '../scenes/shot.ts';
import type { Sizes } from '../suite/sizes.ts';
import type { JobResult } from '../suite/tally.ts';

/** All that an evaluation has to tell, however far it came. */
export type Report = {
  /** "starter 1.0.0". */
  readonly pack: string;
  readonly judge: JudgeName;
  /** The judge's error on real pictures; undefined where it does not say. */
  readonly own: OwnError | undefined;
  readonly settings: ShotSettings;
  readonly seed: number;
  readonly sizes: Sizes;
  readonly results: readonly JobResult[];
  /** False when it was stopped, or is still under way. */
  readonly complete: boolean;
};

export const JUDGE_SAYS: Readonly<Record<JudgeName, string>> = {
  detector: 'detector alone (finds and names)',
  reader: 'detector and reader (one finds, the other names)',
};
