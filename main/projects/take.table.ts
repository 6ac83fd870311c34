import type { ColumnType } from 'kysely';

/** A finished take; whether it is stale is not kept but worked out from the document. */
export type TakeTable = {
  readonly id: ColumnType<string, string, never>;
  readonly scene: ColumnType<string, string, never>;
  readonly kind: ColumnType<string, string, never>;
  /** `none`, `kept` (one a scene, a unique index sees to it) or `rejected`. */
  mark: string;
  /** Milliseconds since 1970; renewed when the take is offered again. */
  created: number;
  /** JSON of `TakeReceipt`. */
  receipt: string;
  /** The receipt's `inputs`, to be found by. */
  inputs: string;
  /** JSON of `TakePack`: which pack exactly, and what it recommended. */
  pack: string;
  /** JSON of `TakeOverrides`, as the job asked. */
  overrides: string;
  /** JSON of the plan's `Scene` as it was rendered: its boxes are those in the frames. */
  planned: string;
  frames: number;
  fps: number;
  poster: string;
  video: string;
  strip: string | null;
  /** JSON of `Adherence`, or null when nothing judged it. */
  adherence: string | null;
};
