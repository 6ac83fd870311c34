import type { Insertable, Selectable, Updateable } from 'kysely';
import { StudioDocument, type CastMember, type StudioScene } from '../../preload/contract/document.ts';
import type { CastMemberTable } from './cast-member.table.ts';
import type { FilmTable } from './film.table.ts';
import type { SceneTable } from './scene.table.ts';

type Film = Omit<StudioDocument, 'scenes' | 'cast'>;

/** The columns of the film's row that come from the document. */
export function filmColumns(
  film: Film,
): Omit<Insertable<FilmTable>, 'id' | 'project' | 'revision' | 'history_position' | 'changed'> {
  return {
    schema_version: film.schemaVersion,
    title: film.title,
    prompt: film.prompt,
    seed: film.seed,
    planner: film.planner === undefined ? null : JSON.stringify(film.planner),
    notes: JSON.stringify(film.notes),
    scene_order: JSON.stringify(film.order),
  };
}

/** Rows → document. @throws ZodError, SyntaxError when the rows hold something else */
export function documentFromRows(
  film: Selectable<FilmTable>,
  scenes: readonly Selectable<SceneTable>[],
  cast: readonly Selectable<CastMemberTable>[],
): StudioDocument {
  const bodies = (rows: readonly { readonly id: string; readonly body: string }[]) =>
    Object.fromEntries(rows.map(({ id, body }) => [id, JSON.parse(body) as unknown]));
  return StudioDocument.parse({
    schemaVersion: film.schema_version,
    title: film.title,
    prompt: film.prompt,
    seed: film.seed,
    ...(film.planner === null ? {} : { planner: JSON.parse(film.planner) as unknown }),
    notes: JSON.parse(film.notes) as unknown,
    order: JSON.parse(film.scene_order) as unknown,
    scenes: bodies(scenes),
    cast: bodies(cast),
  });
}

/** What of one table a commit writes. */
type Writes = {
  readonly put: readonly { readonly id: string; readonly body: string }[];
  readonly drop: readonly string[];
};

function writesOf(
  before: Readonly<Record<string, StudioScene | CastMember>>,
  after: Readonly<Record<string, StudioScene | CastMember>>,
): Writes {
  if (before === after) return { put: [], drop: [] };
  return {
    put: Object.entries(after)
      .filter(([id, part]) => part !== before[id])
      .map(([id, part]) => ({ id, body: JSON.stringify(part) })),
    drop: Object.keys(before).filter((id) => !Object.hasOwn(after, id)),
  };
}

/** What a commit has to write: parts that are not the same object as before. */
export function documentWrites(
  before: StudioDocument,
  after: StudioDocument,
): { readonly film: Updateable<FilmTable>; readonly scenes: Writes; readonly cast: Writes } {
  const was: Readonly<Record<string, unknown>> = filmColumns(before);
  const film = Object.fromEntries(
    Object.entries(filmColumns(after)).filter(([column, value]) => value !== was[column]),
  );
  return { film, scenes: writesOf(before.scenes, after.scenes), cast: writesOf(before.cast, after.cast) };
}
