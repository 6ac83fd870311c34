import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { archiveEntry } from './archive-entries.ts';
import { createProject } from './create-project.ts';
import { exportArchive } from './export-archive.ts';
import { importArchive } from './import-archive.ts';
import { openProject } from './open-project.ts';
import { smallFilm } from './testing/small-film.ts';

let root: string;
let projects: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-archive-test-'));
  projects = join(root, 'projects');
  folder = await createProject(projects, smallFilm());
});
afterEach(() => rm(root, { recursive: true, force: true }));

const silent = () => undefined;
const PICTURE = new Uint8Array([1, 2, 3, 4]);

async function archived(): Promise<string> {
  const project = await openProject(folder, silent);
  await project.media.add(PICTURE, 'png');
  await project.change('Rename', (before) => ({ ...before, title: 'Sent' }));
  // Exported while it is open, as a user would.
  const path = await exportArchive(folder, 'Sent', join(root, 'exports'));
  await project.close();
  return path;
}

/** A zip that says what it is told to. */
async function zipOf(fill: (zip: ZipFile) => void): Promise<string> {
  const path = join(root, 'made.zip');
  const zip = new ZipFile();
  fill(zip);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** The archive's own message for what is not one. Nothing may be left in the projects folder. */
async function refusal(archive: string): Promise<string> {
  const before = await readdir(projects);
  const reason = await importArchive(archive, projects).then(
    () => 'it was taken',
    (error: Error) => error.message,
  );
  expect(await readdir(projects)).toEqual(before);
  return reason;
}

describe('a project as one file', () => {
  test('comes back whole, as a project of its own', async () => {
    const copy = await importArchive(await archived(), projects);
    const [one, two] = [await openProject(folder, silent), await openProject(copy, silent)];
    expect(two.document()).toEqual(one.document());
    expect(two.history()).toEqual({ undo: 'Rename' });
    expect(two.id).not.toBe(one.id);
    const [picture = ''] = await readdir(join(copy, 'media'));
    expect([...(await readFile(join(copy, 'media', picture)))]).toEqual([...PICTURE]);
    await Promise.all([one.close(), two.close()]);
  });

  test('takes the next free name, and replaces no file', async () => {
    const one = await archived();
    const two = await exportArchive(folder, 'Sent', join(root, 'exports'));
    expect([one, two].map((path) => path.slice(root.length + 1))).toEqual([
      join('exports', 'Sent.l2v.zip'),
      join('exports', 'Sent 2.l2v.zip'),
    ]);
  });
});

describe('an archive that somebody unpacked and packed again', () => {
  const database = () => join(folder, 'project.sqlite');

  test.each<[how: string, fill: (zip: ZipFile) => void]>([
    ['with the folder', (zip) => zip.addFile(database(), 'Sent.l2v/project.sqlite')],
    ['with the folder in another', (zip) => zip.addFile(database(), 'films/Sent.l2v/project.sqlite')],
    [
      'on a Mac',
      (zip) => {
        zip.addBuffer(Buffer.from('x'), '__MACOSX/Sent.l2v/._project.sqlite');
        zip.addBuffer(Buffer.from('x'), 'Sent.l2v/.DS_Store');
        zip.addFile(database(), 'Sent.l2v/project.sqlite');
      },
    ],
    [
      'from the folder as it lies on the disk',
      (zip) => {
        zip.addEmptyDirectory('Sent.l2v/media');
        for (const name of ['project.lock', 'last-good.sqlite', 'Thumbs.db'])
          zip.addBuffer(Buffer.from('x'), `Sent.l2v/${name}`);
        zip.addFile(database(), 'Sent.l2v/project.sqlite');
      },
    ],
  ])('opens: %s', async (_how, fill) => {
    const copy = await importArchive(await zipOf(fill), projects);
    const project = await openProject(copy, silent);
    expect(project.document().order.length).toBeGreaterThan(0);
    expect((await readdir(copy)).filter((name) => name.startsWith('.'))).toEqual([]);
    await project.close();
  });

  test('brings its pictures too', async () => {
    const original = await openProject(folder, silent);
    const media = await original.media.add(PICTURE, 'png');
    await original.close();
    const path = await zipOf((zip) => {
      zip.addFile(database(), 'Sent.l2v/project.sqlite');
      zip.addBuffer(Buffer.from(PICTURE), `Sent.l2v/media/${media}`);
    });
    expect(await readdir(join(await importArchive(path, projects), 'media'))).toEqual([media]);
  });

  test('with two films is refused with a word', async () => {
    const path = await zipOf((zip) => {
      for (const name of ['One', 'Two']) zip.addFile(database(), `${name}.l2v/project.sqlite`);
    });
    expect(await refusal(path)).toBe('the archive holds 2 films: bring one at a time');
  });
});

describe('an archive from elsewhere', () => {
  test('that is cut short is refused', async () => {
    const path = await archived();
    await truncate(path, 3000);
    expect(await refusal(path)).toBe('this is no whole archive of a project');
  });

  test('without a project in it is refused', async () => {
    const path = await zipOf((zip) => zip.addEmptyDirectory('media'));
    expect(await refusal(path)).toBe('the archive holds no project');
  });

  test.each(['evil.sh', 'media/evil.png', 'media/sub/x.png', 'project.sqlite-wal', '.l2v', 'other/project'])(
    'with a file called %s is refused',
    async (name) => {
      const path = await zipOf((zip) => {
        zip.addBuffer(Buffer.from('x'), name);
        zip.addFile(join(folder, 'project.sqlite'), 'project.sqlite');
      });
      expect(await refusal(path)).toBe('the archive holds files that belong to no project of the studio');
    },
  );

  test('whose paths lead outside is refused, and nothing is written there', async () => {
    // yazl writes no such name; the bytes of a good one are changed after.
    const good = 'media/aa.png';
    const path = await zipOf((zip) => zip.addBuffer(Buffer.from('x'), good));
    const bytes = (await readFile(path))
      .toString('latin1')
      .replaceAll(good, '../../aa.png'.padEnd(good.length));
    await writeFile(path, Buffer.from(bytes, 'latin1'));
    expect(await refusal(path)).toBe('this is no whole archive of a project');
    expect((await readdir(root)).sort()).toEqual(['made.zip', 'projects']);
  });

  test('with a link in it is refused', async () => {
    const path = await zipOf((zip) =>
      zip.addBuffer(Buffer.from('/etc/passwd'), 'project.sqlite', { mode: 0o120_777 }),
    );
    expect(await refusal(path)).toBe('the archive holds a link, which no project does');
  });

  test('whose picture is another than its name says is refused', async () => {
    const path = await zipOf((zip) => {
      zip.addBuffer(Buffer.from('x'), `media/${'0'.repeat(64)}.png`);
      zip.addFile(join(folder, 'project.sqlite'), 'project.sqlite');
    });
    expect(await refusal(path)).toBe('a picture or film in the archive is damaged');
  });

  test('whose database holds more than tables of ours is refused', async () => {
    const file = new Sqlite(join(folder, 'project.sqlite'));
    file.exec('create trigger evil after update on film begin delete from scene; end');
    file.close();
    const path = await exportArchive(folder, 'Evil', join(root, 'exports'));
    expect(await refusal(path)).toBe('the database in it is not one the studio made');
  });

  test('whose film does not hold together is refused', async () => {
    const file = new Sqlite(join(folder, 'project.sqlite'));
    file.exec('delete from scene');
    file.close();
    const path = await exportArchive(folder, 'Evil', join(root, 'exports'));
    expect(await refusal(path)).toMatch(/^the project’s film cannot be read/);
  });

  test('of a newer studio is refused', async () => {
    const path = await archived();
    const file = new Sqlite(join(folder, 'project.sqlite'));
    file.pragma('user_version = 99');
    file.close();
    await mkdir(join(root, 'newer'));
    const newer = await zipOf((zip) => zip.addFile(join(folder, 'project.sqlite'), 'project.sqlite'));
    expect(await refusal(newer)).toBe('this project was written by a newer studio');
    expect(path).toMatch(/Sent/);
  });

  test('that unpacks to more than it says is stopped while it does', async () => {
    // 64 MB of zeros, said to be ten bytes.
    const zeros = Buffer.alloc(64 << 20);
    const path = await zipOf((zip) => zip.addBuffer(zeros, 'project.sqlite'));
    const bytes = await readFile(path);
    const said = Buffer.alloc(4);
    said.writeUInt32LE(zeros.length);
    const ten = Buffer.from([10, 0, 0, 0]);
    for (let at = bytes.indexOf(said); at >= 0; at = bytes.indexOf(said, at + 4)) ten.copy(bytes, at);
    await writeFile(path, bytes);
    expect(await refusal(path)).toBe('this is no whole archive of a project');
  });

  test.each([
    ['project.sqlite', 2 * 2 ** 30],
    [`media/${'a'.repeat(64)}.mp4`, 5 * 2 ** 30],
  ])('that says its %s is too large is refused before it is unpacked', (fileName, uncompressedSize) => {
    expect(() => archiveEntry({ fileName, uncompressedSize, externalFileAttributes: 0 })).toThrow(
      'a file in the archive is too large',
    );
  });
});
