import { stat } from 'node:fs/promises';
import { TINY_PACK } from '../main/packs/testing/tiny-pack.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { dialogsPage } from './pages/dialogs.ts';
import { homePage } from './pages/home.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

test('an export says before it starts how long, how large and what it will be, and is that', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false, pack: TINY_PACK });
  const page = await studio.window();
  await homePage(page).openSample.click();
  await expect(storyboardPage(page).cards).toHaveCount(4);
  await expect(page.getByRole('option', { name: /no take yet/ })).toHaveCount(0);
  await workspacePage(page).export.click();
  const { exporting } = dialogsPage(page);
  const said = exporting.getByText(/4 scenes, /);
  await expect(said).toContainText(/4 scenes, 8 s · 512 × 512, about [\d.]+ [kM]B/);
  await expect(exporting).toContainText('Saved as The fox and the balloon.mp4 in ');
  await exporting.getByRole('checkbox', { name: 'Sentences under the picture' }).click();
  await exporting.getByRole('combobox', { name: 'Between scenes' }).click();
  await page.getByRole('option', { name: 'Crossfade' }).click();
  await expect(said).toContainText(/4 scenes, 6.5 s · 512 × [56]\d\d, about/);
  await expectAccessible(page);
  await page.screenshot({ path: 'dist/e2e/export.png' });
  await exporting.getByRole('button', { name: 'Export', exact: true }).click();
  const film = await dialogsPage(page).exported('mp4');
  expect(film).toMatch(/The fox and the balloon\.mp4$/);
  expect((await stat(film)).size).toBeGreaterThan(1000);
});
