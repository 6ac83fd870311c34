import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DATABASE } from './open-database.ts';
import { EXTENSION } from './project-folders.ts';
import { ProjectError } from './project-error.ts';

/** What a file or folder is, whatever it is called: its disk and its number there. */
export type Identity = { readonly device: bigint; readonly number: bigint; readonly born: bigint };

/** Undefined when there is nothing, or the disk does not answer. */
export async function identityOf(path: string): Promise<Identity | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && { device: found.dev, number: found.ino, born: found.birthtimeNs };
}

export const isSame = (one: Identity | undefined, other: Identity | undefined): boolean =>
  one !== undefined && other !== undefined && one.device === other.device && one.number === other.number;

const COPY = 'Save the film as a copy, or put its folder back as it was.';

/** What is wrong with where an open project lies. */
function misplaced(message: string): ProjectError {
  return new ProjectError('misplaced', message, { hint: COPY });
}

/**
 * The folder and database files of an open project, as they were when it was opened. A database that was replaced below
 * an open connection takes commits that nobody will ever read, and two programs' commits damage one another.
 */
export class ProjectPlace {
  readonly folder: string;
  readonly #folder: Identity | undefined;
  readonly #files: ReadonlyArray<readonly [path: string, identity: Identity]>;

  private constructor(
    folder: string,
    identity: Identity | undefined,
    files: ReadonlyArray<readonly [path: string, identity: Identity]>,
  ) {
    this.folder = folder;
    this.#folder = identity;
    this.#files = files;
  }

  /** Remembers a project's place. Call it once the database was read, as its journal exists only then. */
  static async of(folder: string): Promise<ProjectPlace> {
    const files: Array<readonly [string, Identity]> = [];
    for (const name of [DATABASE, `${DATABASE}-wal`]) {
      const path = join(folder, name);
      const identity = await identityOf(path);
      if (identity !== undefined) files.push([path, identity]);
    }
    return new ProjectPlace(folder, await identityOf(folder), files);
  }

  /** Why nothing may be written there any more; undefined when all is where it was. */
  async fault(): Promise<ProjectError | undefined> {
    const folder = await identityOf(this.folder);
    if (folder === undefined) {
      const now = await this.whereNow();
      return misplaced(
        now === undefined
          ? 'the film’s folder is not there any more: it was moved or deleted, or its disk was taken away'
          : `the film’s folder was renamed while the film was open; it is “${basename(now)}” now`,
      );
    }
    if (!isSame(folder, this.#folder)) return misplaced('another folder has taken the place of the film’s');
    for (const [path, identity] of this.#files)
      if (!isSame(await identityOf(path), identity))
        return misplaced('another program has replaced or removed the film’s database');
    return undefined;
  }

  /** Whether the folder is where it was, and the database in it is another one. */
  async isDatabaseReplaced(): Promise<boolean> {
    const [[path, identity] = ['', undefined]] = this.#files;
    return isSame(await identityOf(this.folder), this.#folder) && !isSame(await identityOf(path), identity);
  }

  /** Where its folder is now, if it stayed among its neighbours. */
  async whereNow(): Promise<string | undefined> {
    const parent = dirname(this.folder);
    for (const name of [basename(this.folder), ...(await readdir(parent).catch(() => []))]) {
      const path = join(parent, name);
      if (name.endsWith(EXTENSION) && isSame(await identityOf(path), this.#folder)) return path;
    }
    return undefined;
  }
}
