import type { Kysely, Transaction } from 'kysely';
import type { Id } from '../../preload/contract/ids.ts';
import { Scene } from '../../preload/contract/plan.ts';
import type { Take } from '../../preload/contract/takes.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { ProjectTables } from '../projects/project-tables.ts';
import { rowOfTake, type StoredTake, takeOfRow } from './stored-take.ts';

type Database = Kysely<ProjectTables> | Transaction<ProjectTables>;

const COLUMNS = [
  'id',
  'scene',
  'kind',
  'mark',
  'created',
  'receipt',
  'inputs',
  'pack',
  'overrides',
  'frames',
  'fps',
  'poster',
  'video',
  'strip',
  'adherence',
] as const;

/** All takes of the project, oldest first; rows that cannot be read (an archive may bring any) are left out. */
export async function allTakes(
  database: Database,
  log: (message: string, error: unknown) => void,
): Promise<readonly StoredTake[]> {
  const rows = await database.selectFrom('take').select(COLUMNS).orderBy('created').orderBy('id').execute();
  return rows.flatMap((row) => {
    try {
      return [takeOfRow(row)];
    } catch (error) {
      log('a take cannot be read', error);
      return [];
    }
  });
}

/** The scene as it was when the take was rendered. @throws ProjectError when that cannot be read */
export async function plannedScene(database: Database, take: Id): Promise<Scene | undefined> {
  const row = await database.selectFrom('take').select('planned').where('id', '=', take).executeTakeFirst();
  if (row === undefined) return undefined;
  try {
    return Scene.parse(JSON.parse(row.planned));
  } catch (cause) {
    throw new ProjectError('broken', 'what a take was rendered from cannot be read; render the scene again', {
      cause,
    });
  }
}

export async function insertTake(database: Database, stored: StoredTake, planned: Scene): Promise<void> {
  await database.insertInto('take').values(rowOfTake(stored, planned)).execute();
}

/** Marks a take and, where it is kept, un-keeps the one its scene kept before. */
export async function markTake(
  database: Database,
  { id, scene }: Pick<Take, 'id' | 'scene'>,
  mark: Take['mark'],
): Promise<void> {
  if (mark === 'kept')
    await database
      .updateTable('take')
      .set({ mark: 'none' })
      .where('scene', '=', scene)
      .where('mark', '=', 'kept')
      .execute();
  await database.updateTable('take').set({ mark }).where('id', '=', id).execute();
}

/** Makes a take the newest of its scene again. */
export async function renewTake(
  database: Database,
  take: Pick<Take, 'id' | 'created' | 'mark'>,
): Promise<void> {
  const { created, mark } = take;
  await database.updateTable('take').set({ created, mark }).where('id', '=', take.id).execute();
}

export async function deleteTake(database: Database, take: Id): Promise<void> {
  await database.deleteFrom('take').where('id', '=', take).execute();
}
