import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MediaId } from '../../preload/contract/ids.ts';
import { wholeFile } from '../files/write-whole.ts';
import { asProjectError, ProjectError } from './project-error.ts';

/** Pictures and films of one project, named by what is in them. */
export type MediaStore = {
  /** Keeps bytes; equal bytes are kept once. @throws ProjectError */
  add(bytes: Uint8Array, extension: string): Promise<MediaId>;
  /** Keeps a copy of a file. @throws ProjectError */
  addFile(path: string, extension: string): Promise<MediaId>;
  /** Where a file lies. @throws ProjectError when `id` is no media id */
  path(id: MediaId): string;
};

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Gives `partial` its name by content, unless a whole file of that name is there already. */
async function settle(folder: string, partial: string, id: MediaId): Promise<string> {
  const target = join(folder, id);
  const [there, here] = await Promise.all([stat(target).catch(() => undefined), stat(partial)]);
  if (there?.size !== here.size) await rename(partial, target);
  return target;
}

/** A project folder that is gone is not made again: pictures would lie in one that no film knows. */
async function makeMediaFolder(folder: string): Promise<void> {
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** The media of the project in `folder`. `mayWrite` is asked before anything is written, and throws when it may not. */
export function mediaStore(projectFolder: string, mayWrite: () => Promise<void>): MediaStore {
  const folder = join(projectFolder, 'media');
  const writing = async (write: (partial: string) => Promise<MediaId>): Promise<MediaId> => {
    await mayWrite();
    let id: MediaId | undefined;
    try {
      await makeMediaFolder(folder);
      await wholeFile(
        join(folder, 'new'),
        async (partial) => {
          id = await write(partial);
        },
        { name: (partial) => settle(folder, partial, MediaId.parse(id)) },
      );
      return MediaId.parse(id);
    } catch (error) {
      throw asProjectError(error);
    }
  };
  return {
    add: (bytes, extension) =>
      writing(async (partial) => {
        await writeFile(partial, bytes);
        return MediaId.parse(`${createHash('sha256').update(bytes).digest('hex')}.${extension}`);
      }),
    addFile: (path, extension) =>
      writing(async (partial) => {
        await copyFile(path, partial);
        return MediaId.parse(`${await sha256(partial)}.${extension}`);
      }),
    path(id) {
      const parsed = MediaId.safeParse(id);
      if (!parsed.success) throw new ProjectError('invalid', 'no such file in this project');
      return join(folder, parsed.data);
    },
  };
}
