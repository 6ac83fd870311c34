import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Id, MediaId } from '../../preload/contract/ids.ts';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { readDatabase } from './open-database.ts';
import { asProjectError } from './project-error.ts';

const FilmLine = z.object({
  project: Id,
  title: z.string().max(500),
  changed: z.number(),
  scenes: z.number(),
});
const FILM = 'select project, title, changed, (select count(*) from scene) as scenes from film';
/** Of the first scene that has a take: the one that stands for it in the film. */
const POSTER = `
  select take.poster from film join json_each(film.scene_order) as place join take on take.scene = place.value
  where take.mark <> 'rejected'
  order by place.key, take.mark = 'kept' desc, take.strip is null desc, take.kind = 'full' desc, take.created desc
  limit 1`;

function posterIn(file: Sqlite.Database): MediaId | undefined {
  const hasTakes = file.prepare("select 1 from sqlite_schema where type = 'table' and name = 'take'").get();
  if (hasTakes === undefined) return undefined;
  return z.object({ poster: MediaId }).safeParse(file.prepare(POSTER).get()).data?.poster;
}

/** An id for a folder whose own cannot be read: the same as long as its name is. */
function standInId(folder: string): Id {
  return `unread-${createHash('sha256').update(basename(folder)).digest('hex').slice(0, 24)}`;
}

/** A project's line in the list; what is wrong with one that cannot be opened is in `fault`. */
export async function summarise(folder: string): Promise<ProjectSummary> {
  const name = basename(folder);
  try {
    const { file, close } = await readDatabase(folder, { check: false });
    try {
      const { project, title, changed, scenes } = FilmLine.parse(file.prepare(FILM).get());
      const poster = posterIn(file);
      return {
        id: project,
        title,
        folder: name,
        scenes,
        changed,
        ...(poster === undefined ? {} : { poster }),
      };
    } finally {
      await close();
    }
  } catch (error) {
    const cause = asProjectError(error);
    const changed = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    const fault =
      cause instanceof Error && cause.name === 'ProjectError' ? cause.message : 'it cannot be read';
    return {
      id: standInId(folder),
      title: name.replace(/\.l2v$/, ''),
      folder: name,
      scenes: 0,
      changed,
      fault,
    };
  }
}
