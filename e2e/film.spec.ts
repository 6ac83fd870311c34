import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { TINY_PACK } from '../main/packs/testing/tiny-pack.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { dialogsPage } from './pages/dialogs.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

const PICTURE = resolve(import.meta.dirname, '../models/evaluation/references/entity-teapot.png');
const TITLE = 'The fox and the balloon';

/** The first bytes of a file, as Latin letters. */
async function beginning(path: string): Promise<string> {
  const file = await open(path);
  const { buffer } = await file.read({ buffer: Buffer.alloc(12) }).finally(() => file.close());
  return buffer.toString('latin1');
}

async function openSample(page: Page): Promise<void> {
  await homePage(page).openSample.click();
  await expect(workspacePage(page).title).toHaveValue(TITLE);
  await expect(storyboardPage(page).cards).toHaveCount(4);
  await inspectorPage(page).whenDrawn();
}

async function editBoxes(page: Page): Promise<void> {
  const [board, film] = [storyboardPage(page), workspacePage(page)];
  await board.cards.first().click();
  const start = await board.left('fox');
  await board.dragBox('fox', [0.1, 0.05]);
  await expect.poll(() => board.left('fox')).toBeGreaterThan(start + 4);
  const dragged = await board.left('fox');
  await expect(board.box('fox')).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => board.left('fox')).toBe(dragged + 5);
  await film.whenSaved();
  await film.undo.click();
  await expect.poll(() => board.left('fox')).toBe(dragged);
  await film.undo.click();
  await expect.poll(() => board.left('fox')).toBe(start);
  await film.redo.click();
  await expect.poll(() => board.left('fox')).toBe(dragged);
}

async function giveReference(page: Page): Promise<void> {
  const [inspector, dialogs] = [inspectorPage(page), dialogsPage(page)];
  await inspector.tab('Cast').click();
  await expect(inspector.member('fox')).toContainText('imagined');
  await inspector.memberMenu('fox').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Give it a picture' }).click();
  await (await chooser).setFiles(PICTURE);
  await expect(dialogs.crop).toBeVisible();
  await expectAccessible(page);
  await dialogs.crop.getByRole('button', { name: 'Use this part' }).click();
  await expect(dialogs.crop).toBeHidden();
  await expect(inspector.member('fox')).toContainText('your picture');
}

async function renderStronger(page: Page): Promise<void> {
  const [inspector, film] = [inspectorPage(page), workspacePage(page)];
  await inspector.tab('Scene').click();
  await inspector.strength.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(inspector.strength).toHaveAttribute('aria-valuetext', '1.50');
  await film.whenSaved();
  await film.render.click();
  await page.getByRole('menuitem', { name: 'Render this scene' }).click();
  await inspector.tab('Takes').click();
  await inspector.whenTaken('Full');
}

async function compareAndKeep(page: Page): Promise<void> {
  const [inspector, dialogs] = [inspectorPage(page), dialogsPage(page)];
  await inspector.take('Draft').last().getByRole('button', { name: 'Compare with…' }).click();
  const wipe = dialogs.compare.getByRole('slider', { name: 'Wipe between the two takes' });
  await wipe.focus();
  await page.keyboard.press('End');
  await expect(wipe).toHaveAttribute('aria-valuenow', '100');
  await expectAccessible(page);
  await dialogs.compare.getByRole('button', { name: 'Keep this one' }).first().click();
  await expect(dialogs.compare.getByRole('button', { name: 'Kept' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector.take('Full').first()).toContainText('Kept');
}

async function watch(page: Page): Promise<void> {
  const player = dialogsPage(page).film(TITLE);
  await workspacePage(page).play.click();
  await expect(player.getByText(/\/ 0:0[1-9]/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(player).toBeHidden();
}

async function exportFilm(page: Page): Promise<void> {
  const dialogs = dialogsPage(page);
  await workspacePage(page).export.click();
  const start = dialogs.exporting.getByRole('button', { name: 'Export', exact: true });
  await start.click();
  const film = await dialogs.exported('mp4');
  expect(await beginning(film)).toContain('ftyp');
  expect((await stat(film)).size).toBeGreaterThan(10_000);
  await dialogs.chooseFormat('PDF storyboard');
  await start.click();
  expect(await beginning(await dialogs.exported('pdf'))).toContain('%PDF-');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialogs.exporting).toBeHidden();
}

async function findEverythingAgain(page: Page, left: number): Promise<void> {
  const [board, film, inspector] = [storyboardPage(page), workspacePage(page), inspectorPage(page)];
  await homePage(page).open(TITLE).click();
  await expect(board.cards).toHaveCount(4);
  await expect(page.getByRole('option', { name: /no take yet/ })).toHaveCount(0);
  await expect.poll(() => board.left('fox')).toBe(left);
  await expect(inspector.strength).toHaveAttribute('aria-valuetext', '1.50');
  await inspector.tab('Takes').click();
  await expect(inspector.take('Full').first()).toContainText('Kept');
  await inspector.tab('Cast').click();
  await expect(inspector.member('fox')).toContainText('your picture');
  // The strength, the picture, the drag: what was done before goes back step by step.
  for (const done of ['Change strength', 'Picture of fox', 'Move box']) {
    await expect(film.undo).toHaveAccessibleName(new RegExp(done));
    await film.undo.click();
  }
  await expect.poll(() => board.left('fox')).not.toBe(left);
  await expect(inspector.member('fox')).toContainText('imagined');
}

test('a film is made: sample, boxes, picture, strength, render, compare, export, and all is there again', async ({
  studio,
}) => {
  test.setTimeout(600_000);
  // What the pictures show does not matter here, and the toy pack draws them at once.
  await studio.prepare({ pack: TINY_PACK });
  const page = await studio.window();
  await test.step('the sample and its drafts', () => openSample(page));
  await test.step('boxes by mouse and keys, undo and redo', () => editBoxes(page));
  await test.step('a picture for the fox', () => giveReference(page));
  await test.step('a stronger layout, rendered in full', () => renderStronger(page));
  await test.step('two takes compared, one kept', () => compareAndKeep(page));
  await test.step('the film is watched', () => watch(page));
  await test.step('written as mp4 and PDF', () => exportFilm(page));
  const left = await storyboardPage(page).left('fox');
  await studio.restart();
  const again = await studio.window();
  await test.step('opened again', () => findEverythingAgain(again, left));
});
