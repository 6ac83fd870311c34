import type { Kysely, Selectable, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Id } from '../../preload/contract/ids.ts';
import { RenderJob, TakeOverrides } from '../../preload/contract/takes.ts';
import { laterThan } from './moments.ts';
import type { ProjectTables } from '../projects/project-tables.ts';
import type { RenderJobTable } from '../projects/render-job.table.ts';

type Database = Kysely<ProjectTables> | Transaction<ProjectTables>;

/** A job with the seed it was given and its place in the queue. */
export type QueuedJob = RenderJob & { readonly seed: number; readonly position: number };

/** How many ended jobs are remembered. */
const ENDED = 50;

export function jobOfRow(row: Selectable<RenderJobTable>): QueuedJob {
  const job = RenderJob.parse({
    id: row.id,
    scene: row.scene,
    kind: row.kind,
    overrides: TakeOverrides.parse(JSON.parse(row.overrides)),
    ...(row.strip === null ? {} : { strip: row.strip }),
    automatic: row.automatic === 1,
    state: row.state,
    ...(row.failure === null ? {} : { failure: row.failure }),
    created: row.created,
  });
  return { ...job, seed: row.seed, position: row.position };
}

type Log = (message: string, error: unknown) => void;

/**
 * Running, then waiting in the order they will run, then the newest ended ones; rows that cannot be read (an archive may
 * bring any) are left out.
 */
export async function allJobs(database: Database, log: Log): Promise<readonly QueuedJob[]> {
  const living = await database
    .selectFrom('render_job')
    .selectAll()
    .where('state', 'in', ['running', 'waiting'])
    .orderBy('state') // 'running' comes before 'waiting' in the alphabet as well
    .orderBy('position')
    .orderBy('created')
    .execute();
  const ended = await database
    .selectFrom('render_job')
    .selectAll()
    .where('state', 'not in', ['running', 'waiting'])
    .orderBy('ended', 'desc')
    .orderBy('position', 'desc')
    .limit(ENDED)
    .execute();
  return [...living, ...ended].flatMap((row) => {
    try {
      return [jobOfRow(row)];
    } catch (error) {
      log('a render of the queue cannot be read', error);
      return [];
    }
  });
}

export async function isPaused(database: Database): Promise<boolean> {
  const row = await database.selectFrom('render_queue').select('paused').executeTakeFirst();
  return row?.paused === 1;
}

export async function setPaused(database: Database, paused: boolean): Promise<void> {
  const row = { paused: paused ? 1 : 0 };
  await database
    .insertInto('render_queue')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** 0 runs first: asked-for takes, then asked-for drafts, strips, and drafts made on edit. */
export function priorityOf({
  kind,
  strip,
  automatic,
}: Pick<RenderJob, 'kind' | 'strip' | 'automatic'>): number {
  if (automatic) return 3;
  if (strip !== undefined) return 2;
  return kind === 'draft' ? 1 : 0;
}

/**
 * The position a job of this priority goes to: behind the last waiting one of its own or a higher priority, so that an
 * order made by hand is kept. With `front`, before the first of its own priority.
 */
function positionFor(
  waiting: readonly QueuedJob[],
  job: Parameters<typeof priorityOf>[0],
  front: boolean,
): number {
  const priority = priorityOf(job);
  if (front)
    return (
      waiting.find((other) => priorityOf(other) >= priority)?.position ?? (waiting.at(-1)?.position ?? 0) + 1
    );
  return (waiting.findLast((other) => priorityOf(other) <= priority)?.position ?? firstBefore(waiting)) + 1;
}

const firstBefore = (waiting: readonly QueuedJob[]) => (waiting[0]?.position ?? 1) - 1;

/** Frees `count` positions from `position` on. */
async function makeRoom(database: Database, position: number, count: number): Promise<void> {
  await database
    .updateTable('render_job')
    .set({ position: sql<number>`position + ${count}` })
    .where('state', '=', 'waiting')
    .where('position', '>=', position)
    .execute();
}

export type NewJob = Pick<
  QueuedJob,
  'id' | 'scene' | 'kind' | 'overrides' | 'strip' | 'automatic' | 'seed' | 'created'
>;

/** Adds jobs of one priority, in order. */
export async function insertJobs(
  database: Database,
  waiting: readonly QueuedJob[],
  jobs: readonly NewJob[],
  state: 'waiting' | 'done' = 'waiting',
): Promise<void> {
  const [first] = jobs;
  if (first === undefined) return;
  const position = positionFor(waiting, first, false);
  await makeRoom(database, position, jobs.length);
  for (const [index, job] of jobs.entries())
    await database
      .insertInto('render_job')
      .values({
        ...job,
        overrides: JSON.stringify(job.overrides),
        strip: job.strip ?? null,
        automatic: job.automatic ? 1 : 0,
        state,
        failure: null,
        ended: state === 'done' ? await endOfAll(database) : null,
        position: position + index,
      })
      .execute();
}

/** Puts a job (back) among the waiting, by its priority or before another one. */
export async function putWaiting(
  database: Database,
  waiting: readonly QueuedJob[],
  job: QueuedJob,
  where: { readonly before: QueuedJob | undefined } | 'front' | 'back',
): Promise<void> {
  const others = waiting.filter(({ id }) => id !== job.id);
  const position =
    typeof where === 'string'
      ? positionFor(others, job, where === 'front')
      : (where.before?.position ?? (others.at(-1)?.position ?? 0) + 1);
  await makeRoom(database, position, 1);
  await database
    .updateTable('render_job')
    .set({ state: 'waiting', failure: null, ended: null, position })
    .where('id', '=', job.id)
    .execute();
}

export async function markRunning(database: Database, job: Id): Promise<void> {
  await database.updateTable('render_job').set({ state: 'running' }).where('id', '=', job).execute();
}

/** Later than the end of every other job, whatever the clock says: the newest ended ones are remembered. */
async function endOfAll(database: Database): Promise<number> {
  const { last } = await database
    .selectFrom('render_job')
    .select(({ fn }) => fn.max<number | null>('ended').as('last'))
    .executeTakeFirstOrThrow();
  return laterThan(last ?? 0);
}

/** Ends jobs, and forgets the oldest ended ones. */
export async function endJobs(
  database: Database,
  jobs: readonly Id[],
  state: 'done' | 'failed' | 'cancelled',
  failure?: string,
): Promise<void> {
  if (jobs.length === 0) return;
  await database
    .updateTable('render_job')
    .set({ state, failure: failure ?? null, ended: await endOfAll(database) })
    .where('id', 'in', jobs)
    .execute();
  await sql`delete from render_job where state not in ('running', 'waiting') and id not in (
    select id from render_job where state not in ('running', 'waiting')
    order by ended desc, position desc limit ${ENDED})`.execute(database);
}

export async function deleteJobs(database: Database, jobs: readonly Id[]): Promise<void> {
  if (jobs.length > 0) await database.deleteFrom('render_job').where('id', 'in', jobs).execute();
}

/** Jobs that ran when the studio ended unasked go on first. Returns whether there were any. */
export async function recoverJobs(database: Database, log: Log): Promise<boolean> {
  const running = (await allJobs(database, log)).filter(({ state }) => state === 'running');
  for (const job of running) {
    const waiting = (await allJobs(database, log)).filter(({ state }) => state === 'waiting');
    await putWaiting(database, waiting, job, { before: waiting[0] });
  }
  return running.length > 0;
}
