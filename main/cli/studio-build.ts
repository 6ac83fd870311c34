import { spawn } from 'node:child_process';
import { glob, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';

const ROOT = resolve(import.meta.dirname, '../..');

/** The interface as the build leaves it. */
export const INTERFACE_FOLDER = join(ROOT, 'dist/renderer');
/** The desktop app's entry as the build leaves it. */
export const DESKTOP_ENTRY = join(ROOT, 'dist/desktop.js');

type Build = {
  /** What it makes; its time is the time of the build. */
  readonly makes: string;
  readonly from: readonly string[];
  readonly args: readonly string[];
};

const INTERFACE: Build = {
  makes: join(INTERFACE_FOLDER, 'index.html'),
  from: ['renderer/**/*', 'preload/contract/*.ts', 'vite.renderer.config.ts', 'package-lock.json'],
  args: ['build', '-c', 'vite.renderer.config.ts', '--logLevel', 'warn'],
};
const DESKTOP: Build = {
  makes: DESKTOP_ENTRY,
  from: ['main/**/*.ts', 'preload/**/*.ts', 'vite.config.ts', 'vite.preload.config.ts', 'package-lock.json'],
  args: ['build', '--logLevel', 'warn'],
};
const PRELOAD: Build = { ...DESKTOP, args: ['build', '-c', 'vite.preload.config.ts', '--logLevel', 'warn'] };

async function timeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function isStale({ makes, from }: Build): Promise<boolean> {
  const built = await timeOf(makes);
  if (built === 0) return true;
  for await (const file of glob([...from], { cwd: ROOT }))
    if ((await timeOf(join(ROOT, file))) > built) return true;
  return false;
}

async function run({ args }: Build, signal: AbortSignal): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    signal,
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code !== 0) throw new Error('the build failed; its own words are above');
}

/** Builds the interface unless the one built is newer than everything it is made from. */
export async function buildInterface(signal: AbortSignal, say: (text: string) => void): Promise<void> {
  if (!(await isStale(INTERFACE))) return;
  say('building the interface …');
  try {
    await run(INTERFACE, signal);
  } catch (error) {
    signal.throwIfAborted();
    const fallBack =
      (await timeOf(INTERFACE.makes)) > 0 ? 'the last one that was built is shown' : 'none is shown';
    say(`the interface could not be built, ${fallBack}: ${(error as Error).message}`);
  }
}

/** Builds what Electron starts, unless it is newer than its sources. */
export async function buildDesktop(signal: AbortSignal, say: (text: string) => void): Promise<void> {
  if (!(await isStale(DESKTOP))) return;
  say('building the desktop app …');
  await run(DESKTOP, signal);
  await run(PRELOAD, signal);
  // The first empties the folder; the interface has to come after it.
  await run(INTERFACE, signal);
}
