import { mkdir } from 'node:fs/promises';
import type { ExportFormat } from '../../preload/contract/exports.ts';
import { isFileName, LONGEST_FILE_NAME, plainName } from '../../preload/contract/file-names.ts';
import { ProjectError } from '../projects/project-error.ts';
import { whileWriting } from '../files/file-error.ts';
import { isThere, type Names, numberedNames } from '../files/free-name.ts';
import { sweepTemporaries } from '../files/temporary-file.ts';

/** Targets of exports of this process that are still running. */
const taken = new Set<string>();

/** A name that is a plain file name on every system, cut where it is longer than they allow. @throws ProjectError */
export function exportName(name: string): string {
  const plain = name.trim().replace(/[. ]+$/, '');
  const short = isFileName(plain) ? plainName(plain, LONGEST_FILE_NAME) : undefined;
  if (short === undefined) throw new ProjectError('invalid', `“${name}” cannot be the name of a file`);
  return short;
}

export type ExportTarget = {
  /** The name that is free now. */
  readonly path: string;
  /** That name and those after it: another process may take it before the export is finished. */
  readonly names: Names;
  /** Lets other exports of this process have the name. */
  readonly release: () => void;
};

/**
 * Where an export goes: the name in the folder (made if need be), or the first of "name 2", "name 3" … that is free. It is
 * kept free of other exports of this process until `release`.
 *
 * @throws ProjectError for a name that is none; FileError when the folder cannot be made
 */
export async function claimTarget(folder: string, name: string, format: ExportFormat): Promise<ExportTarget> {
  const plain = exportName(name);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw whileWriting(error, folder);
  });
  await sweepTemporaries(folder);
  const names = numberedNames(folder, plain, format === 'png' ? '' : `.${format}`);
  for (let count = 1; ; count += 1) {
    const path = names(count);
    if (taken.has(path) || (await isThere(path))) continue;
    taken.add(path);
    const later: Names = (at) => names(at === 1 ? count : nextFree(names, count, at));
    return { path, names: later, release: () => taken.delete(path) };
  }
}

/** The number of the `at`-th name from `count` on that no other export of this process waits for. */
function nextFree(names: Names, count: number, at: number): number {
  let number = count;
  for (let left = at - 1; left > 0; left -= 1) {
    number += 1;
    while (taken.has(names(number))) number += 1;
  }
  return number;
}
