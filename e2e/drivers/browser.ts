import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBrowserHost } from '../../main/browser/host.ts';
import { studioFolders } from '../../main/studio/open-studio.ts';
import type { Running } from '../driver.ts';
import { launchChromium } from './chromium.ts';

const INTERFACE = resolve(import.meta.dirname, '../../dist/renderer');

/** The studio on loopback, in the Chromium its package carries. */
export async function startInBrowser(dataFolder: string): Promise<Running> {
  const interfaceFolder = process.env['L2V_INTERFACE'] ?? INTERFACE;
  if (!existsSync(join(interfaceFolder, 'index.html')))
    throw new Error(`there is no built interface in ${interfaceFolder}; run \`npm run build\` first`);
  const host = await startBrowserHost({
    folders: studioFolders(dataFolder),
    interfaceFolder,
    port: 0,
    log: (message, error) =>
      process.stderr.write(`studio: ${message} ${error instanceof Error ? error.stack : ''}\n`),
  });
  const browser = await launchChromium();
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
