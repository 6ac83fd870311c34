import { access, constants } from 'node:fs/promises';
import { readDocument } from './document-repository.ts';
import { historyState } from './history.ts';
import { keepLastGood, restoreLastGood } from './last-good.ts';
import { type OpenDatabase, openDatabase, readDatabase } from './open-database.ts';
import { OpenedProject } from './opened-project.ts';
import { asProjectError, ProjectError } from './project-error.ts';
import { lockProject, type ProjectLock } from './project-lock.ts';
import type { Project } from './project.ts';
import { sweepMedia } from './sweep-media.ts';

type Log = (message: string, error: unknown) => void;

const ELSEWHERE = 'it is open in another window of the studio; changes can be made there';
const READ_ONLY_DISK = 'the disk or folder it lies on cannot be written';

type Rest = {
  readonly readOnly: string | undefined;
  readonly release?: () => void;
  readonly notice?: string;
  readonly log: Log;
};

async function readProject(folder: string, opened: OpenDatabase, rest: Rest): Promise<OpenedProject> {
  try {
    const stored = await readDocument(opened.database);
    const history = await historyState(opened.database, stored.historyPosition);
    return new OpenedProject({ folder, opened, stored, history, ...rest });
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function openToWrite(folder: string, rest: Rest): Promise<Project> {
  const opened = await openDatabase(folder);
  const project = await readProject(folder, opened, rest);
  await sweepMedia(folder, opened.database).catch((error: unknown) =>
    rest.log('removing pictures nothing shows any more', error),
  );
  const keeping = keepLastGood(folder, opened.file).catch((error: unknown) =>
    rest.log('copying a project', error),
  );
  project.onClose(() => keeping);
  return project;
}

/** Opens a project that is ours to write; one that is damaged, from the copy that opened well last. */
async function openOrRestore(folder: string, lock: ProjectLock, log: Log): Promise<Project> {
  const rest = { readOnly: undefined, release: () => lock.release(), log };
  try {
    return await openToWrite(folder, rest).catch(async (error: unknown) => {
      if (!(error instanceof ProjectError) || error.kind !== 'broken') throw error;
      log('a project is damaged', error);
      const restored = await restoreLastGood(folder);
      if (restored === undefined) throw error;
      const notice = `The project was damaged and is shown as it was on ${restored.from.toLocaleString()}; the damaged file is kept as ${restored.keptAs}.`;
      return openToWrite(folder, { ...rest, notice });
    });
  } catch (error) {
    lock.release();
    throw asProjectError(error);
  }
}

/** Why the folder cannot be locked for writing, or the lock. */
async function tryLock(folder: string): Promise<ProjectLock | string> {
  try {
    await access(folder, constants.R_OK | constants.W_OK);
    return lockProject(folder) ?? ELSEWHERE;
  } catch (error) {
    const cause = asProjectError(error);
    if (cause instanceof ProjectError && cause.kind === 'read-only') return READ_ONLY_DISK;
    throw cause;
  }
}

/**
 * Opens the project in `folder`: to write, or to read alone where another process or the disk forbids writing.
 *
 * @throws ProjectError: newer and missing projects, and damaged ones of which there is no copy, are left as they are
 */
export async function openProject(folder: string, log: Log): Promise<Project> {
  const lock = await tryLock(folder);
  if (typeof lock !== 'string') return openOrRestore(folder, lock, log);
  return readProject(folder, await readDatabase(folder), { readOnly: lock, log });
}
