import { expect, type Locator, type Page } from '@playwright/test';

/** The strip of scenes, the canvas and the timeline of an open film. */
export const storyboardPage = (page: Page) => ({
  strip: page.getByRole('listbox', { name: 'Scenes' }),
  cards: page.getByRole('listbox', { name: 'Scenes' }).getByRole('option'),
  addScene: page.getByRole('button', { name: 'Add scene' }).first(),
  canvas: page.getByRole('application', { name: 'Boxes in this scene' }).locator('..'),
  grid: page.getByRole('grid', { name: 'Keyframes by entity' }),

  /** The element of a box, by the name of what is in it. */
  box: (name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}, keyframe`) }),

  keyframe: (name: string, keyframe: number): Locator =>
    page.getByRole('gridcell', { name: new RegExp(`^${name}, keyframe ${keyframe},`) }),

  /** Presses at one place of the canvas (0..1 on both axes), drags to another and lets go. */
  async drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const area = await this.canvas.boundingBox();
    if (area === null) throw new Error('there is no canvas');
    const at = ([x, y]: readonly [number, number]) =>
      [area.x + x * area.width, area.y + y * area.height] as const;
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at(to), { steps: 5 });
    await page.mouse.up();
  },

  /** Takes a box by its middle and drags it by a part of the canvas. */
  async dragBox(name: string, [x, y]: readonly [number, number]): Promise<void> {
    const [area, box] = [await this.canvas.boundingBox(), await this.box(name).boundingBox()];
    if (area === null || box === null) throw new Error(`there is no box of ${name}`);
    const [left, top] = [box.x + box.width / 2 - area.x, box.y + box.height / 2 - area.y];
    const from = [left / area.width, top / area.height] as const;
    await this.drag(from, [from[0] + x, from[1] + y]);
  },

  /** Draws a box and names what is in it. */
  async drawBox(name: string, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await page.keyboard.press('b');
    await this.drag(from, to);
    await page.getByRole('combobox', { name: 'Who or what is it?' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(this.box(name)).toBeVisible();
  },

  /** Left edge of a box in percent of the frame, as its name says it. */
  async left(name: string): Promise<number> {
    const words = await this.box(name).getAttribute('aria-label');
    return Number(/x (-?\d+) %/.exec(words ?? '')?.[1]);
  },
});
