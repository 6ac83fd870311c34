import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing on the page, or in the part of it that a CSS selector names, that axe calls serious or critical. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  // Colours are judged when nothing fades any more; what turns for ever does not fade.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map((animation) => animation.finished.catch(() => undefined)),
    ),
  );
  // Legacy mode works in this page alone: the second one that axe opens otherwise is only for frames of other origins,
  // and after it a Chromium of one process answers no more calls about colours.
  const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const found = serious.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(found).toEqual([]);
}
