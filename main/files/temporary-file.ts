import { readdirSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

const waiting = new Set<string>();
/** Folders in which threads of this process write, and how many do. */
const threads = new Map<string, number>();
let watching = false;
let made = 0;

function watch(): void {
  if (!watching) process.on('exit', removeWaiting);
  watching = true;
}

/**
 * A name beside `target`, so that a rename onto it stays on one disk. Whatever is left under it is removed when the
 * process ends, however that comes about short of a kill.
 */
export function temporaryBeside(target: string): string {
  watch();
  made += 1;
  const path = join(dirname(target), `.l2v-${process.pid}-${threadId}-${made}.part`);
  waiting.add(path);
  return path;
}

/** The file now has its final name, or is gone: nothing is left to remove. */
export function settleTemporary(path: string): void {
  rmSync(path, { recursive: true, force: true });
  waiting.delete(path);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's, but there
  }
}

/** Removes what processes that were killed have left in a folder under names of `temporaryBeside`. */
export async function sweepTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = /^\.l2v-(\d+)-(?:\d+-)?\d+\.part$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * Also removes what a thread of this process leaves in a folder: it hears of no end but its own.
 *
 * @returns to be called when the thread has ended
 */
export function watchThread(folder: string): () => void {
  watch();
  threads.set(folder, (threads.get(folder) ?? 0) + 1);
  return () => {
    const left = (threads.get(folder) ?? 1) - 1;
    if (left === 0) threads.delete(folder);
    else threads.set(folder, left);
  };
}

function leftByThreads(folder: string): readonly string[] {
  try {
    const ours = readdirSync(folder).filter((name) => name.startsWith(`.l2v-${process.pid}-`));
    return ours.map((name) => join(folder, name));
  } catch {
    return []; // the folder went away
  }
}

function removeWaiting(): void {
  for (const path of [...waiting, ...[...threads.keys()].flatMap(leftByThreads)]) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // the process is ending and nobody is left to tell
    }
  }
}
