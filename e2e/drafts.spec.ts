import { TINY_PACK } from '../main/packs/testing/tiny-pack.ts';
import { expect, test } from './driver.ts';
import { dialogsPage } from './pages/dialogs.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { keepPictures } from './pictures.ts';

test('a scene says that a draft of it is being drawn, on the canvas and in the strip', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: true });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const board = storyboardPage(page);
  await board.addScene.click();
  await board.drawBox('cat', [0.3, 0.3], [0.45, 0.5]);
  await expect(page.getByText(/^A draft (is being drawn|comes after others)$/)).toBeVisible();
  await expect(page.getByRole('option', { name: /Drawing a draft of scene 1/ })).toBeVisible();
  await expect(page.getByText(/^Draft: \d+ %$/)).toBeVisible();
  await keepPictures(page, 'draft forming', 'dark');
  await inspectorPage(page).tab('Takes').click();
  await inspectorPage(page).whenTaken('Draft');
  await expect(page.getByText(/^A draft /)).toBeHidden();
});

test('drafts of five strengths play in phase, whenever each of them came', async ({ studio }) => {
  await studio.prepare({ pack: TINY_PACK });
  const page = await studio.window();
  await homePage(page).openSample.click();
  await inspectorPage(page).whenDrawn();
  await inspectorPage(page).compareStrengths.click();
  const dialog = dialogsPage(page).strengths;
  await dialog.getByRole('button', { name: 'Draw five drafts' }).click();
  const clips = dialog.locator('video');
  await expect(clips).toHaveCount(5, { timeout: 120_000 });
  /** How far apart the clips are at one moment, the shorter way round their loop, in seconds. */
  const apart = () =>
    clips.evaluateAll((videos) => {
      const loop = (videos[0] as HTMLVideoElement).duration;
      const times = videos.map((video) => (video as HTMLVideoElement).currentTime);
      const ways = times.map((time) => {
        const way = Math.abs(time - times[0]!) % loop;
        return Math.min(way, loop - way);
      });
      return Math.max(...ways);
    });
  // A clip is set right only now and then, and a busy machine shows frames late.
  await expect.poll(apart, { intervals: [500] }).toBeLessThan(0.25);
  await dialog.getByRole('button', { name: 'Pause all' }).click();
  await expect(clips).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Play all' }).click();
  await expect.poll(apart, { intervals: [500] }).toBeLessThan(0.25);
});

test('splitting a scene shares out what is done in turn', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector] = [storyboardPage(page), inspectorPage(page)];
  await board.addScene.click();
  await board.drawBox('man', [0.3, 0.3], [0.4, 0.6]);
  await inspector.actionWords.fill('walks, then waves');
  await inspector.actionWords.press('Enter');
  await board.keyframe('man', 5).click();
  await page.keyboard.press('Control+Shift+s');
  await expect(board.cards).toHaveCount(2);
  for (const [scene, action] of ['walks', 'waves'].entries()) {
    await board.cards.nth(scene).click();
    await board.box('man').focus();
    await page.keyboard.press('Enter');
    await expect(inspector.actionWords).toHaveValue(action);
  }
});
