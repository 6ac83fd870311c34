import type { Generated } from 'kysely';

/** One gesture, done or undone: ids grow with time. */
export type HistoryStepTable = {
  id: Generated<number>;
  label: string;
  /** Characters of `patches` and `inverse`, which come last: sizes are summed without reading them. */
  size: number;
  /** Milliseconds since 1970. */
  created: number;
  /** JSON arrays of patches that do and undo it. */
  patches: string;
  inverse: string;
};
