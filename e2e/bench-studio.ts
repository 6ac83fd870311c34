import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildInterface } from '../main/cli/studio-build.ts';
import { noKeychain } from '../main/browser/no-keychain.ts';
import { openStudio, studioFolders } from '../main/studio/open-studio.ts';
import { benchDocument } from './bench/documents.ts';
import { frameTimes, type FrameTimes } from './bench/frame-times.ts';
import { startInBrowser } from './drivers/browser.ts';

const SECONDS = 4;
/** How many times it is dragged, for the median of runs on a machine that does other things too. */
const DRAGS = 3;
const BOXES = 30;
const SCENES = 500;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

type Projects = { readonly boxes: string; readonly scenes: string };

/** Two films in a data folder of their own, with drafts on edit switched off: rendering is not what is measured. */
async function madeProjects(data: string): Promise<Projects> {
  const host = {
    name: 'browser',
    mediaBase: '/',
    keychain: noKeychain,
    reveal: async () => false,
    trash: async () => false,
  } as const;
  const opened = await openStudio(host, studioFolders(data), () => undefined);
  const { studio } = opened;
  await studio.settings.change({ draftOnEdit: false, language: 'en' });
  const boxes = await studio.library.create(benchDocument('Thirty boxes', 3, BOXES));
  const scenes = await studio.library.create(benchDocument('Five hundred scenes', SCENES, 4));
  await opened.close();
  return { boxes: boxes.id, scenes: scenes.id };
}

/** Runs in the page: opens a project and waits until its strip and its canvas are drawn. */
async function opening(project: string): Promise<number> {
  const start = performance.now();
  location.hash = `#/project/${project}`;
  const drawn = () =>
    document.querySelector('[role=listbox] [role=option]') !== null &&
    document.querySelector('[role=application] [data-track]') !== null;
  while (!drawn()) {
    if (performance.now() - start > 60_000) throw new Error('the project did not open within a minute');
    await new Promise(requestAnimationFrame);
  }
  // One more frame: what was built is on the screen.
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

async function home(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/'));
  await page.locator('[role=application]').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
}

/** The run in the middle by how many frames were dropped. */
const middle = (runs: readonly FrameTimes[]): FrameTimes =>
  runs.toSorted((a, b) => a.fps - b.fps)[Math.floor(runs.length / 2)]!;

/** The pressed button is real, so that the canvas has the pointer; its movements are made in the page, one a frame. */
async function dragging(page: Page): Promise<FrameTimes> {
  const front = page.locator('[role=application] [data-track]').last();
  const before = await front.getAttribute('aria-label');
  const box = await front.boundingBox();
  if (box === null) throw new Error('no box to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 8, box.y + box.height / 2 + 8);
  const times = await frameTimes(page, 'drag', SECONDS);
  await page.mouse.up();
  if ((await front.getAttribute('aria-label')) === before) throw new Error('the box did not move');
  return times;
}

async function measured(page: Page, projects: Projects) {
  const empty = await frameTimes(page, 'nothing', SECONDS);
  await page.evaluate(opening, projects.boxes);
  await page.waitForTimeout(1000);
  const resting = await frameTimes(page, 'nothing', SECONDS);
  // Apart from the others: there the browser makes ready what draws handles and guides, once for as long as it runs.
  const firstDrag = await dragging(page);
  const drags: FrameTimes[] = [];
  for (let run = 0; run < DRAGS; run += 1) drags.push(await dragging(page));
  await home(page);
  const openMs: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    openMs.push(Math.round(await page.evaluate(opening, projects.scenes)));
    await page.waitForTimeout(1000);
    if (run < 2) await home(page);
  }
  const scroll = await frameTimes(page, 'scroll', SECONDS);
  return { empty, resting, firstDrag, drag: middle(drags), drags, scroll, openMs };
}

function table({
  empty,
  resting,
  firstDrag,
  drag,
  drags,
  scroll,
  openMs,
}: Awaited<ReturnType<typeof measured>>): void {
  const row = (name: string, { fps, dropped, frames, interval, work }: FrameTimes) =>
    say(
      `${name.padEnd(34)} ${fps.toFixed(1).padStart(6)} fps   dropped ${dropped} of ${frames + dropped}   ` +
        `frame ${interval.median.toFixed(1)} / ${interval.p95.toFixed(1)} / ${interval.longest.toFixed(1)} ms   ` +
        `work ${work.median.toFixed(1)} / ${work.p95.toFixed(1)} ms`,
    );
  say('frame: median / 95th percentile / longest; work: median / 95th percentile');
  row('empty frames', empty);
  row(`resting canvas, ${BOXES} boxes`, resting);
  row(`first drag of ${BOXES} boxes`, firstDrag);
  row(`dragging one of ${BOXES} boxes`, drag);
  say(`  the middle of ${drags.map(({ fps }) => fps.toFixed(1)).join(', ')} fps`);
  row(`scrolling ${SCENES} scenes`, scroll);
  say(`opening ${SCENES} scenes: ${openMs.join(', ')} ms`);
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const data = await mkdtemp(join(tmpdir(), 'layout2vid-bench-'));
try {
  if (process.env['L2V_INTERFACE'] === undefined) await buildInterface(new AbortController().signal, say);
  const projects = await madeProjects(data);
  const studio = await startInBrowser(data);
  try {
    const page = await studio.window();
    await page.waitForTimeout(1500);
    const result = await measured(page, projects);
    table(result);
    const machine = {
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      load: loadavg()[0],
      chromium: page.context().browser()?.version(),
    };
    if (values.json !== undefined)
      await writeFile(values.json, `${JSON.stringify({ machine, ...result }, undefined, 2)}\n`);
  } finally {
    await studio.stop();
  }
} finally {
  await rm(data, { recursive: true, force: true, maxRetries: 3 });
}
