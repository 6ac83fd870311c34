import { extentOf, type Played, shift, shrink } from './play.ts';

/** No box is thinner than this: less is no picture. */
const THINNEST = 0.09;
const INSIDE = 0.01;

/** What only its formation or the crowd made tiny is seen all the same. */
export function keepVisible({ unit, frames }: Played): void {
  for (const at of unit.block.pieces.keys())
    for (const rects of frames) {
      const rect = rects[at];
      if (rect === undefined) continue;
      const [w, h] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
      const grow = THINNEST / Math.min(w, h) - 1;
      if (grow <= 0) continue;
      rect.x0 -= (w * grow) / 2;
      rect.x1 += (w * grow) / 2;
      rect.y0 -= h * grow;
    }
}

/** Moves a unit's way back into the picture as a whole; one too large for it shrinks first. */
export function keepInside({ unit, frames }: Played): void {
  if (unit.motion === 'enter' || unit.motion === 'exit' || unit.later.some(({ motion }) => motion === 'exit'))
    return;
  for (const rects of frames) {
    const { x0, x1, y0, y1 } = extentOf(rects);
    const factor = Math.min(1, (1 - 2 * INSIDE) / (x1 - x0), (1 - 2 * INSIDE) / (y1 - y0));
    if (factor < 1) shrink(rects, factor);
  }
  const whole = extentOf(frames.flat());
  const room = 1 - 2 * INSIDE;
  const all = frames.flat();
  if (whole.x1 - whole.x0 <= room) shift(all, back(whole.x0, whole.x1), 0);
  if (whole.y1 - whole.y0 <= room) shift(all, 0, back(whole.y0, whole.y1));
  for (const rects of frames) {
    const { x0, x1, y0, y1 } = extentOf(rects);
    shift(rects, back(x0, x1), back(y0, y1));
  }
}

const back = (from: number, to: number): number =>
  from < INSIDE ? INSIDE - from : to > 1 - INSIDE ? 1 - INSIDE - to : 0;
