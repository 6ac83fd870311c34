import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
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
