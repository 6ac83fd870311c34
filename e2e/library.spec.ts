import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { libraryPage } from './pages/library.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { workspacePage } from './pages/workspace.ts';
import { keepPictures } from './pictures.ts';

test('things of the pack are found by name, seen, dragged onto the canvas and into the cast, each one step of undo', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).startEmpty.click();
  const [board, inspector, film, library] = [
    storyboardPage(page),
    inspectorPage(page),
    workspacePage(page),
    libraryPage(page),
  ];
  await board.addScene.click();
  await inspector.tab('Library').click();
  await library.whenSeen();
  await keepPictures(page, 'library everything', 'dark');
  // Of some nine hundred things those in sight are there.
  expect(await library.list.getByRole('option').count()).toBeLessThan(60);

  await library.search.fill('강아지');
  await expect(library.found).toHaveText('1 found');
  await library.whenSeen();
  const area = await board.canvas.boundingBox();
  if (area === null) throw new Error('there is no canvas');
  await library.word('puppy').dragTo(board.canvas, {
    targetPosition: { x: area.width * 0.5, y: area.height * 0.5 },
  });
  await expect(board.box('puppy')).toBeVisible();
  const dropped = await board.box('puppy').boundingBox();
  if (dropped === null) throw new Error('there is no box');
  const middle = dropped.x + dropped.width / 2 - (area.x + area.width / 2);
  expect(Math.abs(middle), 'it lies where it was dropped').toBeLessThan(6);
  await film.whenSaved();

  await library.search.fill('tractor');
  await library.word('tractor').dragTo(inspector.tab('Cast'));
  await film.whenSaved();
  await library.search.fill('volcano');
  await library.word('volcano').first().dragTo(board.canvas);
  await film.whenSaved();

  await inspector.tab('Cast').click();
  await expect(inspector.member('tractor')).toContainText('In no scene');
  await expect(inspector.member('puppy')).toBeVisible();
  await expect(inspector.member('volcano')).toContainText('In scene');
  await expectAccessible(page);
  for (const gone of ['volcano', 'tractor', 'puppy']) {
    await film.undo.click();
    await expect(inspector.member(gone)).toBeHidden();
  }
  await expect(board.box('puppy')).toBeHidden();
  await expect(board.cards, 'the scene itself was a step before').toHaveCount(1);
});

test('by keys alone: searched, walked through, added to the scene; and a place is chosen from the same list', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false, language: 'ko' });
  const page = await studio.window();
  await page.getByRole('button', { name: '빈 영화로 시작' }).click();
  const library = libraryPage(page);
  await page.getByRole('button', { name: '장면 추가' }).first().click();
  await page.keyboard.press('Alt+4');
  await library.search.fill('kitten');
  await expect(library.word('고양이')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(library.list).toBeFocused();
  await expect(library.chosen()).toHaveText('고양이');
  await page.keyboard.press('Enter');
  const box = page.getByRole('button', { name: /^고양이, / }).last();
  await expect(box).toBeVisible();
  await library.whenSeen();
  await keepPictures(page, 'library korean', 'dark');
  await expectAccessible(page);

  // All the way down, and the last one is there.
  await library.search.fill('');
  await library.search.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(library.chosen()).toBeVisible();
  await page.keyboard.press('Home');
  await expect(library.chosen()).toHaveAttribute('aria-posinset', '1');

  await page.keyboard.press('Alt+1');
  await page.getByRole('tabpanel').getByRole('combobox', { name: '장소', exact: true }).click();
  await page.getByRole('option', { name: '라이브러리에서…' }).click();
  const places = page.getByRole('dialog');
  await places.getByRole('searchbox').fill('바닷가');
  // A search that is not over yet would begin the list anew.
  await expect(places.getByRole('option').first()).toHaveText('해변');
  await page.keyboard.press('ArrowDown');
  await expect(library.chosen(places)).toHaveText('해변');
  await library.whenSeen(places);
  await expectAccessible(page, '[role=dialog]');
  await keepPictures(page, 'library places', 'dark');
  await page.keyboard.press('Enter');
  await expect(places).toBeHidden();
  await expect(page.getByRole('tabpanel').getByRole('combobox', { name: '장소', exact: true })).toHaveText(
    '해변',
  );
});
