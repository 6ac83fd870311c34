import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const DOWNLOAD_TIMEOUT = 300_000;

/** Why Electron cannot show a window here, before its program is even looked for. */
export function whyNoDesktop(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  user: number | undefined,
): string | undefined {
  if (platform !== 'linux') return undefined;
  const isSet = (name: string) => (env[name] ?? '') !== '';
  if (!isSet('DISPLAY') && !isSet('WAYLAND_DISPLAY')) return 'there is no display';
  if (user === 0) return 'Electron does not run its sandbox as root';
  return undefined;
}

async function installed(folder: string): Promise<string | undefined> {
  const name = await readFile(join(folder, 'path.txt'), 'utf8').catch(() => undefined);
  if (name === undefined) return undefined;
  const program = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return (await stat(program).catch(() => undefined)) === undefined ? undefined : program;
}

/** Electron's program; fetched now if the package is there without it. Undefined when it can't be had. */
export async function electronProgram(
  signal: AbortSignal,
  say: (text: string) => void,
): Promise<string | undefined> {
  let folder: string;
  try {
    folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined; // installed without development packages
  }
  const there = await installed(folder);
  if (there !== undefined) return there;
  say('getting Electron’s program (about 120 MB, once) …');
  const fetching = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    signal,
    timeout: DOWNLOAD_TIMEOUT,
  });
  await new Promise<void>((done) => {
    fetching.once('error', () => done());
    fetching.once('close', () => done());
  });
  return installed(folder);
}

/** Runs the desktop app until its window is closed. Returns its exit code. */
export async function runElectron(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const app = spawn(program, [ROOT, ...args], { stdio: 'inherit', env, signal });
  return new Promise((done) => {
    app.once('error', () => done(1));
    app.once('close', (code) => done(code ?? 1));
  });
}
