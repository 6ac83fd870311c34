import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProject } from './create-project.ts';
import { openProject } from './open-project.ts';
import { smallFilm } from './testing/small-film.ts';

/** Root may write everywhere: another user has to look. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
/** Another user may not be able to reach this checkout at all. */
const CAN_LOOK = process.platform !== 'win32' && spawnSync(process.execPath, ['-e', ''], NOBODY).status === 0;
const WHY = 'the disk or folder it lies on cannot be written';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-read-only-'));
  await chmod(root, 0o755);
  folder = await createProject(root, smallFilm());
});
afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(root, { recursive: true, force: true });
});

/** What somebody who may not write it makes of the project, and what that leaves in the folder of temporary files. */
async function readByAnother(): Promise<{ readonly told: unknown; readonly left: readonly string[] }> {
  await chmod(folder, 0o555);
  const scratch = join(root, 'scratch');
  await mkdir(scratch);
  await chmod(scratch, 0o777);
  const reader = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'testing/reading-process.ts'), folder],
    {
      ...NOBODY,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: scratch },
    },
  );
  return { told: JSON.parse(reader.stdout || `"${reader.stderr}"`), left: await readdir(scratch) };
}

test.runIf(CAN_LOOK)(
  'a project on a disk that cannot be written is shown, cannot be changed, and says why',
  { timeout: 60_000 },
  async () => {
    expect(await readByAnother()).toEqual({
      told: { title: 'A small film', readOnly: WHY, refusal: WHY },
      left: [],
    });
  },
);

test.runIf(CAN_LOOK)('what is not in its main file yet is shown too', { timeout: 60_000 }, async () => {
  const writing = await openProject(folder, () => undefined);
  await writing.change('Rename', (before) => ({ ...before, title: 'just now' }));
  expect((await readByAnother()).told).toEqual({ title: 'just now', readOnly: WHY, refusal: WHY });
  await writing.close();
});
