import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { type HistoryState, Patch } from '../../preload/contract/edits.ts';
import type { Applied } from './apply-patches.ts';
import { ProjectError } from './project-error.ts';
import type { ProjectTables } from './project-tables.ts';

/** Older steps are forgotten beyond either. */
const MOST_STEPS = 1000;
const MOST_CHARACTERS = 32 << 20;

type Database = Kysely<ProjectTables>;

/** A step and where the history stands after taking it. */
export type Step = { readonly patches: readonly Patch[]; readonly label: string; readonly position: number };

/** What undo and redo would do when the newest step done is `position`. */
export async function historyState(database: Database, position: number): Promise<HistoryState> {
  const done = await labelAt(database, position, '<=');
  const undone = await labelAt(database, position, '>');
  return {
    ...(done === undefined ? {} : { undo: done }),
    ...(undone === undefined ? {} : { redo: undone }),
  };
}

async function labelAt(database: Database, position: number, side: '<=' | '>'): Promise<string | undefined> {
  const row = await database
    .selectFrom('history_step')
    .select('label')
    .where('id', side, position)
    .orderBy('id', side === '>' ? 'asc' : 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.label;
}

/** Records a gesture; what was undone before it can no longer be redone. Returns the new position. */
export async function pushStep(
  database: Database,
  position: number,
  label: string,
  { patches, inverse }: Applied,
): Promise<number> {
  await database.deleteFrom('history_step').where('id', '>', position).execute();
  const does = JSON.stringify(patches);
  const undoes = JSON.stringify(inverse);
  const { id } = await database
    .insertInto('history_step')
    .values({
      label,
      size: does.length + undoes.length,
      created: Date.now(),
      patches: does,
      inverse: undoes,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await forgetOldest(database);
  return id;
}

async function forgetOldest(database: Database): Promise<void> {
  await sql`
    delete from history_step where id in (
      select id from (
        select id, row_number() over newest as place, sum(size) over newest as characters
        from history_step window newest as (order by id desc)
      ) where place > ${MOST_STEPS} or (place > 1 and characters > ${MOST_CHARACTERS})
    )`.execute(database);
}

function readPatches(json: string): readonly Patch[] {
  try {
    return z.array(Patch).parse(JSON.parse(json));
  } catch (error) {
    throw new ProjectError('broken', 'this step of the history is damaged', { cause: error });
  }
}

/** The step that undo takes back. @throws ProjectError when there is none */
export async function stepToUndo(database: Database, position: number): Promise<Step> {
  const [step, before] = await database
    .selectFrom('history_step')
    .select(['id', 'label', 'inverse'])
    .where('id', '<=', position)
    .orderBy('id', 'desc')
    .limit(2)
    .execute();
  if (step === undefined) throw new ProjectError('invalid', 'there is nothing to undo');
  return { label: step.label, patches: readPatches(step.inverse), position: before?.id ?? 0 };
}

/** The step that redo does again. @throws ProjectError when there is none */
export async function stepToRedo(database: Database, position: number): Promise<Step> {
  const step = await database
    .selectFrom('history_step')
    .select(['id', 'label', 'patches'])
    .where('id', '>', position)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (step === undefined) throw new ProjectError('invalid', 'there is nothing to redo');
  return { label: step.label, patches: readPatches(step.patches), position: step.id };
}
