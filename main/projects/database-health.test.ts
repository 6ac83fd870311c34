import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireHealth } from './database-health.ts';
import { asProjectError } from './project-error.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-health-'));
  const file = new Sqlite(join(folder, 'film.sqlite'));
  file.pragma('journal_mode = WAL');
  file.exec('create table word (text text)');
  const add = file.prepare('insert into word values (?)');
  for (let row = 0; row < 2000; row += 1) add.run(`word ${row} `.repeat(8));
  file.close();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function found(large: number): Promise<string> {
  const file = new Sqlite(join(folder, 'film.sqlite'), { readonly: true });
  try {
    await requireHealth(file, large);
    return 'ok';
  } catch (error) {
    const { kind, message } = asProjectError(error) as { kind?: string; message: string };
    return `${kind}: ${message}`;
  } finally {
    file.close();
  }
}

/** Both ways: here, as of small files, and in a thread, as of large ones. */
describe.each([Number.POSITIVE_INFINITY, 0])('files from %d bytes on are checked in a thread', (large) => {
  test('a whole one is well', async () => {
    expect(await found(large)).toBe('ok');
  });

  test('one with overwritten pages is damaged', async () => {
    const handle = await open(join(folder, 'film.sqlite'), 'r+');
    await handle.write(Buffer.alloc(8192, 7), 0, 8192, 8192);
    await handle.close();
    expect(await found(large)).toBe('broken: the project’s database is damaged');
  });
});
