import type { Locator, Page } from '@playwright/test';

/** The first page: a new film, and the films there are. */
export const homePage = (page: Page) => ({
  sentence: page.getByRole('textbox', { name: 'What happens in your film?' }),
  plan: page.getByRole('button', { name: 'Plan the film' }),
  startEmpty: page.getByRole('button', { name: 'Start with an empty film' }),
  openSample: page.getByRole('button', { name: 'Open the sample film' }),
  settings: page.getByRole('button', { name: /^(Settings|설정)$/ }),
  films: page.getByRole('article'),
  film: (title: string): Locator =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) }),
  open: (title: string): Locator => page.getByRole('button', { name: `Open “${title}”` }),

  /** Plans a film for the sentence and waits until it is open. */
  async planFilm(words: string): Promise<void> {
    await this.sentence.fill(words);
    await this.plan.click();
    await page.getByRole('textbox', { name: 'Film title' }).waitFor();
  },

  /** Chooses from the menu of a film's card. */
  async choose(title: string, item: string): Promise<void> {
    await page.getByRole('button', { name: `More for “${title}”` }).click();
    await page.getByRole('menuitem', { name: item }).click();
  },
});
