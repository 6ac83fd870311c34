import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { dialogsPage } from './pages/dialogs.ts';
import { homePage } from './pages/home.ts';
import { inspectorPage } from './pages/inspector.ts';
import { storyboardPage } from './pages/storyboard.ts';
import { wishPage } from './pages/wish.ts';
import { workspacePage } from './pages/workspace.ts';

const STORY = 'A cat walks on the beach. Then the cat sleeps in a bedroom.';

test('a wish shows what it would change; a part of it is taken, and undone at once', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).planFilm(STORY);
  const [wish, board] = [wishPage(page), storyboardPage(page)];
  await page.keyboard.press('w');
  await expect(wish.words).toBeFocused();
  await wish.say('add a dog. make the cat bigger');
  await expect(wish.changes).toHaveCount(4);
  await expectAccessible(page);
  await wish.change(/^cat: boxes: .*% high/).click();
  await wish.accept.click();
  await expect(wish.dialog).toBeHidden();
  await expect(board.box('dog')).toBeVisible();
  await workspacePage(page).undo.click();
  await expect(board.box('dog')).toHaveCount(0);

  await wish.say('delete scene 2', 'Whole film');
  await expect(wish.change(/^Scene goes: /)).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(board.cards).toHaveCount(2);
  await wish.say('delete scene 2');
  await wish.accept.click();
  await expect(board.cards).toHaveCount(1);
  await expectAccessible(page);
});

test('what is locked stays, and a wish that nobody understands says how to put it', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).planFilm(STORY);
  const [wish, work] = [wishPage(page), workspacePage(page)];
  await page.getByRole('button', { name: 'Lock cat' }).click();
  await work.whenSaved();
  await wish.say('make the cat bigger');
  await expect(wish.dialog).toContainText('Kept, because it is locked');
  await expect(wish.changes).toHaveCount(0);
  await page.keyboard.press('Escape');
  await wish.words.fill('flurb the wug');
  await wish.words.press('Enter');
  const notices = page.getByRole('region', { name: /^Notices/ });
  await expect(notices.getByText(/is not understood.*Say it like/)).toBeVisible();
});

test('a rewritten sentence offers to plan its scene, and shows first what that would change', async ({
  studio,
}) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).planFilm(STORY);
  const [wish, board, work] = [wishPage(page), storyboardPage(page), workspacePage(page)];
  const sentence = page.getByRole('textbox', { name: 'What happens' });
  await sentence.fill('An electrician runs in a monastery.');
  await sentence.press('Control+Enter');
  await expect(
    page.getByText('Cast, place and boxes were planned from “A cat walks on the beach”.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Plan from this sentence…' }).click();
  await expect(wish.change(/^New: electrician/)).toBeChecked();
  await expect(wish.change(/^Goes: cat/)).toBeChecked();
  await expect(wish.change('Place: beach → monastery')).toBeChecked();
  await expect(wish.dialog).toContainText('“electrician” is drawn as construction worker.');
  await page.keyboard.press('Escape');
  await expect(board.box('cat')).toBeVisible();
  await page.getByRole('button', { name: 'Plan from this sentence…' }).click();
  await wish.accept.click();
  await expect(board.box('electrician')).toBeVisible();
  await expect(page.getByText(/were planned from/)).toHaveCount(0);
  await expect(
    page.getByRole('list', { name: 'What the plan replaced or left out' }).getByRole('listitem'),
  ).toHaveText([
    'Replaced“monastery” is drawn as castle.',
    'Replaced“electrician” is drawn as construction worker.',
  ]);
  await expect(board.cards.first()).toHaveAccessibleName(/2 words of this scene are drawn as something else/);
  await work.undo.click();
  await expect(board.box('cat')).toBeVisible();
});

test('the plan’s notes tell of every scene what was replaced or left out', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).planFilm(
    'An old man walks with a torn umbrella. Then an electrician runs in a monastery.',
  );
  await workspacePage(page).more.click();
  await page.getByRole('menuitem', { name: 'What the plan replaced or left out…' }).click();
  const told = page.getByRole('dialog', { name: 'What the plan replaced or left out' });
  await expect(told.getByRole('list', { name: 'Scene 1' })).toContainText(
    '“torn” of “torn umbrella” is not drawn.',
  );
  await expect(told.getByRole('list', { name: 'Scene 2' })).toContainText('“monastery” is drawn as castle.');
  await expectAccessible(page);
  await told.getByRole('button', { name: 'Scene 2' }).click();
  await expect(storyboardPage(page).box('electrician')).toBeVisible();
});

test('only what is new in the story comes in, where it is told', async ({ studio }) => {
  await studio.prepare({ draftOnEdit: false });
  const page = await studio.window();
  await homePage(page).planFilm(STORY);
  const board = storyboardPage(page);
  await workspacePage(page).more.click();
  await page.getByRole('menuitem', { name: 'Plan again…' }).click();
  const { plan } = dialogsPage(page);
  const story = plan.getByRole('textbox', { name: 'The story' });
  await story.fill(STORY.replace(' Then', ' A rocket flies through space. Then'));
  await plan.getByRole('checkbox', { name: 'Keep my scenes and plan only what is new' }).click();
  await plan.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(page.getByText('1 new scene was put where the story tells it.')).toBeVisible();
  await expect(board.cards).toHaveCount(3);
  await expect(board.cards.nth(1)).toContainText('rocket');
  await expect(inspectorPage(page).tab('Scene')).toBeVisible();
});
