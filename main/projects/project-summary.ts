import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { type Id, MediaId } from '../../preload/contract/ids.ts';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { type FilmLine, filmLine } from './film-line.ts';
import { readLastGood } from './last-good.ts';
import { readDatabase } from './open-database.ts';
import { asProjectError, ProjectError } from './project-error.ts';

/** Of the first scene that has a take: the one that stands for it in the film. */
const POSTER = `
  select take.poster from film join json_each(film.scene_order) as place join take on take.scene = place.value
  where take.mark <> 'rejected'
  order by place.key, take.mark = 'kept' desc, take.strip is null desc, take.kind = 'full' desc, take.created desc
  limit 1`;

/** A picture that cannot be found costs the picture, never the film. */
function posterIn(file: Sqlite.Database): MediaId | undefined {
  try {
    return z.object({ poster: MediaId }).safeParse(file.prepare(POSTER).get()).data?.poster;
  } catch {
    return undefined; // of a studio that knew no takes, or rows that are none
  }
}

/** An id for a folder whose own cannot be read: the same as long as its name is. */
function standInId(folder: string): Id {
  return `unread-${createHash('sha256').update(basename(folder)).digest('hex').slice(0, 24)}`;
}

type Read = FilmLine & { readonly poster: MediaId | undefined };

async function readFilm(folder: string): Promise<Read> {
  const { file, close } = await readDatabase(folder, { check: false });
  try {
    return { ...filmLine(file), poster: posterIn(file) };
  } catch (error) {
    const known = asProjectError(error);
    if (known instanceof ProjectError) throw known;
    throw new ProjectError('broken', 'it holds no film the studio wrote', { cause: error });
  } finally {
    await close();
  }
}

/** A folder that cannot be opened as it is: what is wrong, and what a copy in it holds. */
async function summariseFault(folder: string, error: unknown): Promise<ProjectSummary> {
  const cause = asProjectError(error);
  const name = basename(folder);
  const known = cause instanceof ProjectError;
  const rescue = known && cause.kind === 'broken' ? await readLastGood(folder) : undefined;
  const changed = await stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return {
    id: rescue?.project ?? standInId(folder),
    title: rescue?.title ?? name.replace(/\.l2v$/, ''),
    folder: name,
    scenes: 0,
    changed,
    fault: known ? cause.message : 'it cannot be read',
    ...(rescue === undefined ? {} : { rescue: { changed: rescue.changed, scenes: rescue.scenes } }),
  };
}

/** A project's line in the list; what is wrong with one that cannot be opened is in `fault`. */
export async function summarise(folder: string): Promise<ProjectSummary> {
  try {
    const { project, title, changed, scenes, poster } = await readFilm(folder);
    return {
      id: project,
      title,
      folder: basename(folder),
      scenes,
      changed,
      ...(poster === undefined ? {} : { poster }),
    };
  } catch (error) {
    return summariseFault(folder, error);
  }
}
