import type { Kysely } from 'kysely';
import type { StudioDocument } from '../../preload/contract/document.ts';
import { documentFromRows, documentWrites, filmColumns } from './document-rows.ts';
import { ProjectError } from './project-error.ts';
import type { ProjectTables } from './project-tables.ts';

type Database = Kysely<ProjectTables>;

/** A document as it lies on the disk. */
export type StoredDocument = {
  readonly project: string;
  readonly document: StudioDocument;
  readonly revision: number;
  readonly historyPosition: number;
};

/** Rows of one statement; SQLite takes 32,766 values in one. */
const ROWS_AT_ONCE = 500;

/** @throws ProjectError when the rows hold no good document */
export async function readDocument(database: Database): Promise<StoredDocument> {
  const film = await database.selectFrom('film').selectAll().executeTakeFirst();
  if (film === undefined) throw new ProjectError('broken', 'the project is empty: it holds no film');
  const scenes = await database.selectFrom('scene').selectAll().execute();
  const cast = await database.selectFrom('cast_member').selectAll().execute();
  try {
    const document = documentFromRows(film, scenes, cast);
    return {
      project: film.project,
      document,
      revision: film.revision,
      historyPosition: film.history_position,
    };
  } catch (error) {
    throw new ProjectError('broken', 'the project’s film cannot be read: it is not what the studio wrote', {
      cause: error,
    });
  }
}

/** Writes the first document of a new project. */
export async function insertDocument(
  database: Database,
  project: string,
  document: StudioDocument,
): Promise<void> {
  const nothing = { ...document, scenes: {}, cast: {} };
  await database
    .insertInto('film')
    .values({
      id: 1,
      project,
      revision: 0,
      history_position: 0,
      changed: Date.now(),
      ...filmColumns(document),
    })
    .execute();
  await writeParts(database, nothing, document);
}

/** Writes what differs between two documents. */
export async function updateDocument(
  database: Database,
  before: StudioDocument,
  after: StudioDocument,
  stand: { readonly revision: number; readonly historyPosition: number },
): Promise<void> {
  const { film } = documentWrites(before, after);
  await database
    .updateTable('film')
    .set({
      ...film,
      revision: stand.revision,
      history_position: stand.historyPosition,
      changed: Date.now(),
    })
    .execute();
  await writeParts(database, before, after);
}

async function writeParts(database: Database, before: StudioDocument, after: StudioDocument): Promise<void> {
  const { scenes, cast } = documentWrites(before, after);
  for (const [table, { put, drop }] of [
    ['scene', scenes],
    ['cast_member', cast],
  ] as const) {
    for (let at = 0; at < drop.length; at += ROWS_AT_ONCE)
      await database
        .deleteFrom(table)
        .where('id', 'in', drop.slice(at, at + ROWS_AT_ONCE))
        .execute();
    for (let at = 0; at < put.length; at += ROWS_AT_ONCE)
      await database
        .insertInto(table)
        .values(put.slice(at, at + ROWS_AT_ONCE))
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((row) => ({ body: row.ref('excluded.body') })),
        )
        .execute();
  }
}
