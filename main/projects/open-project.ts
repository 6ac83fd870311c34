import { access, constants } from 'node:fs/promises';
import type { Id } from '../../preload/contract/ids.ts';
import { sweepTemporaries } from '../files/temporary-file.ts';
import { readDocument } from './document-repository.ts';
import { historyState } from './history.ts';
import { keepLastGood, restoreLastGood } from './last-good.ts';
import { type OpenDatabase, openDatabase, readDatabase } from './open-database.ts';
import { OpenedProject } from './opened-project.ts';
import { becomeItsOwn } from './own-id.ts';
import { asProjectError, ProjectError } from './project-error.ts';
import { lockProject, type ProjectLock } from './project-lock.ts';
import { ProjectPlace } from './project-place.ts';
import type { Project } from './project.ts';
import { noteOpen, partJournal } from './session-file.ts';
import { sweepMedia } from './sweep-media.ts';

type Log = (message: string, error: unknown) => void;

const ELSEWHERE = 'it is open in another window of the studio; changes can be made there';
const READ_ONLY_DISK = 'the disk or folder it lies on cannot be written';
const FULL_DISK = 'the disk is full: make room on it, then open the film again to change it';

type Rest = {
  readonly readOnly: string | undefined;
  readonly release?: () => void;
  readonly notice?: string;
  /** The id it gets, because another folder has its own: it was copied by hand. */
  readonly ownId: Id | undefined;
  readonly log: Log;
};

async function readProject(
  folder: string,
  opened: OpenDatabase,
  { ownId, ...rest }: Rest,
): Promise<OpenedProject> {
  try {
    const found = await readDocument(opened.database);
    const stored = { ...found, project: ownId ?? found.project };
    const history = await historyState(opened.database, stored.historyPosition);
    const place = await ProjectPlace.of(folder);
    return new OpenedProject({ folder, opened, stored, history, place, ...rest });
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Renews the copy to open a damaged film from: now if it is old, and when the film is closed if it was changed. */
function keepCopies(project: Project, { file }: OpenDatabase, log: Log): void {
  const keep = async (now: boolean) => {
    if (project.stopped() !== undefined) return;
    await keepLastGood(project.folder, file, { now }).catch((error: unknown) =>
      log('copying a project', error),
    );
  };
  const revision = project.revision();
  const keeping = keep(false);
  project.onClose(async () => {
    await keeping;
    await keep(project.revision() !== revision);
  });
}

async function openToWrite(folder: string, rest: Rest): Promise<Project> {
  const parted = await partJournal(folder);
  if (parted !== undefined) rest.log(`the journal of another database was put aside as ${parted}`, undefined);
  const opened = await openDatabase(folder);
  const project = await readProject(folder, opened, rest);
  try {
    if (rest.ownId !== undefined) await project.write((transaction) => becomeItsOwn(transaction, project.id));
  } catch (error) {
    await opened.close();
    throw error;
  }
  await noteOpen(folder);
  await sweepTemporaries(folder);
  await sweepMedia(folder, opened.database).catch((error: unknown) =>
    rest.log('removing pictures nothing shows any more', error),
  );
  keepCopies(project, opened, rest.log);
  return project;
}

/** What to do about a project that cannot be opened to write; throws when there is nothing. */
async function otherwise(folder: string, error: unknown, rest: Rest): Promise<Project> {
  if (!(error instanceof ProjectError)) throw error;
  if (error.kind === 'disk-full') {
    rest.release?.();
    const { ownId, log } = rest;
    return readProject(folder, await readDatabase(folder), { readOnly: FULL_DISK, ownId, log });
  }
  if (error.kind !== 'broken') throw error;
  rest.log('a project is damaged', error);
  const restored = await restoreLastGood(folder);
  if (restored === undefined) throw error;
  const { keptAs, rescue } = restored;
  const notice = `The project was damaged and is shown as it was on ${new Date(rescue.changed).toLocaleString()}; the damaged file is kept as ${keptAs}.`;
  return openToWrite(folder, { ...rest, notice });
}

/** Opens a project that is ours to write; one that is damaged, from the copy that opened well last. */
async function openOrRestore(
  folder: string,
  lock: ProjectLock,
  given: Pick<Rest, 'ownId' | 'log'>,
): Promise<Project> {
  const rest = { ...given, readOnly: undefined, release: () => lock.release() };
  try {
    return await openToWrite(folder, rest).catch((error: unknown) => otherwise(folder, error, rest));
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
    if (cause instanceof ProjectError && cause.kind === 'disk-full') return FULL_DISK;
    throw cause;
  }
}

/**
 * Opens the project in `folder`: to write, or to read alone where another process or the disk forbids writing.
 *
 * @param ownId the id it gets for good, where another folder has its own
 * @throws ProjectError: newer and missing projects, and damaged ones of which there is no copy, are left as they are
 */
export async function openProject(folder: string, log: Log, ownId?: Id): Promise<Project> {
  const lock = await tryLock(folder);
  if (typeof lock !== 'string') return openOrRestore(folder, lock, { ownId, log });
  return readProject(folder, await readDatabase(folder), { readOnly: lock, ownId, log });
}
