import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { settingsPage } from './pages/settings.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

test('language and looks change at once and are remembered', async ({ studio }) => {
  const page = await studio.window();
  await homePage(page).settings.click();
  const settings = settingsPage(page);
  await settings.choose('Language', '한국어');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await settings.choose('화면 모드', '밝게');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expectAccessible(page);
  await settings.close();
  await expect(page.getByRole('heading', { name: '내 영화' })).toBeVisible();
  await expectAccessible(page);
  await studio.restart();
  const again = await studio.window();
  await expect(again.getByRole('heading', { name: '내 영화' })).toBeVisible();
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('every page of the settings can be used with a screen reader', async ({ studio }) => {
  const page = await studio.window();
  await homePage(page).settings.click();
  const settings = settingsPage(page);
  for (const name of ['General', 'Rendering', 'Planner', 'Shortcuts']) {
    await settings.tab(name).click();
    await expectAccessible(page);
  }
});

test('a command gets other keys, a taken chord is refused with the name of its command', async ({
  studio,
}) => {
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await film.more.click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  const settings = settingsPage(page);
  await settings.tab('Shortcuts').click();
  await settings.dialog.getByRole('button', { name: 'Change the keys of “Redo”' }).click();
  await page.keyboard.press('Control+k');
  await expect(settings.dialog.getByRole('alert')).toHaveText(/Ctrl\+K already means “Find a command”/);
  await page.keyboard.press('Control+y');
  await expect(
    settings.dialog.getByRole('button', { name: 'Change the keys of “Redo”: Ctrl+Y' }),
  ).toBeVisible();
  await settings.close();
  await film.retitle('Again');
  await film.whenSaved();
  await page.keyboard.press('Control+z');
  await expect(film.title).toHaveValue('Untitled film');
  await page.keyboard.press('Control+y');
  await expect(film.title).toHaveValue('Again');
});

test('keys cannot be kept in the browser, and the settings say why', async ({ studio, driver }) => {
  test.skip(driver === 'electron', 'the desktop has a keychain');
  const page = await studio.window();
  await homePage(page).settings.click();
  const settings = settingsPage(page);
  await settings.tab('Planner').click();
  await settings.choose('Who plans', 'A language model on a server');
  await expect(settings.dialog.getByRole('note')).toContainText('Keys cannot be kept here');
  await settings.dialog.getByRole('textbox', { name: 'Address of the server' }).fill('gopher://old');
  await expect(settings.dialog.getByRole('alert')).toContainText('http://');
});

test('without a pack the film can be edited, and everything that would draw says why it cannot', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false, pack: '/no/such/pack' });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await expect(page.getByRole('banner').getByText('No pack')).toBeVisible();
  await film.render.click();
  await page.getByRole('menuitem', { name: 'Render the whole film' }).hover();
  await expect(page.getByText(/There is no pack to draw with/).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await storyboardPage(page).addScene.click();
  await expect(page.getByRole('slider', { name: 'Strength of the boxes' })).toHaveAttribute(
    'aria-valuetext',
    '1.00',
  );
});
