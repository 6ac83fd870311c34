import { cp, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { type Driver, expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { workspacePage } from './pages/workspace.ts';

const films = (studio: Driver) => join(studio.dataFolder, 'projects');

/** Makes an empty film of that title and goes back to the list. */
async function filmCalled(page: Page, title: string): Promise<void> {
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await film.retitle(title);
  await film.whenSaved();
  await film.home.click();
  await expect(homePage(page).film(title)).toBeVisible();
}

/** The list is read again when the window is looked at. */
const look = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

test('a folder copied in the file manager is a film of its own, and deleting it leaves the first', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const home = homePage(page);
  await filmCalled(page, 'Foxes');
  const [folder = ''] = await readdir(films(studio));
  await cp(join(films(studio), folder), join(films(studio), 'Copy.l2v'), { recursive: true });
  await look(page);
  await expect(home.films).toHaveCount(2);
  await home.open('Foxes').first().click();
  const film = workspacePage(page);
  await film.retitle('One of them');
  await film.whenSaved();
  await film.home.click();
  await expect(home.film('One of them')).toBeVisible();
  await expect(home.film('Foxes')).toBeVisible();
  await home.open('Foxes').click();
  await expect(film.title).toHaveValue('Foxes');
  await film.home.click();
  await home.choose('Foxes', 'Delete…');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Move to trash' }).click();
  await expect(home.films).toHaveCount(1);
  await home.open('One of them').click();
  await expect(film.title).toHaveValue('One of them');
});

test('a film whose folder is renamed while it is open stops with a word and is saved as a copy', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await film.retitle('Foxes');
  await film.whenSaved();
  const [folder = ''] = await readdir(films(studio));
  await rename(join(films(studio), folder), join(films(studio), 'Elsewhere.l2v'));
  await film.retitle('Typed too late');
  await film.retitle('Typed later still');
  const bar = page.getByRole('alert').filter({ hasText: 'This film is not saved any more.' });
  await expect(bar).toContainText('it is “Elsewhere.l2v” now');
  await expect(page.getByRole('banner').getByText('Not saved')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: 'dist/e2e/stopped.png' });
  expect((await readdir(films(studio))).toSorted()).toEqual(['Elsewhere.l2v']);
  await bar.getByRole('button', { name: 'Save as a copy' }).click();
  await expect(page.getByText('is saved as “', { exact: false }).first()).toBeVisible();
  await expect(bar).toBeHidden();
  // What could not be saved before is in the copy.
  await expect(film.title).toHaveValue('Typed later still');
  await film.whenSaved();
  await film.home.click();
  await expect(homePage(page).film('Typed later still')).toBeVisible();
  await expect(homePage(page).films).toHaveCount(2);
});

test('a film whose folder is put back goes on with what was typed meanwhile', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await film.retitle('Foxes');
  await film.whenSaved();
  const [folder = ''] = await readdir(films(studio));
  await rename(join(films(studio), folder), join(studio.dataFolder, 'away'));
  await film.retitle('Typed meanwhile');
  const bar = page.getByRole('alert').filter({ hasText: 'This film is not saved any more.' });
  await expect(bar).toContainText('moved or deleted');
  await rename(join(studio.dataFolder, 'away'), join(films(studio), folder));
  await expect(bar).toBeHidden();
  await film.whenSaved();
  await expect(film.title).toHaveValue('Typed meanwhile');
});

test('a damaged film offers its copy, says what that holds, and keeps the damaged file', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const home = homePage(page);
  await filmCalled(page, 'Foxes');
  const [folder = ''] = await readdir(films(studio));
  await truncate(join(films(studio), folder, 'project.sqlite'), 0);
  await look(page);
  await expect(home.film('Foxes')).toContainText('There is a copy of');
  await expectAccessible(page);
  await page.screenshot({ path: 'dist/e2e/damaged.png' });
  await page.getByRole('button', { name: 'Open the copy of “Foxes”' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('0 scenes');
  await expectAccessible(page);
  await page.screenshot({ path: 'dist/e2e/rescue.png' });
  await dialog.getByRole('button', { name: 'Open the copy' }).click();
  await expect(workspacePage(page).title).toHaveValue('Foxes');
  await expect(page.getByText('the damaged file is kept as damaged-').first()).toBeVisible();
  expect((await readdir(join(films(studio), folder))).some((name) => name.startsWith('damaged-'))).toBe(true);
});

test('a folder of films that is gone is said instead of a first start, and can be begun anew', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  await filmCalled(await studio.window(), 'Foxes');
  await studio.restart();
  await rename(films(studio), join(studio.dataFolder, 'unplugged'));
  const again = await studio.window();
  await expect(again.getByRole('alert')).toContainText('Your films are not where they were');
  await expect(again.getByText('No films yet')).toBeHidden();
  await expect(homePage(again).openSample).toBeHidden();
  await expectAccessible(again);
  await again.screenshot({ path: 'dist/e2e/folder-gone.png' });
  await homePage(again).startEmpty.click();
  await expect(again.getByText('Connect its disk').first()).toBeVisible();
  await rename(join(studio.dataFolder, 'unplugged'), films(studio));
  await again.getByRole('button', { name: 'Try again' }).click();
  await expect(homePage(again).film('Foxes')).toBeVisible();
  await rm(films(studio), { recursive: true });
  await look(again);
  await again.getByRole('button', { name: 'Begin this folder anew' }).click();
  await expect(again.getByText('No films yet')).toBeVisible();
});

test('a setting that cannot be read is said, and the others stay', async ({ studio }) => {
  await writeFile(
    join(studio.dataFolder, 'settings.json'),
    JSON.stringify({
      draftOnEdit: false,
      theme: 'purple',
      projectsFolder: join(studio.dataFolder, 'my films'),
    }),
  );
  const page = await studio.window();
  await expect(page.getByText('could not be read: theme').first()).toBeVisible();
  await filmCalled(page, 'Foxes');
  expect(await readdir(join(studio.dataFolder, 'my films'))).toHaveLength(1);
});

test('what was typed last is in the film, however soon it is left', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const home = homePage(page);
  await home.startEmpty.click();
  const film = workspacePage(page);
  await film.title.fill('Left at once');
  await film.home.click();
  await expect(home.film('Left at once')).toBeVisible();
});
