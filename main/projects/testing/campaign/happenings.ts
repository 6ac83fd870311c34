import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Room } from './room.ts';

export type Happening = {
  /** Whether the film that is open must stop where it is. */
  readonly stops: boolean;
  /** What is destroyed by it is nobody's promise any more. */
  readonly destroys: boolean;
  /** Does it to the folder of the open film. Returns whether it could. */
  readonly happen: (room: Room, folder: string, random: () => number) => boolean;
};

let count = 0;
const another = (folder: string): string => {
  count += 1;
  return folder.replace(/( - \w+ \d+)?\.l2v$/, ` - copy ${count}.l2v`);
};

const kept = (room: Room, folder: string): string => {
  count += 1;
  return join(room.elsewhere, `${count} ${basename(folder)}`);
};

/** A copy that fails half-way, as on a full disk, is removed, as file managers do. */
function copied(from: string, to: string): boolean {
  try {
    cpSync(from, to, { recursive: true });
    return true;
  } catch {
    rmSync(to, { recursive: true, force: true });
    return false;
  }
}

/** Puts other bytes in the place of a file, as programs that keep folders alike on two machines do. */
function replace(path: string, bytes: Buffer): void {
  writeFileSync(`${path}.sync`, bytes);
  renameSync(`${path}.sync`, path);
}

const quiet = { stops: false, destroys: false } as const;
const stops = { stops: true, destroys: false } as const;

/** What people, programs and machines do to films, open or not. */
export const HAPPENINGS = {
  copy: {
    ...quiet,
    happen(_room, folder) {
      return copied(folder, another(folder));
    },
  },
  rename: {
    ...stops,
    happen(_room, folder) {
      renameSync(folder, another(folder));
      return true;
    },
  },
  move: {
    ...stops,
    happen(room, folder) {
      renameSync(folder, kept(room, folder));
      return true;
    },
  },
  delete: {
    ...stops,
    destroys: true,
    happen(_room, folder) {
      rmSync(folder, { recursive: true, force: true });
      return true;
    },
  },
  'replace-folder': {
    ...stops,
    happen(room, folder) {
      const twin = `${folder}.twin`;
      if (!copied(folder, twin)) return false;
      renameSync(folder, kept(room, folder));
      renameSync(twin, folder);
      return true;
    },
  },
  'replace-database': {
    ...stops,
    destroys: true,
    happen(_room, folder) {
      const older = join(folder, 'last-good.sqlite');
      if (!existsSync(older)) return false;
      replace(join(folder, 'project.sqlite'), readFileSync(older));
      return true;
    },
  },
  'replace-journal': {
    ...stops,
    destroys: true,
    happen(_room, folder) {
      const journal = join(folder, 'project.sqlite-wal');
      if (!existsSync(journal)) return false;
      replace(journal, Buffer.from('the journal of another machine'));
      return true;
    },
  },
  unplug: {
    ...stops,
    happen(room) {
      room.unplug();
      return true;
    },
  },
  fill: {
    ...quiet,
    happen(room, _folder, random) {
      room.disk?.fill(Math.floor(random() * 60_000));
      return room.disk !== undefined;
    },
  },
  clock: {
    ...quiet,
    happen(_room, folder, random) {
      // The clock of the files; the host's own is set when it starts.
      const when = (Date.now() + (random() - 0.5) * 4e11) / 1000;
      for (const name of ['last-good.sqlite', 'project.sqlite', 'media'])
        if (existsSync(join(folder, name))) utimesSync(join(folder, name), when, when);
      return true;
    },
  },
} as const satisfies Readonly<Record<string, Happening>>;

export type HappeningName = keyof typeof HAPPENINGS;

/** What happens to a film that is closed: its database is emptied, cut, overwritten or deleted. */
export function damage(folder: string, random: () => number): void {
  const path = join(folder, 'project.sqlite');
  const how = Math.floor(random() * 4);
  if (how === 0 && existsSync(path)) truncateSync(path, 0);
  else if (how === 1 && existsSync(path)) truncateSync(path, 5000);
  else if (how === 2) writeFileSync(path, Buffer.alloc(30_000, 0xff));
  else rmSync(path, { force: true });
  mkdirSync(join(folder, 'media'), { recursive: true });
}
