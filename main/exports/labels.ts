import { fill } from '../engine/frames/canvas.ts';
import type { DrawLabel } from '../engine/frames/draw-boxes.ts';
import type { Typeface } from './typeface.ts';
import { WrappedText } from './wrapped-text.ts';

/** Names on boxes, in letters of a typeface: a fifth of an em of air around them. */
export function labelsIn(typeface: Typeface): DrawLabel {
  const letters = new WrappedText(typeface);
  return (canvas, name, place, { paper, ink }) => {
    const text = letters.plain(name);
    const size = Math.max(10, Math.round(canvas.width / 28));
    const air = Math.round(size / 5);
    const [width, height] = [Math.ceil(typeface.width(text, size)) + 2 * air, size + 2 * air];
    const { x, y } = place(width, height);
    fill(canvas, x, y, x + width, y + height, paper);
    typeface.write(canvas, text, { x: x + air, baseline: y + Math.round(size * 1.05), size, colour: ink });
  };
}
