import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'l2v-temporary-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const MODULE = JSON.stringify(join(import.meta.dirname, 'temporary-file.ts'));

/** Runs lines of a module in a process of its own, in the folder. */
async function run(lines: string): Promise<readonly string[]> {
  await writeFile(join(folder, 'run.ts'), lines);
  await promisify(execFile)(process.execPath, ['run.ts'], { cwd: folder });
  return (await readdir(folder)).filter((name) => name !== 'run.ts');
}

/** A thread that leaves a file under a temporary name, and then works on. */
const THREAD = `
  import { writeFileSync } from 'node:fs';
  import { isMainThread, parentPort, Worker } from 'node:worker_threads';
  import { temporaryBeside, watchThread } from ${MODULE};
  if (!isMainThread) {
    writeFileSync(temporaryBeside('film.mp4'), 'half');
    parentPort.postMessage('written');
    setInterval(() => undefined, 1000);
  } else new Worker(import.meta.filename).on('message', () => process.exit());
`;

test('what a thread has begun is removed when its process ends, if that watches it', async () => {
  expect(await run(THREAD)).toHaveLength(1);
  for (const name of await readdir(folder)) await rm(join(folder, name));
  expect(await run(`${THREAD} if (isMainThread) watchThread('.');`)).toEqual([]);
});
