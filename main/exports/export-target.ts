import { mkdir } from 'node:fs/promises';
import type { ExportFormat } from '../../preload/contract/exports.ts';
import { isFileName, LONGEST_FILE_NAME, plainName } from '../../preload/contract/file-names.ts';
import { ProjectError } from '../projects/project-error.ts';
import { whileWriting } from '../files/file-error.ts';
import { isThere, type NameSeries, namesOf } from '../files/free-name.ts';
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
  readonly names: NameSeries;
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
  const all = { folder, stem: plain, ending: format === 'png' ? '' : `.${format}`, first: 1, without: [] };
  for (let count = 1; ; count += 1) {
    const path = namesOf(all)(count);
    if (taken.has(path) || (await isThere(path))) continue;
    const names = { ...all, first: count, without: [...taken] };
    taken.add(path);
    return { path, names, release: () => taken.delete(path) };
  }
}
