import { type Kysely, sql } from 'kysely';

/** Takes, the queue of renders, and whether it is paused. */
export async function renderTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('take')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('scene', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('created', 'integer', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addColumn('inputs', 'text', (column) => column.notNull())
    .addColumn('pack', 'text', (column) => column.notNull())
    .addColumn('overrides', 'text', (column) => column.notNull())
    .addColumn('planned', 'text', (column) => column.notNull())
    .addColumn('frames', 'integer', (column) => column.notNull())
    .addColumn('fps', 'real', (column) => column.notNull())
    .addColumn('poster', 'text', (column) => column.notNull())
    .addColumn('video', 'text', (column) => column.notNull())
    .addColumn('strip', 'text')
    .addColumn('adherence', 'text')
    .execute();
  await database.schema.createIndex('take_scene').on('take').column('scene').execute();
  await database.schema.createIndex('take_inputs').on('take').column('inputs').execute();
  // "At most one kept take a scene" is the database's to promise.
  await sql`create unique index take_kept on take (scene) where mark = 'kept'`.execute(database);
  await database.schema
    .createTable('render_job')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('scene', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('overrides', 'text', (column) => column.notNull())
    .addColumn('seed', 'integer', (column) => column.notNull())
    .addColumn('strip', 'text')
    .addColumn('automatic', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('created', 'integer', (column) => column.notNull())
    .addColumn('ended', 'integer')
    .addColumn('position', 'integer', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('render_job_state').on('render_job').column('state').execute();
  await database.schema
    .createTable('render_queue')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('paused', 'integer', (column) => column.notNull())
    .execute();
  await sql`insert into render_queue (id, paused) values (1, 0)`.execute(database);
}
