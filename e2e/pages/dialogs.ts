import { expect, type Locator, type Page } from '@playwright/test';

/** A written export may wait for a busy processor. */
const EXPORT_MS = 180_000;

/** The dialogs that lie over an open film. */
export const dialogsPage = (page: Page) => ({
  crop: page.getByRole('dialog', { name: 'Which part of the picture' }),
  compare: page.getByRole('dialog', { name: 'Compare takes' }),
  strengths: page.getByRole('dialog', { name: 'One scene at five strengths' }),
  plan: page.getByRole('dialog', { name: 'Plan the film again' }),
  exporting: page.getByRole('dialog', { name: 'Export' }),
  film: (title: string): Locator => page.getByRole('dialog', { name: title }),

  /** Chooses the kind of file in the export dialog. */
  async chooseFormat(name: string): Promise<void> {
    await this.exporting.getByRole('combobox', { name: 'Format' }).click();
    await page.getByRole('option', { name }).click();
  },

  /** Waits until the export dialog shows where a file of this ending lies; returns its path. */
  async exported(ending: string): Promise<string> {
    const path = this.exporting
      .getByRole('listitem')
      .getByTitle(new RegExp(`[\\\\/].*\\.${ending}$`))
      .first();
    await expect(path).toBeVisible({ timeout: EXPORT_MS });
    return (await path.getAttribute('title')) ?? '';
  },
});
