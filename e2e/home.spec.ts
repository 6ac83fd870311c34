import { join } from 'node:path';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { workspacePage } from './pages/workspace.ts';

const STORY = 'A fox finds a red balloon in the forest. Then the fox flies over the mountains.';
const TITLE = 'A fox finds a red balloon in the forest';

test('a sentence becomes a film of scenes, and the list knows it afterwards', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const home = homePage(page);
  await expect(page.getByText('No films yet')).toBeVisible();
  await expectAccessible(page);
  await home.planFilm(STORY);
  const film = workspacePage(page);
  await expect(film.title).toHaveValue(TITLE);
  await film.whenSaved();
  await expectAccessible(page);
  await film.home.click();
  await expect(home.film(TITLE)).toContainText('2 scenes');
  await expectAccessible(page);
});

test('nothing is planned without a sentence, and the button says why', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const home = homePage(page);
  await expect(home.plan).toHaveAttribute('aria-disabled', 'true');
  await home.plan.hover();
  await expect(page.getByRole('tooltip')).toHaveText('Write a sentence first.');
  await page.getByRole('button', { name: 'A fox finds a red balloon' }).click();
  await expect(home.sentence).toHaveValue(STORY);
  await expect(home.plan).not.toHaveAttribute('aria-disabled', 'true');
});

test('a film is renamed, duplicated, moved to the trash and brought back from its card', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const home = homePage(page);
  await home.startEmpty.click();
  await workspacePage(page).home.click();
  await home.choose('Untitled film', 'Rename…');
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('   ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText('It needs a name.');
  await name.fill('Foxes');
  await page.keyboard.press('Enter');
  await expect(home.film('Foxes')).toBeVisible();
  await home.choose('Foxes', 'Duplicate');
  await expect(home.films).toHaveCount(2);
  await home.choose('Foxes', 'Delete…');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('trash');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Move to trash' }).click();
  await expect(home.films).toHaveCount(1);
  await expect(home.open('Foxes')).toBeHidden();
  const notice = page.getByRole('listitem').filter({ hasText: '“Foxes” is in the trash.' });
  await expectAccessible(page);
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(home.films).toHaveCount(2);
  await home.open('Foxes').click();
  await expect(workspacePage(page).title).toHaveValue('Foxes');
});

test('a film opens by keyboard alone', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const home = homePage(page);
  await home.startEmpty.click();
  await workspacePage(page).home.click();
  await home.open('Untitled film').focus();
  await page.keyboard.press('Enter');
  await expect(workspacePage(page).title).toHaveValue('Untitled film');
});

test('a dropped file that is no film is refused with a word', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await expect(homePage(page).sentence).toBeVisible();
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['hello'], 'holiday.docx'));
    return transfer;
  });
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: files });
  await expect(page.getByText('Drop a film file to import it')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
  await expect(page.getByText('“holiday.docx” is not a film file.').first()).toBeVisible();
});

test('a film goes out as an archive and comes back, piece by piece', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const home = homePage(page);
  await home.planFilm('A cat walks along the beach.');
  await workspacePage(page).retitle('Beach');
  await workspacePage(page).whenSaved();
  await workspacePage(page).home.click();
  await home.choose('Beach', 'Export as one file');
  const archive = join(studio.dataFolder, 'exports', 'Beach.l2v.zip');
  await expect(page.getByText('Beach.l2v.zip').first()).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(archive);
  await expect(page.getByText('“Beach” was imported.').first()).toBeVisible();
  await expect(home.film('Beach')).toHaveCount(2);
  await expect(page.getByText(/^Importing/)).toBeHidden();
});
