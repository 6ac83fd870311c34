import { TINY_PACK } from '../main/packs/testing/tiny-pack.ts';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { dialogsPage } from './pages/dialogs.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { settingsPage } from './pages/settings.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

/** Looks at the page, or a part of it, in the dark and in the light. */
async function inBothThemes(page: Page, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await expectAccessible(page, part);
  }
}

/** Opens something, looks at it, and closes it with Escape. */
async function lookAt(page: Page, opened: Locator, open: () => Promise<void>): Promise<void> {
  await test.step(opened.toString(), async () => {
    await open();
    await expect(opened).toBeVisible();
    await inBothThemes(page, '[role=dialog], [role=menu]');
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  });
}

async function lookAtMenus(page: Page): Promise<void> {
  const [film, dialogs] = [workspacePage(page), dialogsPage(page)];
  await lookAt(page, page.getByRole('menu'), () => film.render.click());
  await lookAt(page, page.getByRole('menu'), () => film.more.click());
  await lookAt(page, dialogs.plan, async () => {
    await film.more.click();
    await page.getByRole('menuitem', { name: 'Plan again…' }).click();
  });
  await lookAt(page, page.getByRole('dialog', { name: 'Keyboard shortcuts' }), async () => {
    await film.more.click();
    await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  });
  await lookAt(page, dialogs.exporting, () => film.export.click());
  await lookAt(page, dialogs.film('The fox and the balloon'), () => film.play.click());
  await lookAt(page, page.getByRole('menu'), () => storyboardPage(page).canvas.click({ button: 'right' }));
}

async function lookAtInspector(page: Page): Promise<void> {
  const [inspector, dialogs] = [inspectorPage(page), dialogsPage(page)];
  await lookAt(page, dialogs.strengths, () => inspector.compareStrengths.click());
  await inspector.tab('Cast').click();
  await expect(inspector.member('fox')).toContainText('imagined');
  await inspector.member('fox').getByRole('button', { name: 'fox', exact: true }).click();
  await inBothThemes(page);
  for (const [item, name] of [
    ['Rename…', 'Rename fox'],
    ['Split off in this scene…', 'Its own look in scene 1'],
  ] as const)
    await lookAt(page, page.getByRole('dialog', { name }), async () => {
      await inspector.memberMenu('fox').click();
      await page.getByRole('menuitem', { name: item }).click();
    });
  await inspector.tab('Takes').click();
  await inspector.whenTaken('Draft');
  await inBothThemes(page);
  const take = inspector.takes.first();
  await lookAt(page, page.getByRole('dialog', { name: 'How this take was made' }), () =>
    take.getByRole('button', { name: 'Receipt' }).click(),
  );
  await lookAt(page, page.getByRole('dialog', { name: 'How well the plan was kept' }), () =>
    take.getByRole('button', { name: /in place/ }).click(),
  );
}

test('every screen of a film can be read and reached by everybody, in the dark and in the light', async ({
  studio,
}) => {
  test.setTimeout(480_000);
  await studio.prepare({ pack: TINY_PACK });
  const page = await studio.window();
  await expect(homePage(page).sentence).toBeVisible();
  await inBothThemes(page);
  await homePage(page).openSample.click();
  await expect(storyboardPage(page).cards).toHaveCount(4);
  await inspectorPage(page).whenDrawn();
  await workspacePage(page).queue.click();
  await inBothThemes(page);
  await lookAtMenus(page);
  await lookAtInspector(page);
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
