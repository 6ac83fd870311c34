import { expect, type Page } from '@playwright/test';

/** The open film: its bar, panes and status. */
export const workspacePage = (page: Page) => ({
  title: page.getByRole('textbox', { name: 'Film title' }),
  saved: page.getByRole('banner').getByRole('status'),
  undo: page.getByRole('banner').getByRole('button', { name: /^Undo/ }),
  redo: page.getByRole('banner').getByRole('button', { name: /^Redo/ }),
  render: page.getByRole('banner').getByRole('button', { name: 'Render', exact: true }),
  play: page.getByRole('banner').getByRole('button', { name: 'Play film' }),
  export: page.getByRole('banner').getByRole('button', { name: /^Export/ }),
  home: page.getByRole('button', { name: 'All films' }),
  scenes: page.getByRole('region', { name: 'Scenes' }),
  more: page.getByRole('button', { name: 'More', exact: true }),
  queue: page.getByRole('button', { name: 'Queue' }),

  /** Gives the film another title, as one edit. */
  async retitle(title: string): Promise<void> {
    await this.title.fill(title);
    await this.title.press('Enter');
  },

  /** Waits until the studio has everything on its disk. */
  async whenSaved(): Promise<void> {
    await expect(this.saved).toHaveText(/^(Saved|저장됨)$/);
  },
});
