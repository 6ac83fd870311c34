import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

/** An input method as the browser knows one: letters that are under way, and the keys it gets meanwhile. */
async function inputMethod(page: Page) {
  const browser: CDPSession = await page.context().newCDPSession(page);
  return {
    compose: (text: string) =>
      browser.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    /** A key that the input method takes: the page hears it with the number 229. */
    async key(key: string) {
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await browser.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: 229 });
    },
    commit: (text: string) => browser.send('Input.insertText', { text }),
  };
}

test('keys that end a composition neither throw words away nor close or send anything', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  const ime = await inputMethod(page);
  const home = homePage(page);

  // A sentence: Enter ends the letters, it does not plan.
  await home.sentence.click();
  await ime.compose('고양');
  await ime.key('Enter');
  await ime.compose('고양이');
  await ime.key('Escape');
  await ime.commit('고양이');
  await expect(home.sentence).toHaveValue('고양이');
  await home.startEmpty.click();

  // The title: Escape while composing keeps what was typed before.
  const film = workspacePage(page);
  await film.title.fill('제목');
  await ime.compose('은');
  await ime.key('Escape');
  await ime.key('Enter');
  await ime.commit('은');
  await expect(film.title).toHaveValue('제목은');
  await page.keyboard.press('Enter');
  await film.whenSaved();

  // A dialog does not close, and the name it asks for is whole.
  const board = storyboardPage(page);
  await board.addScene.click();
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog');
  await expect(palette).toBeVisible();
  await ime.compose('あ');
  await ime.key('Escape');
  await ime.key('ArrowDown');
  await ime.key('Enter');
  await expect(palette).toBeVisible();
  await ime.commit('あ');
  await expect(palette.getByRole('combobox')).toHaveValue('あ');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('after “New place…” letters are the new place’s name, and no shortcuts', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const board = storyboardPage(page);
  await board.addScene.click();
  const inspector = inspectorPage(page);
  await inspector.tab('Scene').click();
  const { place, placeName: name } = inspector;
  await place.click();
  await page.getByRole('option', { name: 'New place…' }).click();
  await expect(name).toBeFocused();
  await page.keyboard.type('snowy dunes b');
  await expect(name).toHaveValue('snowy dunes b');
  await page.keyboard.press('Enter');
  await expect(place).toHaveText('snowy dunes b');
  await expect(board.cards).toHaveCount(1);

  // By the keyboard alone, and given up.
  await place.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'New place…' }).focus();
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toBeHidden();
});

test('words that are written from right to left are read so', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const { title } = workspacePage(page);
  const direction = () => title.evaluate((field) => getComputedStyle(field).direction);
  expect(await direction()).toBe('ltr');
  await title.fill('החתול והים');
  expect(await direction()).toBe('rtl');
});
