import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '../../library.ts';
import { openProject } from '../../open-project.ts';
import { ProjectError } from '../../project-error.ts';
import type { Room } from './room.ts';
import { numberOf } from './says.ts';

export type Looked = {
  /** Titles of all films that open. */
  readonly titles: readonly string[];
  /** Films that do not open as they are, and say why. */
  readonly told: number;
  readonly rescued: number;
  readonly faults: readonly string[];
};

const silent = () => undefined;

/** Media whose name is not the hash of what is in them. */
function tornMedia(folder: string): readonly string[] {
  const media = join(folder, 'media');
  return readdirSync(media, { withFileTypes: true })
    .filter(({ name }) => /^[0-9a-f]{64}\./.test(name))
    .filter(({ name }) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(media, name)))
        .digest('hex');
      return !name.startsWith(hash);
    })
    .map(({ name }) => `${name} is half-written`);
}

/** Takes whose files are not there. */
async function missingMedia(project: Awaited<ReturnType<typeof openProject>>): Promise<readonly string[]> {
  const there = new Set(readdirSync(join(project.folder, 'media')));
  const takes = await project.database.selectFrom('take').select(['id', 'video', 'poster']).execute();
  return takes
    .filter(({ video, poster }) => !there.has(video) || !there.has(poster))
    .map(({ id }) => `take ${id} has no file`);
}

/** Opens every film there is, by its card, and those that were moved elsewhere. */
export async function lookAtAll(room: Room): Promise<Looked> {
  const titles: string[] = [];
  const faults: string[] = [];
  let [told, rescued] = [0, 0];
  const library = new Library({ projectsFolder: () => room.films, log: silent });
  const list = await library.list();
  if (new Set(list.map(({ id }) => id)).size !== list.length) faults.push('two cards have one id');
  if (list.length !== room.folders().length) faults.push('a folder has no card');
  for (const { id, folder, title, fault, rescue } of list) {
    try {
      const project = await library.open(id);
      if (!project.folder.endsWith(folder)) faults.push(`the card of ${folder} opens ${project.folder}`);
      if (project.readOnly !== undefined) faults.push(`${folder} opens read-only: ${project.readOnly}`);
      if (fault !== undefined) rescued += 1;
      titles.push(project.document().title);
      faults.push(...tornMedia(project.folder), ...(await missingMedia(project)));
      const before = project.document();
      if (project.history().undo !== undefined) {
        await project.undo();
        await project.redo();
        // A copy's title has a number that its history does not know.
        if (numberOf(project.document().title) !== numberOf(before.title))
          faults.push(`${folder}: undo and redo do not lead back`);
      }
    } catch (error) {
      if (!(error instanceof ProjectError)) faults.push(`${folder} (${title}): ${String(error)}`);
      if (rescue !== undefined) faults.push(`${folder} offers a copy that does not open: ${String(error)}`);
      told += 1;
    }
  }
  await library.closeAll();
  for (const name of readdirSync(room.elsewhere)) {
    const moved = await openProject(join(room.elsewhere, name), silent).catch(() => undefined);
    if (moved !== undefined) titles.push(moved.document().title);
    await moved?.close();
  }
  return { titles, told, rescued, faults };
}
