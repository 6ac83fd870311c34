import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { LIMITS, sizeInWords } from '../../preload/contract/limits.ts';
import { type ArchiveEntry, archiveEntry, filmFolder } from './archive-entries.ts';
import { makeItsOwn } from './copy-project.ts';
import { isThere } from '../files/free-name.ts';
import { readDocument } from './document-repository.ts';
import { requireExpectedSchema } from './expected-schema.ts';
import { DATABASE, openDatabase, readDatabase } from './open-database.ts';
import { asProjectError, ProjectError } from './project-error.ts';
import { makeProjectFolder } from './project-folders.ts';

const TOO_MUCH = `the archive unpacks to more than ${sizeInWords(LIMITS.archiveBytes)}`;

/** Bytes written so far by one import; what an archive says of its sizes is not believed. */
type Budget = { left: number };

function counted(budget: Budget, hash: { update(bytes: Uint8Array): unknown }): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      budget.left -= chunk.length;
      if (budget.left < 0) return done(new ProjectError('too-large', TOO_MUCH));
      hash.update(chunk);
      return done(null, chunk);
    },
  });
}

async function unpack(zip: ZipFile, entry: Entry, what: ArchiveEntry, folder: string, budget: Budget) {
  if (what.kind === 'nothing') return;
  const target = what.kind === 'database' ? join(folder, DATABASE) : join(folder, 'media', what.media);
  const hash = createHash('sha256');
  await pipeline(
    await zip.openReadStreamPromise(entry),
    counted(budget, hash),
    createWriteStream(target, { flags: 'wx' }), // an entry that comes twice is refused
  );
  if (what.kind === 'media' && what.media.split('.')[0] !== hash.digest('hex'))
    throw new ProjectError('broken', 'a picture or film in the archive is damaged');
}

async function unpackAll(archive: string, folder: string, signal: AbortSignal | undefined): Promise<void> {
  const zip = await openPromise(archive, { autoClose: false });
  try {
    if (zip.entryCount > LIMITS.archiveFiles)
      throw new ProjectError('too-large', `the archive holds more than ${LIMITS.archiveFiles} files`);
    const budget: Budget = { left: LIMITS.archiveBytes };
    await mkdir(join(folder, 'media'));
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const film = filmFolder(entries.map(({ fileName }) => fileName));
    for (const entry of entries) {
      signal?.throwIfAborted();
      await unpack(zip, entry, archiveEntry(entry, film), folder, budget);
    }
  } finally {
    zip.close();
  }
}

/** The database of somebody else: looked at before anything in it may act. */
async function requireGoodDatabase(folder: string): Promise<void> {
  const { file, close } = await readDatabase(folder, { check: false });
  try {
    file.pragma('trusted_schema = OFF');
    await requireExpectedSchema(file);
  } finally {
    await close();
  }
  // Brings an older one up to date, checks its health, and reads the film as opening it would.
  const opened = await openDatabase(folder);
  try {
    await readDocument(opened.database);
  } finally {
    await opened.close();
  }
}

/** What the archive's reader complained about is about the archive; what the system did is not. */
function readable(error: unknown): unknown {
  const known = asProjectError(error);
  if (known instanceof ProjectError || !(error instanceof Error) || error.name === 'AbortError') return known;
  return new ProjectError('broken', 'this is no whole archive of a project', { cause: error });
}

/**
 * Makes a project of an archive, with an id of its own. Returns its folder.
 *
 * @throws ProjectError, and nothing is left behind
 */
export function importArchive(
  archive: string,
  projectsFolder: string,
  signal?: AbortSignal,
): Promise<string> {
  return makeProjectFolder(projectsFolder, async (folder) => {
    try {
      await unpackAll(archive, folder, signal);
      if (!(await isThere(join(folder, DATABASE))))
        throw new ProjectError('invalid', 'the archive holds no project');
      await requireGoodDatabase(folder);
      return await makeItsOwn(folder, (title) => title);
    } catch (error) {
      throw readable(error);
    }
  });
}
