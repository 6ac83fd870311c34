import { expect, type Locator, type Page } from '@playwright/test';

/** The library of what the pack draws: a page of the inspector, and a dialog for places. */
export const libraryPage = (page: Page) => {
  const panel = page.getByRole('region', { name: /^(Library|라이브러리)$/ });
  const places = page.getByRole('dialog', { name: 'Where does it play?' });
  const listIn = (where: Locator) => where.getByRole('listbox');
  return {
    panel,
    places,
    search: panel.getByRole('searchbox'),
    kind: panel.getByRole('combobox', { name: /^(Kind|종류)$/ }),
    list: listIn(panel),
    word: (name: string, where: Locator = panel): Locator =>
      listIn(where).getByRole('option', { name, exact: true }),
    chosen: (where: Locator = panel): Locator => listIn(where).getByRole('option', { selected: true }),
    found: panel.getByRole('status'),

    /** Opens the places from the scene's own page. */
    async openPlaces(): Promise<void> {
      await page.getByRole('tabpanel', { name: 'Scene' }).getByRole('combobox', { name: 'Where' }).click();
      await page.getByRole('option', { name: 'From the library…' }).click();
    },

    /** Waits until everything in sight has its picture. */
    async whenSeen(where: Locator = panel): Promise<void> {
      await expect(where.getByRole('option').locator('img').first()).toBeVisible();
      await expect(where.getByRole('option').filter({ hasNot: page.locator('img') })).toHaveCount(0);
    },
  };
};
