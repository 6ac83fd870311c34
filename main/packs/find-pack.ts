import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PackError } from './pack-error.ts';

/** The pack that comes with the studio. */
export const STARTER_PACK = resolve(import.meta.dirname, '../../models/starter');

/**
 * The folder of the pack to use: `chosen` (as given to `--pack`), else the starter pack.
 *
 * @throws PackError when there is no `pack.json` in it
 */
export async function findPack(chosen?: string): Promise<string> {
  const folder = resolve(chosen ?? STARTER_PACK);
  const manifest = await stat(join(folder, 'pack.json')).catch(() => undefined);
  if (manifest?.isFile()) return folder;
  const advice =
    chosen === undefined
      ? 'name a pack with --pack <folder>'
      : 'point --pack at the folder that holds pack.json';
  throw new PackError(folder, `there is no pack here; ${advice}`);
}
