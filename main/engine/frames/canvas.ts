import { GLYPH, glyph } from './font.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** One frame inside a clip's bytes. */
export type Canvas = {
  readonly rgb: Uint8Array;
  readonly offset: number;
  readonly width: number;
  readonly height: number;
};

/** Fills whole pixels x0 ≤ x < x1, y0 ≤ y < y1, as far as they lie on the canvas. */
export function fill(canvas: Canvas, x0: number, y0: number, x1: number, y1: number, colour: Colour): void {
  const { rgb, offset, width, height } = canvas;
  for (let y = Math.max(y0, 0); y < Math.min(y1, height); y++) {
    for (let x = Math.max(x0, 0); x < Math.min(x1, width); x++) {
      rgb.set(colour, offset + (y * width + x) * 3);
    }
  }
}

/** A text's size in pixels at a scale, one pixel of air around. */
export function textSize(text: string, scale: number): { readonly width: number; readonly height: number } {
  return {
    width: ([...text].length * (GLYPH.width + 1) + 1) * scale,
    height: (GLYPH.height + 2) * scale,
  };
}

/** Writes a text with its top-left corner, air included, at x, y. */
export function write(
  canvas: Canvas,
  text: string,
  x: number,
  y: number,
  scale: number,
  colour: Colour,
): void {
  for (const [index, letter] of [...text].entries()) {
    for (const [row, ink] of glyph(letter).entries()) {
      for (const [column, mark] of [...ink].entries()) {
        if (mark !== '#') continue;
        const left = x + (1 + index * (GLYPH.width + 1) + column) * scale;
        const top = y + (1 + row) * scale;
        fill(canvas, left, top, left + scale, top + scale, colour);
      }
    }
  }
}
