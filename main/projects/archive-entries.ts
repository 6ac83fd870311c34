import type { Entry } from 'yauzl';
import { MediaId } from '../../preload/contract/ids.ts';
import { LIMITS, sizeInWords } from '../../preload/contract/limits.ts';
import { DATABASE } from './open-database.ts';
import { ProjectError } from './project-error.ts';

/** What an entry of an archive is for: the film's database, a picture or film of it, or nothing. */
export type ArchiveEntry =
  | { readonly kind: 'database' }
  | { readonly kind: 'media'; readonly media: MediaId }
  | { readonly kind: 'nothing' };

const UNIX_TYPE = 0o170_000;
const UNIX_LINK = 0o120_000;

/** What systems lay beside people's files, and what a project's folder holds that is made anew. */
const BESIDE =
  /^(?:\._.*|\.DS_Store|Thumbs\.db|desktop\.ini|project\.lock|last-good\.sqlite|.*\.sqlite-shm)$/i;
const MAC_FOLDER = '__MACOSX/';

const NOTHING: ArchiveEntry = { kind: 'nothing' };

const isBeside = (name: string): boolean =>
  name.startsWith(MAC_FOLDER) || name.endsWith('/') || BESIDE.test(name.slice(name.lastIndexOf('/') + 1));

/**
 * The folder inside an archive that the film lies in, with a slash at its end: none in an archive of the studio's, the
 * film's own in one that somebody unpacked and packed again.
 *
 * @throws ProjectError when there is no film, or more than one
 */
export function filmFolder(names: readonly string[]): string {
  const databases = names.filter(
    (name) => !isBeside(name) && name.slice(name.lastIndexOf('/') + 1) === DATABASE,
  );
  const [database] = databases;
  if (database === undefined) throw new ProjectError('invalid', 'the archive holds no project');
  if (new Set(databases).size > 1)
    throw new ProjectError('invalid', `the archive holds ${databases.length} films: bring one at a time`);
  return database.slice(0, -DATABASE.length);
}

/**
 * What an entry is, by a list of what may be in an archive rather than of what may not: a path that leads outside has
 * no name that is on it.
 *
 * @param film the archive's folder of the film, see `filmFolder`
 * @throws ProjectError for anything else, links, and what says it is too large
 */
export function archiveEntry(
  entry: Pick<Entry, 'fileName' | 'externalFileAttributes' | 'uncompressedSize'>,
  film = '',
): ArchiveEntry {
  if (((entry.externalFileAttributes >>> 16) & UNIX_TYPE) === UNIX_LINK)
    throw new ProjectError('invalid', 'the archive holds a link, which no project does');
  if (isBeside(entry.fileName)) return NOTHING;
  const name = entry.fileName.startsWith(film) ? entry.fileName.slice(film.length) : '';
  if (name === DATABASE) {
    requireSize(entry.uncompressedSize, LIMITS.databaseBytes);
    return { kind: 'database' };
  }
  const media = name.startsWith('media/') ? MediaId.safeParse(name.slice('media/'.length)) : undefined;
  if (media?.success !== true)
    throw new ProjectError('invalid', 'the archive holds files that belong to no project of the studio');
  requireSize(entry.uncompressedSize, LIMITS.mediaBytes);
  return { kind: 'media', media: media.data };
}

function requireSize(bytes: number, most: number): void {
  if (bytes > most)
    throw new ProjectError('too-large', `a file in the archive is too large: at most ${sizeInWords(most)}`);
}
