import type { FailureKind } from '../../preload/contract/failures.ts';
import { DISK_FULL, FileError } from '../files/file-error.ts';

/** Why a project cannot be read or changed; `message` is one line for people. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
  readonly kind: FailureKind;
  /** What the user can do, when there is something. */
  readonly hint: string | undefined;

  constructor(kind: FailureKind, message: string, options: ErrorOptions & { readonly hint?: string } = {}) {
    super(message, options);
    this.kind = kind;
    this.hint = options.hint;
  }
}

const SYSTEM: Readonly<Record<string, readonly [FailureKind, string]>> = {
  SQLITE_FULL: ['disk-full', DISK_FULL],
  SQLITE_IOERR_SHMSIZE: ['disk-full', DISK_FULL],
  ENOSPC: ['disk-full', DISK_FULL],
  EDQUOT: ['disk-full', 'your share of the disk is used up; nothing was changed'],
  SQLITE_READONLY: ['read-only', 'the disk cannot be written'],
  SQLITE_CANTOPEN: ['read-only', 'the project’s folder cannot be written'],
  EROFS: ['read-only', 'the disk cannot be written'],
  EACCES: ['read-only', 'the folder may not be written by you'],
  EPERM: ['read-only', 'the folder may not be written by you'],
  ENAMETOOLONG: ['invalid', 'the name is too long for this disk'],
  SQLITE_BUSY: ['read-only', 'another program is writing this project'],
  SQLITE_CORRUPT: ['broken', 'the project’s database is damaged'],
  SQLITE_NOTADB: ['broken', 'the project’s database is damaged'],
  SQLITE_IOERR: ['read-only', 'the disk does not answer as it should; nothing was changed'],
  EIO: ['read-only', 'the disk does not answer as it should; nothing was changed'],
  ENOENT: ['not-found', 'the project’s folder is no longer there'],
};

/** What the system or SQLite complained about, as a `ProjectError`; other errors are left as they are. */
export function asProjectError(error: unknown): unknown {
  // Whoever wrote a file says which; what went wrong is the cause.
  if (error instanceof FileError) {
    const cause = asProjectError(error.cause);
    return cause instanceof ProjectError ? cause : error;
  }
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  // SQLite's extended codes begin with the plain one: SQLITE_READONLY_DIRECTORY, SQLITE_IOERR_WRITE.
  const plain = error.code.split('_').slice(0, 2).join('_');
  const known = SYSTEM[error.code] ?? SYSTEM[plain];
  return known === undefined ? error : new ProjectError(known[0], known[1], { cause: error });
}
