import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { MediaId } from '../../preload/contract/ids.ts';
import type { ProjectTables } from './project-tables.ts';

/** Younger files are left: what they are for may not have been committed before the studio ended. */
const YOUNGEST_MS = 24 * 60 * 60 * 1000;

const MEDIA = /[0-9a-f]{64}\.[0-9a-z]+/g;

/** Old files in the media folder, half-written ones among them. */
async function oldFiles(folder: string, now: number): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const old: string[] = [];
  for (const name of names) {
    if (!MediaId.safeParse(name).success && !name.endsWith('.part')) continue;
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found?.isFile() === true && now - found.mtimeMs > YOUNGEST_MS) old.push(name);
  }
  return old;
}

/** Every media id that takes, cast, scenes or any step of the history mention. */
async function mentioned(database: Kysely<ProjectTables>): Promise<ReadonlySet<string>> {
  const takes = await database.selectFrom('take').select(['poster', 'video', 'planned']).execute();
  const cast = await database.selectFrom('cast_member').select('body').execute();
  const scenes = await database.selectFrom('scene').select('body').execute();
  const steps = await database.selectFrom('history_step').select(['patches', 'inverse']).execute();
  const found = new Set<string>();
  for (const row of [...takes, ...cast, ...scenes, ...steps])
    for (const text of Object.values<string>(row)) for (const [id] of text.matchAll(MEDIA)) found.add(id);
  return found;
}

/**
 * Removes old files that no take, cast member, scene or step of the history refers to, and returns their names. Nothing
 * is removed while a damaged or replaced database is kept beside the project: somebody may still want what it refers to. Call it
 * before anything can be added.
 *
 * @param projectFolder the `.l2v` folder, which must be ours to write
 */
export async function sweepMedia(
  projectFolder: string,
  database: Kysely<ProjectTables>,
  now: number = Date.now(),
): Promise<readonly string[]> {
  if ((await readdir(projectFolder)).some((name) => /^(damaged|replaced)-/.test(name))) return [];
  const folder = join(projectFolder, 'media');
  const old = await oldFiles(folder, now);
  if (old.length === 0) return [];
  const used = await mentioned(database);
  const unused = old.filter((name) => !used.has(name));
  for (const name of unused) await rm(join(folder, name), { force: true });
  return unused;
}
