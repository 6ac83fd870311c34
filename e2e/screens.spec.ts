import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { TINY_PACK } from '../main/packs/testing/tiny-pack.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { dialogsPage } from './pages/dialogs.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { libraryPage } from './pages/library.ts';
import { settingsPage } from './pages/settings.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';
import { keepPictures } from './pictures.ts';

const SAMPLE = 'The fox and the balloon';
const PICTURE = resolve(import.meta.dirname, '../models/evaluation/references/entity-teapot.png');

/** Looks at the page, or a part of it, in the dark and in the light. */
async function inBothThemes(page: Page, name: string, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await expectAccessible(page, part);
    await keepPictures(page, name, colorScheme);
  }
}

/** Opens something, looks at it, and closes it with Escape. */
async function lookAt(page: Page, name: string, opened: Locator, open: () => Promise<void>): Promise<void> {
  await test.step(name, async () => {
    await open();
    await expect(opened).toBeVisible();
    await inBothThemes(page, name, '[role=dialog], [role=alertdialog], [role=menu]');
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  });
}

const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name });

async function lookAtSettings(page: Page): Promise<void> {
  const settings = settingsPage(page);
  await homePage(page).settings.click();
  for (const tab of ['General', 'Rendering', 'Planner', 'Shortcuts']) {
    await settings.tab(tab).click();
    await inBothThemes(page, `settings ${tab}`, '[role=dialog]');
  }
  await settings.close();
  await lookAt(page, 'about', dialog(page, 'Layout2Vid Studio'), () =>
    page.getByRole('button', { name: 'About' }).click(),
  );
}

async function lookAtMenus(page: Page): Promise<void> {
  const [film, dialogs, board] = [workspacePage(page), dialogsPage(page), storyboardPage(page)];
  const menu = page.getByRole('menu');
  const more = async (item: string) => {
    await film.more.click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await lookAt(page, 'render menu', menu, () => film.render.click());
  await lookAt(page, 'more menu', menu, () => film.more.click());
  await lookAt(page, 'plan again', dialogs.plan, () => more('Plan again…'));
  await lookAt(page, 'shortcuts', dialog(page, 'Keyboard shortcuts'), () => more('Keyboard shortcuts'));
  await lookAt(page, 'palette', page.getByRole('dialog'), () => page.keyboard.press('Control+k'));
  await lookAt(page, 'export', dialogs.exporting, () => film.export.click());
  await lookAt(page, 'film', dialogs.film(SAMPLE), () => film.play.click());
  await lookAt(page, 'canvas menu', menu, () => board.canvas.click({ button: 'right' }));
  await lookAt(page, 'scene menu', menu, () => board.cards.first().click({ button: 'right' }));
}

async function lookAtCast(page: Page): Promise<void> {
  const [inspector, dialogs] = [inspectorPage(page), dialogsPage(page)];
  await inspector.tab('Cast').click();
  await expect(inspector.member('fox')).toContainText('imagined');
  await inspector.member('fox').getByRole('button', { name: 'fox', exact: true }).click();
  await inBothThemes(page, 'cast');
  for (const [item, name] of [
    ['Rename…', 'Rename fox'],
    ['Split off in this scene…', 'Its own look in scene 1'],
  ] as const)
    await lookAt(page, name, dialog(page, name), async () => {
      await inspector.memberMenu('fox').click();
      await page.getByRole('menuitem', { name: item }).click();
    });
  await lookAt(page, 'crop', dialogs.crop, async () => {
    await inspector.memberMenu('fox').click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Give it a picture' }).click();
    await (await chooser).setFiles(PICTURE);
    const square = await dialogs.crop.getByRole('application').boundingBox();
    expect(Math.abs((square?.width ?? 0) - (square?.height ?? 1)), 'what stays is a square').toBeLessThan(1);
  });
}

async function lookAtLibrary(page: Page): Promise<void> {
  const [inspector, library] = [inspectorPage(page), libraryPage(page)];
  await inspector.tab('Library').click();
  await library.search.press('ArrowDown');
  await library.whenSeen();
  await inBothThemes(page, 'library');
  await inspector.tab('Scene').click();
  await lookAt(page, 'library of places', library.places, () => library.openPlaces());
}

async function lookAtTakes(page: Page): Promise<void> {
  const [inspector, dialogs] = [inspectorPage(page), dialogsPage(page)];
  await lookAt(page, 'strengths', dialogs.strengths, () => inspector.compareStrengths.click());
  await inspector.tab('Takes').click();
  await inspector.whenTaken('Draft');
  await inBothThemes(page, 'takes');
  const take = inspector.takes.first();
  await lookAt(page, 'receipt', dialog(page, 'How this take was made'), () =>
    take.getByRole('button', { name: 'Receipt' }).click(),
  );
  // The judge does not know a fox as it is drawn now.
  await lookAt(page, 'adherence', dialog(page, 'How well the plan was kept'), () =>
    take.getByRole('button', { name: 'cannot be judged' }).click(),
  );
}

test('every screen of a film can be read and reached by everybody, in the dark and in the light', async ({
  studio,
}) => {
  test.setTimeout(600_000);
  await studio.prepare({ pack: TINY_PACK });
  const page = await studio.window();
  await expect(homePage(page).sentence).toBeVisible();
  await inBothThemes(page, 'home');
  await homePage(page).openSample.click();
  await expect(storyboardPage(page).cards).toHaveCount(4);
  await inspectorPage(page).whenDrawn();
  await workspacePage(page).queue.click();
  await inBothThemes(page, 'storyboard and queue');
  await lookAtMenus(page);
  await lookAtLibrary(page);
  await lookAtTakes(page);
  await lookAtCast(page);
});

test('the settings, about and an empty film can be read and reached by everybody, in the dark and in the light', async ({
  studio,
}) => {
  await studio.prepare({ pack: TINY_PACK });
  const page = await studio.window();
  await lookAtSettings(page);
  await homePage(page).startEmpty.click();
  await expect(page.getByText('This film has no scenes yet')).toBeVisible();
  await inBothThemes(page, 'empty film');
});

test('the settings list every command of every part before a film was opened', async ({ studio }) => {
  const page = await studio.window();
  await homePage(page).settings.click();
  const settings = settingsPage(page);
  await settings.tab('Shortcuts').click();
  for (const command of ['Split scene', 'Play film', 'Render this scene', 'Find a command'])
    await expect(
      settings.dialog.getByRole('button', { name: new RegExp(`^Change the keys of “${command}`) }),
    ).toBeVisible();
});
