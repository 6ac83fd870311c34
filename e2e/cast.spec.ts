import { resolve } from 'node:path';
import { PLAIN_HEIC } from '../main/pictures/testing/heic-files.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { dropFile } from './drop-file.ts';
import { dialogsPage } from './pages/dialogs.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';
import { keepPictures } from './pictures.ts';

const REFERENCES = resolve(import.meta.dirname, '../models/evaluation/references');
const TEAPOT = resolve(REFERENCES, 'entity-teapot.png');
const SLOTH = resolve(REFERENCES, 'entity-sloth.png');

test('two of the cast become one by the merge dialog, and two again by undo', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector, film] = [storyboardPage(page), inspectorPage(page), workspacePage(page)];
  await board.addScene.click();
  await board.drawBox('cat', [0.3, 0.3], [0.45, 0.5]);
  await board.addScene.click();
  await board.drawBox('kitten', [0.3, 0.3], [0.45, 0.5]);

  await inspector.tab('Cast').click();
  await inspector.memberMenu('kitten').click();
  await page.getByRole('menuitem', { name: 'Merge with…' }).click();
  const dialog = page.getByRole('dialog', { name: /kitten/ });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  // With one other entity there is nothing to choose.
  await expect(dialog.getByRole('combobox')).toHaveText('cat');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(inspector.member('kitten')).toBeHidden();
  await expect(board.box('cat')).toBeVisible();
  await film.whenSaved();
  await film.undo.click();
  await expect(inspector.member('kitten')).toBeVisible();
  await expect(board.box('kitten')).toBeVisible();
});

test('a phone’s picture becomes how a member looks, and half a picture is refused with a word', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector, film] = [storyboardPage(page), inspectorPage(page), workspacePage(page)];
  await board.addScene.click();
  await board.drawBox('cat', [0.3, 0.3], [0.45, 0.5]);
  await inspector.tab('Cast').click();
  const file = inspector.member('cat').locator('input[type=file]');

  const half = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex');
  await file.setInputFiles({ name: 'half.jpg', mimeType: 'image/jpeg', buffer: half });
  const notice = page
    .getByRole('listitem')
    .filter({ hasText: /half\.jpg could not be used: .*damaged/ })
    .first();
  await expect(notice).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();

  // It goes by itself, once there was time to read it.
  await page.mouse.move(600, 400);
  await expect(notice).toBeHidden({ timeout: 45_000 });

  // Systems often know no type for it.
  await file.setInputFiles({ name: 'IMG_1.HEIC', mimeType: '', buffer: PLAIN_HEIC });
  const dialog = page.getByRole('dialog', { name: 'Which part of the picture' });
  await expect(dialog.getByRole('img', { name: 'IMG_1.HEIC' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Use this part' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/cat is now drawn from your picture/).first()).toBeVisible();
  await film.whenSaved();
});

test('a picture dropped on the canvas becomes somebody new, or how who stands there looks; beside it nothing happens', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector, film] = [storyboardPage(page), inspectorPage(page), workspacePage(page)];
  const crop = dialogsPage(page).crop;
  await board.addScene.click();

  await dropFile(board.canvas, TEAPOT, [0.5, 0.5]);
  await page.getByRole('combobox', { name: 'Who or what is it?' }).fill('teapot');
  await page.keyboard.press('Enter');
  await crop.getByRole('button', { name: 'Use this part' }).click();
  await expect(board.box('teapot')).toBeVisible();
  await inspector.tab('Cast').click();
  await expect(inspector.member('teapot')).toContainText('your picture');
  await film.whenSaved();
  await keepPictures(page, 'picture dropped', 'dark');

  await dropFile(board.canvas, SLOTH, [0.5, 0.5]);
  await expect(page.getByRole('combobox', { name: 'Who or what is it?' })).toBeHidden();
  await crop.getByRole('button', { name: 'Use this part' }).click();
  await expect(page.getByText('teapot is now drawn from your picture').first()).toBeVisible();
  await film.whenSaved();

  await dropFile(film.scenes, SLOTH, [0.5, 0.5]);
  await expect(film.title).toBeVisible();
  await expect(crop).toBeHidden();

  // Each is one step of undo: the other picture, then thing and picture together.
  await film.undo.click();
  await expect(board.box('teapot')).toBeVisible();
  await film.undo.click();
  await expect(board.box('teapot')).toBeHidden();
  await expect(inspector.member('teapot')).toBeHidden();
});

test('what is drawn from a picture is looked for by that picture, and the badge says how it came out', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: true });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector] = [storyboardPage(page), inspectorPage(page)];
  await board.addScene.click();
  await dropFile(board.canvas, TEAPOT, [0.5, 0.5]);
  await page.getByRole('combobox', { name: 'Who or what is it?' }).fill('my heirloom');
  await page.keyboard.press('Enter');
  await dialogsPage(page).crop.getByRole('button', { name: 'Use this part' }).click();
  await expect(board.box('my heirloom')).toBeVisible();
  await inspector.tab('Takes').click();
  await inspector.whenTaken('Draft');
  const badge = inspector.takes.first().getByRole('button', { name: /% in place$/ });
  await expect(badge).toHaveAttribute('title', 'The plan was kept well');
  await badge.click();
  await expect(page.getByRole('dialog').getByRole('row', { name: /my heirloom/ })).toContainText('100 %');
  await expect(page.getByText(/Not judged/)).toBeHidden();
  await keepPictures(page, 'picture judged', 'dark');
});
