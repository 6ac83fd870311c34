import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { tabTo } from './pages/keyboard.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';

test('a box is drawn, dragged, moved by keys, and each is one step of undo', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const board = storyboardPage(page);
  await board.addScene.click();
  await board.drawBox('cat', [0.3, 0.3], [0.45, 0.5]);
  const drawn = await board.left('cat');

  await board.drag([0.38, 0.4], [0.5, 0.4]);
  await expect.poll(() => board.left('cat')).toBeGreaterThan(drawn + 5);
  const dragged = await board.left('cat');

  await expect(board.box('cat')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => board.left('cat')).toBe(dragged + 2);
  await workspacePage(page).whenSaved();

  await workspacePage(page).undo.click();
  await expect.poll(() => board.left('cat')).toBe(dragged);
  await workspacePage(page).undo.click();
  await expect.poll(() => board.left('cat')).toBe(drawn);
  await workspacePage(page).undo.click();
  await expect(board.box('cat')).toHaveCount(0);
  await expectAccessible(page);
});

test('a box dragged by its middle moves at the keyframe that is chosen, and at no other', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const board = storyboardPage(page);
  await board.addScene.click();
  await board.drawBox('cat', [0.3, 0.3], [0.45, 0.5]);
  const start = await board.left('cat');
  await board.keyframe('cat', 6).click();
  await board.dragBox('cat', [0.1, 0]);
  await expect.poll(() => board.left('cat')).toBeGreaterThan(start + 5);
  await expect(board.keyframe('cat', 6)).toHaveAccessibleName(/, set$/);
  await board.keyframe('cat', 1).click();
  await expect.poll(() => board.left('cat')).toBe(start);
});

test('keyframes are set, copied and pasted in the timeline; the whole path moves when asked to', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const board = storyboardPage(page);
  await board.addScene.click();
  await board.drawBox('cat', [0.3, 0.3], [0.45, 0.5]);
  const start = await board.left('cat');

  await board.keyframe('cat', 9).click();
  await board.box('cat').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(board.keyframe('cat', 9)).toHaveAccessibleName(/, set$/);
  await expect(board.keyframe('cat', 5)).toHaveAccessibleName(/, follows$/);
  await expect.poll(() => board.left('cat')).toBe(start + 5);

  await board.keyframe('cat', 1).click();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+v');
  await expect.poll(() => board.left('cat')).toBe(start);

  await page.keyboard.press('p');
  await board.box('cat').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await board.keyframe('cat', 1).click();
  await expect.poll(() => board.left('cat')).toBe(start + 5);
});

test('scenes are reordered by keys and by drag, split, merged and deleted', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const board = storyboardPage(page);
  await board.addScene.click();
  await board.drawBox('cat', [0.3, 0.3], [0.45, 0.5]);
  await board.addScene.click();
  await board.drawBox('dog', [0.3, 0.3], [0.45, 0.5]);
  await expect(board.cards).toHaveCount(2);

  await board.cards.nth(1).click();
  await page.keyboard.press('Alt+ArrowUp');
  await board.cards.nth(0).click();
  await expect(board.box('dog')).toBeVisible();

  const [first, second] = [await board.cards.nth(0).boundingBox(), await board.cards.nth(1).boundingBox()];
  await page.mouse.move(first!.x + 90, first!.y + 40);
  await page.mouse.down();
  await page.mouse.move(second!.x + 90, second!.y + 70, { steps: 8 });
  await page.mouse.up();
  await board.cards.nth(0).click();
  await expect(board.box('cat')).toBeVisible();

  for (let step = 0; step < 4; step += 1) await page.keyboard.press('.');
  await page.keyboard.press('Control+Shift+S');
  await expect(board.cards).toHaveCount(3);
  await board.cards.nth(0).click();
  await page.keyboard.press('Control+Shift+M');
  await expect(board.cards).toHaveCount(2);
  await board.cards.nth(1).click();
  await page.keyboard.press('Delete');
  await expect(board.cards).toHaveCount(1);
});

