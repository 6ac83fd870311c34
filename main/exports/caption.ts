import { type Canvas, type Colour, fill } from '../engine/frames/canvas.ts';
import type { Typeface } from './typeface.ts';
import { WrappedText } from './wrapped-text.ts';

const PAPER: Colour = [12, 12, 14];
const INK: Colour = [236, 236, 236];
const MOST_LINES = 4;

/** In pixels, in proportion to the picture; smaller letters than these could not be read. */
const sizeOf = (width: number) => Math.max(11, Math.round(width / 22));
const lineOf = (size: number) => Math.round(size * 1.35);
const airOf = (size: number) => Math.round(size * 0.6);

export type Captions = {
  /** Height in pixels, even, of a band that holds any of the texts. */
  readonly height: number;
  /** The band with a text centred in it, RGB. */
  readonly band: (text: string) => Uint8Array;
  /** Letters of the texts that the typeface lacks, each once; they are left out. */
  readonly missing: readonly string[];
};

/** Bands to put under pictures of a width. */
export function captionsFor(texts: readonly string[], width: number, typeface: Typeface): Captions {
  const size = sizeOf(width);
  const wrapping = new WrappedText(typeface);
  const linesOf = (text: string) => wrapping.lines(text, size, width - 2 * airOf(size), MOST_LINES);
  const most = Math.max(1, ...texts.map((text) => linesOf(text).length));
  const height = 2 * Math.ceil((most * lineOf(size) + 2 * airOf(size)) / 2);
  const band = (text: string) => {
    const rgb = new Uint8Array(width * height * 3);
    const canvas: Canvas = { rgb, offset: 0, width, height };
    fill(canvas, 0, 0, width, height, PAPER);
    const lines = linesOf(text);
    const top = Math.round((height - lines.length * lineOf(size)) / 2);
    for (const [index, line] of lines.entries()) {
      const x = Math.round((width - typeface.width(line, size)) / 2);
      typeface.write(canvas, line, { x, baseline: top + index * lineOf(size) + size, size, colour: INK });
    }
    return rgb;
  };
  return { height, band, missing: wrapping.missing };
}
