import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../files/write-whole.ts';

const FILE = 'window.json';
export const SMALLEST = { width: 960, height: 640 } as const;
const USUAL = { width: 1440, height: 900 } as const;
/** So much of a window must be on some display to be grasped. */
const GRASP = 80;

const Rectangle = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
type Rectangle = z.infer<typeof Rectangle>;
const WindowState = z.object({ bounds: Rectangle, maximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

const isVisible = ({ x, y, width }: Rectangle, display: Rectangle): boolean =>
  x + width > display.x + GRASP &&
  x < display.x + display.width - GRASP &&
  y >= display.y &&
  y < display.y + display.height - GRASP;

/** Where to open the window: where it was, unless that display is gone. */
export function windowBounds(
  state: WindowState | undefined,
  displays: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  if (state === undefined) return USUAL;
  const width = Math.max(state.bounds.width, SMALLEST.width);
  const height = Math.max(state.bounds.height, SMALLEST.height);
  const placed = { ...state.bounds, width, height };
  return displays.some((display) => isVisible(placed, display)) ? placed : { width, height };
}

/** How the window was left; undefined when nobody knows. */
export function readWindowState(folder: string): WindowState | undefined {
  try {
    return WindowState.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

export async function keepWindowState(folder: string, state: WindowState): Promise<void> {
  await writeWhole(join(folder, FILE), JSON.stringify(state));
}
