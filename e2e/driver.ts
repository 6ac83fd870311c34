import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { startInBrowser } from './drivers/browser.ts';
import { electronProgram, startInElectron } from './drivers/electron.ts';

/** A studio with a data folder of its own, and windows on it. */
export type Driver = {
  /** Opens a window on the first page. */
  window(): Promise<Page>;
  /** Changes settings before the first window, as the file a user has kept would. */
  prepare(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** Ends the studio as a user does; `window` then starts it anew on the same data. */
  restart(): Promise<void>;
  /** Where its settings, projects and exports lie. */
  readonly dataFolder: string;
};

/** What one kind of host offers: starting it on a data folder. */
export type Running = { readonly window: () => Promise<Page>; readonly stop: () => Promise<void> };
export type Start = (dataFolder: string) => Promise<Running>;

export type DriverOptions = { readonly driver: 'browser' | 'electron' };

/** Starts hosts one after the other on one data folder. */
async function driverOn(start: Start, use: (driver: Driver) => Promise<void>): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'layout2vid-e2e-'));
  let running: Running | undefined;
  const driver: Driver = {
    dataFolder,
    async window() {
      running ??= await start(dataFolder);
      return running.window();
    },
    prepare: (settings) => writeFile(join(dataFolder, 'settings.json'), JSON.stringify(settings)),
    async restart() {
      await running?.stop();
      running = undefined;
    },
  };
  try {
    await use(driver);
  } finally {
    await running?.stop();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Playwright's `test` with a studio of its own, in the host the run is for. A host that is not there is said aloud. */
export const test = base.extend<DriverOptions & { readonly studio: Driver }>({
  driver: ['browser', { option: true }],
  studio: async ({ driver }, use, info) => {
    const electron = driver === 'electron' ? await electronProgram() : undefined;
    if (typeof electron === 'object') {
      process.stderr.write(`skipped in Electron: ${electron.why}\n`);
      info.skip(true, electron.why);
    }
    await driverOn(typeof electron === 'string' ? startInElectron(electron) : startInBrowser, use);
  },
});

export { expect } from '@playwright/test';
