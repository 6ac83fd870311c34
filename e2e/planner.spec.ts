import {
  chunk,
  event,
  failure,
  startModelServer,
  streamed,
  type Asked,
  type Reply,
} from '../main/planner/testing/model-server.ts';
import { goodAnswer } from '../main/planner/testing/server-dialects.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, test, type Driver } from './driver.ts';
import { homePage } from './pages/home.ts';
import { workspacePage } from './pages/workspace.ts';

/** A window of a studio that plans with a model on a server that answers so. */
async function windowOn(studio: Driver, answer: (asked: Asked, nth: number) => Reply) {
  const server = await startModelServer(answer);
  const planner = { kind: 'server', baseUrl: server.url, model: 'test-model' };
  await studio.prepare({ draftOnEdit: false, offline: false, planner });
  const page = await studio.window();
  return { page, server };
}

/** Thinking that goes on for a while, and then the answer. */
const thoughtful = (asked: Asked): Reply => ({
  pieces: [
    ...Array.from({ length: 10 }, () => event(chunk({ reasoning_content: 'Where is the cat? '.repeat(20) }))),
    ...(streamed(goodAnswer(asked)).pieces ?? []),
  ],
  pause: 200,
});

test('what a model does while it plans is said, and its film opens', async ({ studio }) => {
  const { page, server } = await windowOn(studio, (asked, nth) =>
    asked.step === 'outline' && nth <= 2 ? failure(503, 'Loading model') : thoughtful(asked),
  );
  const home = homePage(page);
  await home.sentence.fill('A cat and a balloon.');
  await home.plan.click();
  const said = page.getByRole('status').filter({ hasText: /The (server|model) is/ });
  await expect(said).toHaveText(/The server is loading its model \(\d+ s so far\)/);
  await expectAccessible(page);
  await expect(said).toHaveText(/The model is thinking: about \d+ words so far/);
  await expect(page.getByText('Scene 2: The fluffy cat sleeps beside two unicycles')).toBeVisible();
  await expect(workspacePage(page).title).toHaveValue('A cat and a balloon');
  await server.close();
});

test('a plan that a model thinks about for too long is stopped', async ({ studio }) => {
  const { page, server } = await windowOn(studio, () => ({
    pieces: [event(chunk({ reasoning_content: 'Hmm. '.repeat(100) }))],
    end: 'never',
  }));
  const home = homePage(page);
  await home.sentence.fill('A cat and a balloon.');
  await home.plan.click();
  await expect(page.getByText(/The model is thinking/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(home.plan).toBeVisible();
  await expect(page.getByText(/The model is thinking/)).toBeHidden();
  await server.close();
});
