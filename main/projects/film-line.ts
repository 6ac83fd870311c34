import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Id } from '../../preload/contract/ids.ts';

const FilmLine = z.object({
  project: Id,
  title: z.string().max(500),
  changed: z.number(),
  scenes: z.number(),
});
export type FilmLine = z.infer<typeof FilmLine>;

const FILM = 'select project, title, changed, (select count(*) from scene) as scenes from film';

/** What the list of projects says of a film. @throws SqliteError, ZodError when the database holds none */
export const filmLine = (file: Sqlite.Database): FilmLine => FilmLine.parse(file.prepare(FILM).get());
