import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MediaId } from '../../preload/contract/ids.ts';
import { createProject } from './create-project.ts';
import { openProject } from './open-project.ts';
import type { Project } from './project.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-sweep-'));
  folder = await createProject(root, smallFilm());
});
afterEach(() => rm(root, { recursive: true, force: true }));

const media = () => join(folder, 'media');
const aged = (name: string, hours: number) => {
  const then = Date.now() / 1000 - hours * 3600;
  return utimes(join(media(), name), then, then);
};
const reference = (project: Project, id: MediaId | undefined) =>
  project.change('Picture', (film) => {
    const { reference: _before, ...member } = film.cast['entity-000']!;
    const now = id === undefined ? member : { ...member, reference: { media: id, fileName: 'a.png' } };
    return { ...film, cast: { ...film.cast, 'entity-000': now } };
  });
const insertTake = (project: Project, poster: MediaId, video: MediaId) =>
  project.database
    .insertInto('take')
    .values({
      ...{ id: 'take-0001', scene: 'scene-0000', kind: 'full', mark: 'none', created: 0, receipt: '{}' },
      ...{ inputs: '', pack: '{}', overrides: '{}', planned: '{}', frames: 1, fps: 1, poster, video },
    })
    .execute();

/** Opens the project, does something with it, and closes it. */
async function within<T>(work: (project: Project) => Promise<T>): Promise<T> {
  const project = await openProject(folder, () => undefined);
  try {
    return await work(project);
  } finally {
    await project.close();
  }
}

test('old files that nothing refers to go when a project opens; takes, cast, history and young files stay', async () => {
  const named = await within(async (project) => {
    const add = (text: string, kind: string) => project.media.add(Buffer.from(text), kind);
    const names = {
      shown: await add('shown', 'png'),
      undone: await add('undone', 'png'),
      poster: await add('poster', 'png'),
      video: await add('video', 'mp4'),
      orphan: await add('orphan', 'png'),
      young: await add('young', 'png'),
    };
    await reference(project, names.undone);
    await reference(project, names.shown);
    await insertTake(project, names.poster, names.video);
    return names;
  });
  const { orphan, young, ...used } = named;
  await writeFile(join(media(), 'half.part'), 'half');
  await writeFile(join(media(), 'notes.txt'), 'mine');
  for (const name of [...Object.values(used), orphan, 'half.part', 'notes.txt']) await aged(name, 25);
  await within(async () => undefined);
  expect((await readdir(media())).toSorted()).toEqual(
    [...Object.values(used), young, 'notes.txt'].toSorted(),
  );
});

test('nothing goes while a damaged database is kept', async () => {
  const orphan = await within((project) => project.media.add(Buffer.from('orphan'), 'png'));
  await aged(orphan, 25);
  await writeFile(join(folder, 'damaged-1.sqlite'), '');
  await within(async () => undefined);
  expect(await readdir(media())).toEqual([orphan]);
});
