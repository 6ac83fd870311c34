import type { Entry } from 'yauzl';
import { MediaId } from '../../preload/contract/ids.ts';
import { DATABASE } from './open-database.ts';
import { ProjectError } from './project-error.ts';

/** Beyond these an archive is refused, whatever it says of itself. */
export const ARCHIVE_CAPS = {
  entries: 50_000,
  databaseBytes: 1 << 30,
  mediaBytes: 4 * 2 ** 30,
  totalBytes: 16 * 2 ** 30,
} as const;

/** What an entry of an archive is for. */
export type ArchiveEntry =
  | { readonly kind: 'database' }
  | { readonly kind: 'media'; readonly media: MediaId }
  | { readonly kind: 'folder' };

const UNIX_TYPE = 0o170_000;
const UNIX_LINK = 0o120_000;

/**
 * What an entry is, by a list of what may be in an archive rather than of what may not: a path that leads outside has
 * no name that is on it.
 *
 * @throws ProjectError for anything else, links, and what says it is too large
 */
export function archiveEntry(
  entry: Pick<Entry, 'fileName' | 'externalFileAttributes' | 'uncompressedSize'>,
): ArchiveEntry {
  const name = entry.fileName;
  if (((entry.externalFileAttributes >>> 16) & UNIX_TYPE) === UNIX_LINK)
    throw new ProjectError('invalid', 'the archive holds a link, which no project does');
  if (name === DATABASE) {
    requireSize(entry.uncompressedSize, ARCHIVE_CAPS.databaseBytes);
    return { kind: 'database' };
  }
  if (name === 'media/') return { kind: 'folder' };
  const media = name.startsWith('media/') ? MediaId.safeParse(name.slice('media/'.length)) : undefined;
  if (media?.success !== true)
    throw new ProjectError('invalid', 'the archive holds files that belong to no project of the studio');
  requireSize(entry.uncompressedSize, ARCHIVE_CAPS.mediaBytes);
  return { kind: 'media', media: media.data };
}

function requireSize(bytes: number, most: number): void {
  if (bytes > most) throw new ProjectError('too-large', 'a file in the archive is too large');
}
