import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../files/write-whole.ts';
import { DATABASE } from './open-database.ts';
import { identityOf } from './project-place.ts';
import { spareFile } from './spare-file.ts';

/** Lies in a project's folder while it is open to write: which database and journal belong together. */
const FILE = 'project.open';
const JOURNAL = `${DATABASE}-wal`;

const Session = z.object({ database: z.string(), journal: z.string() });
type Session = z.infer<typeof Session>;

const numberOf = async (path: string): Promise<string> => String((await identityOf(path))?.number ?? '');

const filesNow = async (folder: string): Promise<Session> => ({
  database: await numberOf(join(folder, DATABASE)),
  journal: await numberOf(join(folder, JOURNAL)),
});

/** Call it once the database was read, as its journal exists only then. A full disk costs the note, not the opening. */
export async function noteOpen(folder: string): Promise<void> {
  const text = JSON.stringify(await filesNow(folder));
  await writeWhole(join(folder, FILE), text, { durable: false }).catch(() => undefined);
}

export async function forgetOpen(folder: string): Promise<void> {
  await rm(join(folder, FILE), { force: true });
}

async function readSession(folder: string): Promise<Session | undefined> {
  try {
    return Session.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Of a project whose process was killed: SQLite writes what is in the journal into the database, whichever lies beside it.
 * When another program has replaced one of the two since, they do not belong together, and the journal is put aside. A
 * folder that was copied or brought back as a whole has two new files that do.
 *
 * @returns where the journal was put
 */
export async function partJournal(folder: string): Promise<string | undefined> {
  const before = await readSession(folder);
  if (before === undefined) return undefined;
  const now = await filesNow(folder);
  const sameDatabase = now.database === before.database;
  if (now.journal === '' || sameDatabase === (now.journal === before.journal)) return undefined;
  const kept = `${await spareFile(folder, 'damaged')}-wal`;
  await rename(join(folder, JOURNAL), kept);
  await rm(join(folder, `${DATABASE}-shm`), { force: true });
  return kept;
}
