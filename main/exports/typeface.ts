import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit, { type Font, type Glyph, type Path } from '@pdf-lib/fontkit';
import type { Canvas, Colour } from '../engine/frames/canvas.ts';
import { Ink } from './ink.ts';
import type { Letters } from './wrapped-text.ts';

/** Noto Sans KR writes Korean, Japanese, Western, Greek and Russian letters, and many Chinese ones. */
const FILES = {
  regular: '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf',
} as const;

export const fontFile = (weight: keyof typeof FILES): Promise<Buffer> =>
  readFile(createRequire(import.meta.url).resolve(FILES[weight]));

/** The library's declarations leave these out. */
type OutlinedGlyph = Glyph & {
  readonly advanceWidth: number;
  readonly path: Path & { readonly commands: readonly PathCommand[] };
};
type PathCommand = { readonly command: string; readonly args: readonly number[] };

/** Letters as outlines, to be drawn on frames one after another: none of the scripts above needs more. */
export class Typeface implements Letters {
  readonly #font: Font;
  readonly #glyphs = new Map<string, OutlinedGlyph>();

  constructor(bytes: Uint8Array) {
    this.#font = fontkit.create(bytes);
  }

  knows(letter: string): boolean {
    return this.#font.hasGlyphForCodePoint(letter.codePointAt(0)!);
  }

  /** In pixels, at so many pixels to the em. */
  width(text: string, size: number): number {
    const units = [...text].reduce((sum, letter) => sum + this.#glyph(letter).advanceWidth, 0);
    return (units * size) / this.#font.unitsPerEm;
  }

  /** Writes a line over what is there; `baseline` is the pixel row its letters stand on. */
  write(
    canvas: Canvas,
    text: string,
    { x, baseline, size, colour }: { x: number; baseline: number; size: number; colour: Colour },
  ): void {
    // An em of air on every side: letters may reach out of their own width.
    const ink = new Ink(Math.ceil(this.width(text, size) + 2 * size), 3 * size);
    this.#outline(text, ink, size);
    const covered = ink.coverage();
    for (let row = 0; row < ink.height; row += 1)
      for (let column = 0; column < ink.width; column += 1) {
        const share = covered[row * ink.width + column]!;
        if (share > 0) blend(canvas, x - size + column, baseline - 2 * size + row, share, colour);
      }
  }

  #outline(text: string, ink: Ink, size: number): void {
    const scale = size / this.#font.unitsPerEm;
    let pen = size;
    for (const letter of text) {
      const { path, advanceWidth } = this.#glyph(letter);
      const point = (x: number, y: number) => [pen + x * scale, 2 * size - y * scale] as const;
      for (const { command, args } of path.commands) follow(ink, command, args, point);
      pen += advanceWidth * scale;
    }
  }

  #glyph(letter: string): OutlinedGlyph {
    const known = this.#glyphs.get(letter);
    if (known !== undefined) return known;
    const glyph = this.#font.glyphForCodePoint(letter.codePointAt(0)!) as OutlinedGlyph;
    this.#glyphs.set(letter, glyph);
    return glyph;
  }
}

/** TrueType outlines have these commands and no others. */
function follow(
  ink: Ink,
  command: string,
  args: readonly number[],
  point: (x: number, y: number) => readonly [number, number],
): void {
  const [a = 0, b = 0, c = 0, d = 0] = args;
  if (command === 'moveTo') ink.moveTo(point(a, b));
  else if (command === 'lineTo') ink.lineTo(point(a, b));
  else if (command === 'quadraticCurveTo') ink.quadraticTo(point(a, b), point(c, d));
  else if (command === 'closePath') ink.close();
  else throw new Error(`no way to draw ${command}`);
}

function blend({ rgb, offset, width, height }: Canvas, x: number, y: number, share: number, colour: Colour) {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const at = offset + (y * width + x) * 3;
  for (let i = 0; i < 3; i += 1) rgb[at + i] = Math.round(rgb[at + i]! * (1 - share) + colour[i]! * share);
}

let captions: Promise<Typeface> | undefined;

/** The typeface of captions and labels, read once. */
export function captionTypeface(): Promise<Typeface> {
  captions ??= fontFile('regular').then((bytes) => new Typeface(bytes));
  return captions;
}
