import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type Sqlite from 'better-sqlite3';
import { ProjectError } from './project-error.ts';

/** The module that a thread runs: a source file, or its built sibling. */
const WORKER = join(import.meta.dirname, 'health-worker.ts');
/** In bytes: what is smaller is checked in less time than a thread takes to start. */
const LARGE = 8 << 20;

/** SQLite's own look at the whole file: `ok`, or the first thing that is wrong. */
export const quickCheck = (file: Sqlite.Database): string =>
  String(file.pragma('quick_check(1)', { simple: true }));

/** The same of a large file, in a thread of its own. */
async function quickCheckApart(path: string): Promise<string> {
  const worker = new Worker(WORKER, { workerData: path });
  const [found] = (await once(worker, 'message')) as [string];
  return found;
}

/**
 * Looks at a whole database, without holding up the main thread where that takes long.
 *
 * @throws ProjectError when it is damaged; SQLite's error when it cannot be read
 */
export async function requireHealth(file: Sqlite.Database, large = LARGE): Promise<void> {
  const { size } = await stat(file.name);
  const found = size < large ? quickCheck(file) : await quickCheckApart(file.name);
  if (found !== 'ok')
    throw new ProjectError('broken', 'the project’s database is damaged', { cause: new Error(found) });
}
