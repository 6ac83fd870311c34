import type { Kysely } from 'kysely';
import { documentTables } from './migrations/0001-document.ts';
import { renderTables } from './migrations/0002-renders.ts';

/**
 * Every step from an empty database to today's, oldest first. A released one never changes: the count of those done is
 * the database's `user_version`.
 */
export const MIGRATIONS: ReadonlyArray<(database: Kysely<unknown>) => Promise<void>> = [
  documentTables,
  renderTables,
];
