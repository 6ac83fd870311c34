import { join } from 'node:path';
import type { Id } from '../../preload/contract/ids.ts';
import type { ProjectSummary } from '../../preload/contract/projects.ts';
import { idOfCopy } from './own-id.ts';
import { type Identity, identityOf, isSame } from './project-place.ts';
import { summarise } from './project-summary.ts';

/** The folder a card stands for. */
export type FilmFolder = {
  readonly folder: string;
  readonly identity: Identity;
  /** The id is not in its database yet: the folder is a copy made by hand, and another one has its id. */
  readonly isCopy: boolean;
};

type Line = { readonly summary: ProjectSummary; readonly folder: string; readonly identity: Identity };

/** The oldest first: of a folder and its copy, that is the original. */
function byAge(one: Line, other: Line): number {
  if (one.identity.born === other.identity.born) return one.folder.localeCompare(other.folder);
  return one.identity.born < other.identity.born ? -1 : 1;
}

async function linesOf(root: string, names: readonly string[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const name of names) {
    const folder = join(root, name);
    const identity = await identityOf(folder);
    if (identity !== undefined) lines.push({ summary: await summarise(folder), folder, identity });
  }
  return lines;
}

/** Which folder each id stands for, as of the last look. */
export class FilmFolders {
  #known: ReadonlyMap<Id, FilmFolder> = new Map();

  /** The folder an id stood for at the last look, if that is still there. */
  async find(id: Id): Promise<FilmFolder | undefined> {
    const known = this.#known.get(id);
    return known !== undefined && isSame(known.identity, await identityOf(known.folder)) ? known : undefined;
  }

  /**
   * Looks at all folders of films. Every one gets an id of its own: among those that hold the same one, the folder that
   * had it before keeps it, else the oldest.
   *
   * @param open the folders of open projects by id, which keep theirs
   */
  async look(
    root: string,
    names: readonly string[],
    open: ReadonlyMap<Id, string>,
  ): Promise<readonly ProjectSummary[]> {
    const known = new Map<Id, FilmFolder>();
    const summaries: ProjectSummary[] = [];
    const groups = Map.groupBy(await linesOf(root, names), ({ summary }) => summary.id);
    for (const [id, lines] of groups) {
      const before = this.#known.get(id);
      const original =
        lines.find(({ folder }) => folder === open.get(id)) ??
        lines.find(({ identity }) => isSame(identity, before?.identity)) ??
        lines.toSorted(byAge)[0];
      for (const line of lines) {
        const isCopy = line !== original;
        const own = isCopy ? idOfCopy(id, line.identity) : id;
        known.set(own, { folder: line.folder, identity: line.identity, isCopy });
        summaries.push({ ...line.summary, id: own });
      }
    }
    this.#known = known;
    return summaries.toSorted((one, other) => other.changed - one.changed);
  }
}
