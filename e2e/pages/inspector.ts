import { expect, type Locator, type Page } from '@playwright/test';

/** Renders share the processor with everything else on the machine. */
const RENDER_MS = 240_000;

/** What is beside the canvas: the scene's settings, the cast, the takes. */
export const inspectorPage = (page: Page) => {
  const pane = page.getByRole('tablist', { name: 'Inspector' }).locator('..');
  return {
    tab: (name: 'Scene' | 'Cast' | 'Takes' | 'Library'): Locator => pane.getByRole('tab', { name }),
    strength: pane.getByRole('slider', { name: 'Strength of the boxes' }),
    compareStrengths: pane.getByRole('button', { name: 'Compare strengths' }),
    place: pane.getByRole('combobox', { name: 'Where' }),
    placeName: pane.getByRole('combobox', { name: 'Name of the new place' }),
    light: pane.getByRole('combobox', { name: 'Time and weather' }),
    action: pane.getByRole('combobox', { name: 'What it does' }),
    actionWords: pane.getByRole('textbox', { name: 'In words' }),
    becomes: pane.getByRole('textbox', { name: 'Becomes', exact: true }),
    placeBecomes: pane.getByRole('textbox', { name: 'The place becomes', exact: true }),
    /** When the chosen thing comes to look so; the one before it is the place's. */
    becomesWhen: pane.getByRole('combobox', { name: 'When' }),
    member: (name: string): Locator =>
      pane
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: `More about ${name}`, exact: true }) }),
    memberMenu: (name: string): Locator =>
      pane.getByRole('button', { name: `More about ${name}`, exact: true }),
    takes: pane.getByRole('list', { name: /^Takes of scene/ }).getByRole('listitem'),
    take: (kind: 'Draft' | 'Full'): Locator =>
      pane
        .getByRole('list', { name: /^Takes of scene/ })
        .getByRole('listitem')
        .filter({ hasText: kind }),

    /** Waits until the selected scene has a take of this kind. */
    async whenTaken(kind: 'Draft' | 'Full'): Promise<void> {
      await expect(this.take(kind).first()).toBeVisible({ timeout: RENDER_MS });
    },

    /** Waits until every scene of the strip has a take. */
    async whenDrawn(): Promise<void> {
      await expect(page.getByRole('option', { name: /no take yet/ })).toHaveCount(0, { timeout: RENDER_MS });
    },
  };
};
