import { defineConfig } from '@playwright/test';
import type { DriverOptions } from './e2e/driver.ts';

/** The same specs against the built studio in a real Chromium, everywhere, and in real Electron where its program is. */
export default defineConfig<object, DriverOptions>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  // Renders share one processor: one window at a time keeps times honest.
  workers: 1,
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 240_000,
  expect: { timeout: 40_000 },
  reporter: 'list',
  outputDir: 'dist/e2e',
  projects: [
    { name: 'browser', use: { driver: 'browser' } },
    { name: 'electron', use: { driver: 'electron' } },
  ],
});
