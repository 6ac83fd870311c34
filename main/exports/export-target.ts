import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFormat } from '../../preload/contract/exports.ts';
import { ProjectError } from '../projects/project-error.ts';
import { whileWriting } from '../video/file-error.ts';
import { sweepTemporaries } from '../video/temporary-file.ts';

/** Names Windows keeps for devices, with any ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Targets of exports that are still running. */
const taken = new Set<string>();

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A name that is a plain file name on every system. @throws ProjectError */
export function plainName(name: string): string {
  const plain = name.trim().replace(/[. ]+$/, '');
  if (plain === '' || plain.startsWith('.') || /[\\/:*?"<>|\p{Cc}]/u.test(plain) || DEVICES.test(plain))
    throw new ProjectError('invalid', `“${name}” cannot be the name of a file`);
  return plain;
}

/**
 * Where an export goes: the name in the folder (made if need be), or the first of "name 2", "name 3" … that is free. It is
 * kept free of other exports until `release`.
 *
 * @throws ProjectError for a name that is none; FileError when the folder cannot be made
 */
export async function claimTarget(
  folder: string,
  name: string,
  format: ExportFormat,
): Promise<{ readonly path: string; readonly release: () => void }> {
  const plain = plainName(name);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw whileWriting(error, folder);
  });
  await sweepTemporaries(folder);
  const ending = format === 'png' ? '' : `.${format}`;
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${plain}${count === 1 ? '' : ` ${count}`}${ending}`);
    if (taken.has(path) || (await exists(path))) continue;
    taken.add(path);
    return { path, release: () => taken.delete(path) };
  }
}
