import type { ColumnType } from 'kysely';

/** One scene to be rendered. Waiting jobs run in the order of `position`. */
export type RenderJobTable = {
  readonly id: ColumnType<string, string, never>;
  readonly scene: ColumnType<string, string, never>;
  readonly kind: ColumnType<string, string, never>;
  /** JSON of `TakeOverrides`. */
  readonly overrides: ColumnType<string, string, never>;
  /** Of the scene's noise: drawn when the job was made, so that it is the same after a restart. */
  readonly seed: ColumnType<number, number, never>;
  readonly strip: ColumnType<string | null, string | null, never>;
  /** 1 for drafts made on edit. */
  readonly automatic: ColumnType<number, number, never>;
  /** `waiting`, `running`, `done`, `failed` or `cancelled`. */
  state: string;
  failure: string | null;
  /** Milliseconds since 1970. */
  created: number;
  ended: number | null;
  position: number;
};

/** The one row (`id` 1) of what holds for the whole queue. */
export type RenderQueueTable = { readonly id: ColumnType<number, number, never>; paused: number };
