import { dirname } from 'node:path';

/** A file or folder that cannot be written or read; `message` is one line with its path. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly path: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
  }
}

/** What is said of a disk without room, whatever was to be written. */
export const DISK_FULL = 'the disk is full; nothing was changed';

function reasonOf(error: unknown, path: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `the folder ${dirname(path)} does not exist`;
  if (code === 'ENOTDIR') return `${dirname(path)} is not a folder`;
  if (code === 'EACCES' || code === 'EPERM') return 'may not be written by you';
  if (code === 'EROFS') return 'is on a disk that cannot be written';
  if (code === 'ENOSPC') return DISK_FULL;
  if (code === 'EDQUOT') return 'your share of the disk is used up; nothing was changed';
  if (code === 'EIO') return 'the disk does not answer as it should; nothing was changed';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'ENAMETOOLONG') return 'the name is too long';
  return message;
}

/** Turns the system's complaint about writing `path` into a FileError; leaves other errors as they are. */
export function whileWriting(error: unknown, path: string): unknown {
  const isSystems = error instanceof Error && 'code' in error && 'syscall' in error;
  return isSystems ? new FileError(path, reasonOf(error, path), { cause: error }) : error;
}
