import type { Page } from '@playwright/test';

/** The settings dialog. */
export const settingsPage = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: /^(Settings|설정)$/ });
  return {
    dialog,
    tab: (name: string) => dialog.getByRole('tab', { name }),
    offline: dialog.getByRole('switch', { name: /^(Offline|오프라인)/ }),

    /** Chooses one of a list. */
    async choose(label: string | RegExp, option: string): Promise<void> {
      await dialog.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    },

    async close(): Promise<void> {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
  };
};
