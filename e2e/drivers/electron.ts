import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { _electron as electron } from '@playwright/test';
import type { Start } from '../driver.ts';

const ENTRY = resolve(import.meta.dirname, '../../dist/desktop.js');

const there = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The path of Electron's program and of the built app, or why one of them is not there. */
export async function electronProgram(): Promise<string | { readonly why: string }> {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  // The package itself would try to fetch its program now, once for every test.
  const name = await readFile(join(folder, 'path.txt'), 'utf8').catch(() => undefined);
  const program = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name ?? '');
  if (name === undefined || !(await there(program))) return { why: 'Electron’s program was not downloaded' };
  if (!(await there(ENTRY))) return { why: 'the desktop app is not built: run "npm run build"' };
  if (
    process.platform === 'linux' &&
    process.env['DISPLAY'] === undefined &&
    process.env['WAYLAND_DISPLAY'] === undefined
  )
    return { why: 'there is no display' };
  return program;
}

/** The desktop app as users start it. */
export const startInElectron =
  (executablePath: string): Start =>
  async (dataFolder) => {
    const app = await electron.launch({ executablePath, args: [ENTRY, `--data=${dataFolder}`] });
    return { window: () => app.firstWindow(), stop: () => app.close() };
  };
