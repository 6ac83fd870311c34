import { PLAIN_HEIC } from '../main/pictures/testing/heic-files.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

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
  await expect(page.getByText('the picture is damaged and cannot be decoded').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();

  // Systems often know no type for it.
  await file.setInputFiles({ name: 'IMG_1.HEIC', mimeType: '', buffer: PLAIN_HEIC });
  const dialog = page.getByRole('dialog', { name: 'Which part of the picture' });
  await expect(dialog.getByRole('img', { name: 'IMG_1.HEIC' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Use this part' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/cat is now drawn from your picture/).first()).toBeVisible();
  await film.whenSaved();
});
