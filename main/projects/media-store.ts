import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MediaId, newId } from '../../preload/contract/ids.ts';
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

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

/** Gives `partial` its name by content, unless a whole file of that name is there already. */
async function settle(folder: string, partial: string, id: MediaId): Promise<MediaId> {
  const target = join(folder, id);
  const [there, here] = await Promise.all([stat(target).catch(() => undefined), stat(partial)]);
  if (there?.size === here.size) await rm(partial);
  else await rename(partial, target);
  return id;
}

/** The media of the project in `folder`. `readOnly` is asked before anything is written. */
export function mediaStore(projectFolder: string, readOnly: () => string | undefined): MediaStore {
  const folder = join(projectFolder, 'media');
  const writing = async (write: (partial: string) => Promise<MediaId>): Promise<MediaId> => {
    const why = readOnly();
    if (why !== undefined) throw new ProjectError('read-only', why);
    const partial = join(folder, `${newId()}.part`);
    try {
      await mkdir(folder, { recursive: true });
      return await write(partial);
    } catch (error) {
      await rm(partial, { force: true });
      throw asProjectError(error);
    }
  };
  return {
    add: (bytes, extension) =>
      writing(async (partial) => {
        const id = MediaId.parse(`${createHash('sha256').update(bytes).digest('hex')}.${extension}`);
        const file = await open(partial, 'wx');
        await file
          .writeFile(bytes)
          .then(() => file.sync())
          .finally(() => file.close());
        return settle(folder, partial, id);
      }),
    addFile: (path, extension) =>
      writing(async (partial) => {
        await copyFile(path, partial);
        await flush(partial);
        return settle(folder, partial, MediaId.parse(`${await sha256(partial)}.${extension}`));
      }),
    path(id) {
      const parsed = MediaId.safeParse(id);
      if (!parsed.success) throw new ProjectError('invalid', 'no such file in this project');
      return join(folder, parsed.data);
    },
  };
}
