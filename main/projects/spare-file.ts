import { join } from 'node:path';
import { isThere } from '../files/free-name.ts';

/** A free path for a database that is kept beside the project's: "damaged-1733000000000.sqlite". */
export async function spareFile(
  folder: string,
  kind: 'damaged' | 'before-update' | 'replaced',
): Promise<string> {
  // Clocks go backwards: a moment alone could be the name of one that was kept before.
  for (let moment = Date.now(); ; moment += 1) {
    const path = join(folder, `${kind}-${moment}.sqlite`);
    if (!(await isThere(path)) && !(await isThere(`${path}-wal`))) return path;
  }
}
