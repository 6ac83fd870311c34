import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The smallest usual window, and a large one. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** Where pictures of screens go; none are made without it. */
const folder = process.env['L2V_SCREENSHOTS'];

const fileName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');

/** Keeps pictures of the page at both sizes, to be looked at by people. */
export async function keepPictures(page: Page, name: string, colorScheme: string): Promise<void> {
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  const before = page.viewportSize();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.screenshot({
      path: join(folder, `${fileName(name)}.${colorScheme}.${size.width}.png`),
      animations: 'disabled',
    });
  }
  if (before !== null) await page.setViewportSize(before);
}
