import { create } from 'zustand';
import { z } from 'zod';

/** In pixels. */
export const PaneSizes = z.object({
  scenes: z.number().min(140).max(480),
  inspector: z.number().min(260).max(640),
  queue: z.number().min(120).max(520),
  scenesShown: z.boolean(),
  inspectorShown: z.boolean(),
  queueShown: z.boolean(),
});
export type PaneSizes = z.infer<typeof PaneSizes>;

export const PANE_LIMITS = { scenes: [140, 480], inspector: [260, 640], queue: [120, 520] } as const;

const USUAL: PaneSizes = {
  scenes: 216,
  inspector: 340,
  queue: 220,
  scenesShown: true,
  inspectorShown: true,
  queueShown: false,
};

/** Of this window only: what the screen is like, not what the film is like. */
const KEY = 'panes';

function remembered(): PaneSizes {
  try {
    return PaneSizes.parse(JSON.parse(localStorage.getItem(KEY) ?? ''));
  } catch {
    return USUAL;
  }
}

export const usePaneSizes = create<PaneSizes>(remembered);

export function resizePane(change: Partial<PaneSizes>): void {
  usePaneSizes.setState(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(usePaneSizes.getState()));
  } catch {
    // A window that may not remember still works.
  }
}
