import { TINY_PACK } from '../main/packs/testing/tiny-pack.ts';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

test('edits are saved by themselves, and undo survives a restart of the studio', async ({ studio }) => {
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await film.retitle('First');
  await film.retitle('Second');
  await film.whenSaved();
  await studio.restart();

  const again = await studio.window();
  await homePage(again).open('Second').click();
  const reopened = workspacePage(again);
  await expect(reopened.title).toHaveValue('Second');
  await reopened.undo.click();
  await expect(reopened.title).toHaveValue('First');
  await again.keyboard.press('Control+z');
  await expect(reopened.title).toHaveValue('Untitled film');
  await expect(reopened.undo).toHaveAttribute('aria-disabled', 'true');
  await again.keyboard.press('Control+Shift+Z');
  await expect(reopened.title).toHaveValue('First');
  await reopened.whenSaved();
});

test('edits made while the studio is away are kept, said, and saved when it is back', async ({
  studio,
  driver,
}) => {
  test.skip(driver === 'electron', 'the desktop has no line that could be cut');
  const page = await studio.window();
  let cut: (() => Promise<void>) | undefined;
  await page.routeWebSocket(/\/rpc$/, (socket) => {
    socket.connectToServer();
    cut = () => socket.close();
  });
  await page.reload();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await film.whenSaved();
  await page.unrouteAll();
  await page.routeWebSocket(/\/rpc$/, (socket) => void socket.close());
  await cut?.();
  await expect(page.getByText('The studio does not answer.').first()).toBeVisible();
  await film.retitle('Kept');
  await expect(film.saved).toHaveText('Not saved');
  await page.routeWebSocket(/\/rpc$/, (socket) => void socket.connectToServer());
  await film.whenSaved();
  await film.home.click();
  await expect(homePage(page).film('Kept')).toBeVisible();
});

test('a run of keys on a slider or a number is one step of undo', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false, pack: TINY_PACK });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [film, inspector] = [workspacePage(page), inspectorPage(page)];
  await storyboardPage(page).addScene.click();
  await inspector.strength.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect(inspector.strength).toHaveAttribute('aria-valuetext', '1.25');
  // Undo ends the run that goes on, and takes all of it back.
  await page.keyboard.press('Control+z');
  await expect(inspector.strength).toHaveAttribute('aria-valuetext', '1.00');
  await expect(film.undo).not.toHaveAccessibleName(/strength/);

  const steps = page.getByRole('spinbutton', { name: 'Steps' });
  await steps.focus();
  const before = Number(await steps.getAttribute('placeholder'));
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowUp');
  await expect(steps).toHaveValue(String(before + 4));
  await inspector.strength.focus();
  await expect(film.undo).toHaveAccessibleName(/steps/);
  await film.undo.click();
  await expect(steps).toHaveValue('');
  await expect(film.undo).not.toHaveAccessibleName(/steps/);
});

test('two windows on one film: edits of different things are both kept, and both windows show them', async ({
  studio,
  driver,
}) => {
  test.skip(driver === 'electron', 'the desktop has one window');
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const film = workspacePage(page);
  await storyboardPage(page).addScene.click();
  await film.whenSaved();
  const other = await studio.window();
  await homePage(other).open('Untitled film').click();
  const there = workspacePage(other);
  await expect(there.title).toHaveValue('Untitled film');

  // Typed here while the other window changes something else.
  const text = page.getByRole('textbox', { name: 'What happens' });
  await text.fill('A fox sleeps in the forest.');
  await there.retitle('Foxes');
  await there.whenSaved();
  await expect(film.title).toHaveValue('Foxes');
  await expect(text).toHaveValue('A fox sleeps in the forest.');
  await text.blur();
  await film.whenSaved();
  await expect(other.getByRole('textbox', { name: 'What happens' })).toHaveValue(
    'A fox sleeps in the forest.',
  );
});
