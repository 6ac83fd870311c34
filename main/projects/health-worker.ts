import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { quickCheck } from './database-health.ts';

/** The thread of one check of a large database: started by `database-health.ts`, it answers with what was found. */
const file = new Sqlite(workerData as string, { readonly: true, fileMustExist: true, timeout: 2000 });
try {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(quickCheck(file));
} finally {
  file.close();
}
