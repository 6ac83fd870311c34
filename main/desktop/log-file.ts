import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';

const FILE = 'studio.log';
const MOST_BYTES = 4 << 20;

/** A log in `folder` for whoever helps the user; the one before is kept as `studio.old.log`. */
export function logFile(folder: string): (message: string, error?: unknown) => void {
  const path = join(folder, FILE);
  return (message, error) => {
    const detail = error === undefined ? '' : ` ${inspect(error, { depth: 4 })}`;
    try {
      mkdirSync(folder, { recursive: true });
      const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
      if (size > MOST_BYTES) renameSync(path, join(folder, 'studio.old.log'));
      appendFileSync(path, `${new Date().toISOString()} ${message}${detail}\n`);
    } catch {
      // a full disk must not end the app for the sake of its log
    }
  };
}
