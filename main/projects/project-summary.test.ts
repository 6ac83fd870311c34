import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProject } from './create-project.ts';
import { openProject } from './open-project.ts';
import { summarise } from './project-summary.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-summary-'));
  folder = await createProject(root, smallFilm(3));
});
afterEach(() => rm(root, { recursive: true, force: true }));

type Row = {
  readonly scene: string;
  readonly kind?: 'draft' | 'full';
  readonly mark?: 'none' | 'kept' | 'rejected';
  readonly strip?: string;
};

/** The place, in `rows`, of the take whose picture stands for the film. The later a row, the newer. */
async function posterOf(rows: readonly Row[]): Promise<number | undefined> {
  const media = (index: number, kind: string) => `${String(index).repeat(64)}.${kind}`;
  const project = await openProject(folder, () => undefined);
  for (const [created, { scene, kind = 'draft', mark = 'none', strip = null }] of rows.entries())
    await project.database
      .insertInto('take')
      .values({
        ...{ id: `take-000${created}`, scene, kind, mark, created, strip, receipt: '{}', inputs: '' },
        ...{ pack: '{}', overrides: '{}', planned: '{}', frames: 1, fps: 1 },
        ...{ poster: media(created, 'png'), video: media(created, 'mp4') },
      })
      .execute();
  await project.close();
  const { poster } = await summarise(folder);
  return poster === undefined ? undefined : Number(poster[0]);
}

test('a film is shown by its first scene, however new the takes of others are', async () => {
  expect(await posterOf([{ scene: 'scene-0000' }, { scene: 'scene-0001', kind: 'full' }])).toBe(0);
});

test('a kept take comes before a full one, a full one before a newer draft, and a strip last', async () => {
  const scene = 'scene-0001';
  const strip = 'strip-01';
  expect(
    await posterOf([{ scene, mark: 'kept' }, { scene, kind: 'full' }, { scene }, { scene, strip }]),
  ).toBe(0);
});

test('takes of deleted scenes and rejected ones do not stand for it', async () => {
  expect(
    await posterOf([
      { scene: 'scene-gone', kind: 'full' },
      { scene: 'scene-0000', mark: 'rejected' },
    ]),
  ).toBeUndefined();
});
