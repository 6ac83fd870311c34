import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Id } from '../../preload/contract/ids.ts';
import type { Identity } from './project-place.ts';
import type { ProjectTables } from './project-tables.ts';

/**
 * The id for a folder that was copied by hand, whose original has the id in it: the same each time one asks, and another
 * for every copy.
 */
export function idOfCopy(original: Id, { device, number, born }: Identity): Id {
  const hash = createHash('sha256').update(`${original} ${device} ${number} ${born}`).digest('base64url');
  return `copy-${hash.slice(0, 24)}`;
}

/** Gives a copy its own id, and lets it begin with an empty queue: what waits to be rendered, waits in the original. */
export async function becomeItsOwn(database: Kysely<ProjectTables>, id: Id): Promise<void> {
  await database.updateTable('film').set({ project: id }).execute();
  await database.deleteFrom('render_job').execute();
}
