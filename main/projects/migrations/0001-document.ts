import { type Kysely, sql } from 'kysely';

/** The document, in rows, and its history. */
export async function documentTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('film')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('project', 'text', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('history_position', 'integer', (column) => column.notNull())
    .addColumn('changed', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('prompt', 'text', (column) => column.notNull())
    .addColumn('seed', 'integer', (column) => column.notNull())
    .addColumn('planner', 'text')
    .addColumn('notes', 'text', (column) => column.notNull())
    .addColumn('scene_order', 'text', (column) => column.notNull())
    .execute();
  for (const table of ['scene', 'cast_member'])
    await database.schema
      .createTable(table)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
  await database.schema
    .createTable('history_step')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('created', 'integer', (column) => column.notNull())
    .addColumn('patches', 'text', (column) => column.notNull())
    .addColumn('inverse', 'text', (column) => column.notNull())
    .execute();
}
