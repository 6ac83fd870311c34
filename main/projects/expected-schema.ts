import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import { ProjectError } from './project-error.ts';

const SCHEMA = `select type, name, tbl_name as "table", sql from sqlite_schema
  where name not like 'sqlite_autoindex%' and name not like 'sqlite_stat%' order by type, name`;

/**
 * A database from elsewhere may hold triggers and views that act when it is written. Only tables and indexes exactly as
 * the studio makes them pass.
 *
 * @throws ProjectError when there is anything else
 */
export async function requireExpectedSchema(file: Sqlite.Database): Promise<void> {
  const version = Number(file.pragma('user_version', { simple: true }));
  const fresh = new Sqlite(':memory:');
  const database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: fresh }) });
  try {
    for (const step of MIGRATIONS.slice(0, version)) await step(database);
    const expected = JSON.stringify(fresh.prepare(SCHEMA).all());
    if (JSON.stringify(file.prepare(SCHEMA).all()) !== expected)
      throw new ProjectError('broken', 'the database in it is not one the studio made');
  } finally {
    await database.destroy();
  }
}
