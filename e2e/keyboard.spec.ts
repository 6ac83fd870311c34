import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { TINY_PACK } from '../main/packs/testing/tiny-pack.ts';
import { expect, test } from './driver.ts';
import { dialogsPage } from './pages/dialogs.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { enter, tabTo } from './pages/keyboard.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

const PICTURE = resolve(import.meta.dirname, '../models/evaluation/references/entity-teapot.png');
const STORY = 'A cat walks on the beach. Then the cat sleeps in the forest.';

async function plan(page: Page): Promise<void> {
  const home = homePage(page);
  await tabTo(page, home.sentence);
  await page.keyboard.type(STORY);
  await enter(page, home.plan);
  await expect(storyboardPage(page).cards).toHaveCount(2);
  await inspectorPage(page).whenDrawn();
}

async function moveBoxes(page: Page): Promise<void> {
  const [board, film] = [storyboardPage(page), workspacePage(page)];
  await page.keyboard.press('PageDown');
  await expect(board.cards.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('PageUp');
  await tabTo(page, board.box('cat'));
  const start = await board.left('cat');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => board.left('cat')).toBe(start + 5);
  await film.whenSaved();
  await page.keyboard.press('Control+z');
  await expect.poll(() => board.left('cat')).toBe(start);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => board.left('cat')).toBe(start + 5);
}

async function giveReference(page: Page): Promise<void> {
  const [inspector, dialogs] = [inspectorPage(page), dialogsPage(page)];
  await page.keyboard.press('Alt+2');
  await enter(page, inspector.memberMenu('cat'));
  const give = page.getByRole('menuitem', { name: 'Give it a picture' });
  const chooser = page.waitForEvent('filechooser');
  for (let step = 0; step < 5; step += 1) {
    if (await give.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(PICTURE);
  await tabTo(page, dialogs.crop.getByRole('application'));
  await page.keyboard.press('-');
  await enter(page, dialogs.crop.getByRole('button', { name: 'Use this part' }));
  await expect(dialogs.crop).toBeHidden();
  await expect(inspector.member('cat')).toContainText('your picture');
}

async function renderAndKeep(page: Page): Promise<void> {
  const [inspector, dialogs] = [inspectorPage(page), dialogsPage(page)];
  await page.keyboard.press('Alt+1');
  await tabTo(page, inspector.strength);
  await page.keyboard.press('ArrowRight');
  await expect(inspector.strength).toHaveAttribute('aria-valuetext', '1.05');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+3');
  await inspector.whenTaken('Full');
  await enter(page, inspector.take('Draft').last().getByRole('button', { name: 'Compare with…' }));
  const wipe = dialogs.compare.getByRole('slider', { name: 'Wipe between the two takes' });
  await tabTo(page, wipe);
  await page.keyboard.press('ArrowLeft');
  await enter(page, dialogs.compare.getByRole('button', { name: 'Keep this one' }).first());
  await expect(dialogs.compare.getByRole('button', { name: 'Kept' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector.takes.filter({ hasText: 'Kept' })).toHaveCount(1);
}

async function watchAndExport(page: Page): Promise<void> {
  const dialogs = dialogsPage(page);
  const title = await workspacePage(page).title.inputValue();
  await page.keyboard.press('Control+p');
  await expect(dialogs.film(title)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(dialogs.film(title).getByRole('button', { name: /^Play/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogs.film(title)).toBeHidden();
  await page.keyboard.press('Control+e');
  await enter(page, dialogs.exporting.getByRole('button', { name: 'Export', exact: true }));
  await dialogs.exported('mp4');
  await page.keyboard.press('Escape');
  await expect(dialogs.exporting).toBeHidden();
}

test('a film is made without a mouse', async ({ studio }) => {
  test.setTimeout(480_000);
  await studio.prepare({ pack: TINY_PACK });
  const page = await studio.window();
  await expect(homePage(page).sentence).toBeVisible();
  await test.step('planned', () => plan(page));
  await test.step('a box moved, and undone', () => moveBoxes(page));
  await test.step('a picture given', () => giveReference(page));
  await test.step('rendered, compared, kept', () => renderAndKeep(page));
  await test.step('watched and exported', () => watchAndExport(page));
});
