import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

test('every command can be found and run by its name', async ({ studio }) => {
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await film.whenSaved();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Type what you want to do' });
  await expect(palette).toBeFocused();
  await expectAccessible(page);
  await palette.fill('all films');
  await page.keyboard.press('Enter');
  await expect(homePage(page).film('Untitled film')).toBeVisible();
});

test('panes are sized by keyboard, hidden and shown, and remembered', async ({ studio }) => {
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  const splitter = page.getByRole('separator', { name: 'Width of the inspector' });
  const before = Number(await splitter.getAttribute('aria-valuenow'));
  await splitter.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(splitter).toHaveAttribute('aria-valuenow', String(before + 16));
  await page.keyboard.press('Control+b');
  await expect(film.scenes).toBeHidden();
  await page.reload();
  await expect(splitter).toHaveAttribute('aria-valuenow', String(before + 16));
  await expect(film.scenes).toBeHidden();
  await page.keyboard.press('Control+b');
  await expect(film.scenes).toBeVisible();
});

test('nothing is cut off in a small window, nor at twice the size', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await storyboardPage(page).addScene.click();
  await page.setViewportSize({ width: 800, height: 600 });
  for (const button of [film.render, film.export, film.more])
    await expect(button).toBeInViewport({ ratio: 1 });
  for (const name of ['Draft', 'Render', 'Fit to window'])
    await expect(page.getByRole('button', { name, exact: true }).last()).toBeInViewport({ ratio: 1 });
  // What a window of 1280 × 800 is at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  for (const button of [film.undo, film.render, film.export, film.more])
    await expect(button).toBeInViewport({ ratio: 1 });
});

test('an emptied title comes back, and a field that is full says so', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await film.retitle('   ');
  await expect(film.title).toHaveValue('Untitled film');
  await expect(film.undo).toHaveAttribute('aria-disabled', 'true');
  await storyboardPage(page).addScene.click();
  await page.getByRole('textbox', { name: 'What happens' }).fill('the fox walks on '.repeat(100));
  await expect(page.getByText('No more fits here: 500 characters at most.')).toBeVisible();
});

test('about names the pack, its credits and all licences', async ({ studio }) => {
  const page = await studio.window();
  await page.getByRole('button', { name: 'About' }).click();
  const about = page.getByRole('dialog', { name: 'Layout2Vid Studio' });
  await expect(about).toContainText('arXiv:2309.15091');
  await expect(about).toContainText('What it learnt from');
  await expect(about.getByRole('list').getByRole('listitem').first()).not.toBeEmpty();
  await expectAccessible(page);
});

test('a film that does not exist is answered with a way home', async ({ studio }) => {
  const page = await studio.window();
  await expect(homePage(page).sentence).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/project/no-such-film';
  });
  await expect(page.getByRole('alert')).toContainText('This film could not be opened');
  await page.getByRole('button', { name: 'All films' }).click();
  await expect(homePage(page).sentence).toBeVisible();
});
