import { access, link, open, rename, rm } from 'node:fs/promises';
import { format, join, parse } from 'node:path';

/** Paths to try one after another: of 1 the wanted one, of 2 "name 2" and so on. */
export type Names = (count: number) => string;

/** Numbered names as data, which a thread can be sent. */
export type NameSeries = {
  readonly folder: string;
  readonly stem: string;
  readonly ending: string;
  /** The number to begin with. */
  readonly first: number;
  /** Paths to leave out. */
  readonly without: readonly string[];
};

/** The names of a series: "film.mp4", "film 2.mp4", "film 3.mp4" … */
export function namesOf({ folder, stem, ending, first, without }: NameSeries): Names {
  const path = (number: number) => join(folder, `${stem}${number === 1 ? '' : ` ${number}`}${ending}`);
  return (count) => {
    let number = first - 1;
    for (let left = count; left > 0; left -= 1)
      do number += 1;
      while (without.includes(path(number)));
    return path(number);
  };
}

/** "film.mp4", "film 2.mp4", "film 3.mp4" … in a folder. */
export const numberedNames = (folder: string, stem: string, ending: string): Names =>
  namesOf({ folder, stem, ending, first: 1, without: [] });

/** `path`, then `name-2`, `name-3` … beside it. */
export function dashedNames(path: string): Names {
  const { dir, name, ext } = parse(path);
  return (count) => (count === 1 ? path : format({ dir, name: `${name}-${count}`, ext }));
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Gives a file a name nobody has; false when somebody has it. */
async function named(temporary: string, target: string): Promise<boolean> {
  try {
    await link(temporary, target);
    await rm(temporary, { force: true });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return claimed(temporary, target);
  }
}

/** The same on disks without links: an empty file holds the name until the whole one takes its place. */
async function claimed(temporary: string, target: string): Promise<boolean> {
  try {
    await (await open(target, 'wx')).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  await rename(temporary, target).catch(async (error: unknown) => {
    await rm(target, { force: true });
    throw error;
  });
  return true;
}

/**
 * Gives a finished file the first of these names that is free. Two who want one name at one time get two names, whatever
 * process they run in.
 *
 * @returns the path it has now
 * @throws what the system throws
 */
export async function nameFile(temporary: string, names: Names): Promise<string> {
  for (let count = 1; ; count += 1) if (await named(temporary, names(count))) return names(count);
}

/** The same for a folder that is not empty: no system lets one take the place of another. */
export async function nameFolder(temporary: string, names: Names): Promise<string> {
  for (let count = 1; ; count += 1) {
    const target = names(count);
    if (await isThere(target)) continue;
    try {
      await rename(temporary, target);
      return target;
    } catch (error) {
      // Somebody was faster; systems say so in different words.
      if (!(await isThere(target))) throw error;
    }
  }
}
