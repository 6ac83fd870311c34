import { expect, type Locator, type Page } from '@playwright/test';

/** The line in which wishes are said, and the dialog that shows what one would change. */
export const wishPage = (page: Page) => {
  const bar = page.getByRole('form', { name: 'What should change?' });
  const dialog = page.getByRole('dialog', { name: /^(What|Nothing) would change$/ });
  return {
    bar,
    words: bar.getByRole('textbox', { name: 'What should change?' }),
    show: bar.getByRole('button', { name: 'Show changes' }),
    dialog,
    changes: dialog.getByRole('checkbox'),
    change: (name: string | RegExp): Locator => dialog.getByRole('checkbox', { name }),
    accept: dialog.getByRole('button', { name: /^Make \d+ change/ }),

    /** Says a wish of the whole film or of the open scene, and waits for what it would change. */
    async say(words: string, where?: 'Whole film'): Promise<void> {
      if (where !== undefined) {
        await bar.getByRole('combobox', { name: 'Where' }).click();
        await page.getByRole('option', { name: where }).click();
      }
      await this.words.fill(words);
      await this.words.press('Enter');
      await expect(dialog).toBeVisible();
    },
  };
};
