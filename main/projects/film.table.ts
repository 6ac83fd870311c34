import type { ColumnType } from 'kysely';

/** The one row (`id` 1) that holds what a document has beside scenes and cast, and where its history stands. */
export type FilmTable = {
  readonly id: ColumnType<number, number, never>;
  /** The project's id, which a copy does not share. */
  project: string;
  schema_version: number;
  revision: number;
  /** Id of the newest history step that is done; 0 for none. */
  history_position: number;
  /** Milliseconds since 1970. */
  changed: number;
  title: string;
  prompt: string;
  seed: number;
  /** JSON, or null for a film built by hand. */
  planner: string | null;
  /** JSON array of strings. */
  notes: string;
  /** JSON array of scene ids, in film order. */
  scene_order: string;
};