test('what a thing does is chosen by keys or told in words, and undone', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector, film] = [storyboardPage(page), inspectorPage(page), workspacePage(page)];
  await board.addScene.click();
  await board.drawBox('wheel', [0.3, 0.3], [0.45, 0.5]);
  await expect(inspector.action).toHaveText('None');

  await tabTo(page, inspector.action);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Spi');
  await page.keyboard.press('Enter');
  await expect(inspector.action).toHaveText('Spins');
  await expect(inspector.actionWords).toHaveValue('spins');
  await expectAccessible(page);

  await tabTo(page, inspector.actionWords);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('is slowly wobbling');
  await page.keyboard.press('Enter');
  await expect(inspector.action).toHaveText('Wobbles');
  await inspector.actionWords.fill('sleeps');
  await page.keyboard.press('Enter');
  await expect(inspector.action).toHaveText('None');
  await film.whenSaved();

  await film.undo.click();
  await expect(inspector.actionWords).toHaveValue('is slowly wobbling');
  await film.undo.click();
  await film.undo.click();
  await expect(inspector.actionWords).toHaveValue('');
  await film.redo.click();
  await expect(inspector.action).toHaveText('Spins');
});

test('what a thing becomes is told by keys, shown on the timeline, changed, removed and undone', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector, film] = [storyboardPage(page), inspectorPage(page), workspacePage(page)];
  await board.addScene.click();
  await board.drawBox('green apple', [0.3, 0.3], [0.45, 0.5]);

  await tabTo(page, inspector.becomes);
  await page.keyboard.type('red apple');
  await page.keyboard.press('Enter');
  const changing = page.getByRole('gridcell', { name: /green apple, .*becomes red apple/ });
  await expect(changing).toHaveCount(3);
  // The place's rows come first: one for its next look, then the thing's own, then one for its next.
  const when = inspector.becomesWhen.nth(1);
  await expect(when).toHaveText('from keyframe 4 to 6');
  await expectAccessible(page);

  await tabTo(page, when);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(when).toHaveText('from keyframe 3 to 5');
  await inspector.placeBecomes.fill('beach at night');
  await page.keyboard.press('Enter');
  await inspector.becomes.fill('');
  await page.keyboard.press('Enter');
  await expect(changing).toHaveCount(0);
  await film.whenSaved();

  await film.undo.click();
  await expect(changing).toHaveCount(3);
  await film.undo.click();
  await expect(inspector.placeBecomes).toHaveValue('');
  await film.undo.click();
  await expect(when).toHaveText('from keyframe 4 to 6');
  await film.undo.click();
  await expect(inspector.becomes).toHaveValue('');
});

test('the time of day of a scene is chosen by keys and undone; where there is only one, it says so', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector, film] = [storyboardPage(page), inspectorPage(page), workspacePage(page)];
  await board.addScene.click();
  const goTo = async (place: string): Promise<void> => {
    await tabTo(page, inspector.place, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('New');
    await page.keyboard.press('Enter');
    await inspector.placeName.fill(place);
    await page.keyboard.press('Enter');
    await expect(inspector.place).toHaveText(place);
  };
  await goTo('nowhere known');
  await expect(inspector.light).toHaveText('By day');
  await expect(inspector.light).toHaveAttribute('aria-description', /one light only/);
  await goTo('forest');
  await expect(inspector.light).not.toHaveAttribute('aria-description');

  await tabTo(page, inspector.light);
  await page.keyboard.press('Enter');
  await page.keyboard.type('At n');
  await page.keyboard.press('Enter');
  await expect(inspector.light).toHaveText('At night');
  await expect(inspector.place).toHaveText('forest at night');
  await expectAccessible(page);
  await film.whenSaved();

  await film.undo.click();
  await expect(inspector.light).toHaveText('By day');
  await expect(inspector.place).toHaveText('forest');
  await film.redo.click();
  await expect(inspector.place).toHaveText('forest at night');
});
