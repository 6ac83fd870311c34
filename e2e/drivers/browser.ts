import { resolve } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import { startBrowserHost } from '../../main/browser/host.ts';
import { studioFolders } from '../../main/studio/open-studio.ts';
import type { Running } from '../driver.ts';

const INTERFACE = resolve(import.meta.dirname, '../../dist/renderer');

/** The studio on loopback, in the Chromium its package carries. */
export async function startInBrowser(dataFolder: string): Promise<Running> {
  const host = await startBrowserHost({
    folders: studioFolders(dataFolder),
    interfaceFolder: process.env['L2V_INTERFACE'] ?? INTERFACE,
    port: 0,
    log: (message, error) =>
      process.stderr.write(`studio: ${message} ${error instanceof Error ? error.stack : ''}\n`),
  });
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark',
    locale: 'en-US',
  });
  return {
    async window() {
      const page = await context.newPage();
      await page.goto(host.invite());
      return page;
    },
    async stop() {
      await browser.close();
      await host.close();
    },
  };
}
