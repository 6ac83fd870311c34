import { type Canvas, type Colour, fill, textSize, write } from '../engine/frames/canvas.ts';
import { GLYPH, hasGlyph } from '../engine/frames/font.ts';

const PAPER: Colour = [12, 12, 14];
const INK: Colour = [236, 236, 236];
const MOST_LINES = 4;
/** Air around the text and between lines, in font pixels. */
const AIR = 4;
const LINE = GLYPH.height + 3;

/** How large the letters are drawn: as labels are on a 256 px picture, and in proportion. */
const scaleOf = (width: number) => Math.max(1, Math.round(width / 256));

/** Words in lines of at most `columns` letters; a word longer than a line is broken. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text
    .split(/\s+/)
    .flatMap((each) => each.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? [])) {
    const line = lines.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function linesOf(text: string, width: number): readonly string[] {
  const columns = Math.floor((width / scaleOf(width) - 2 * AIR) / (GLYPH.width + 1));
  const lines = wrapped(text, columns);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]!.slice(0, columns - 3)}...`];
}

/** Height in pixels, even, of a band that holds any of the texts under a picture of this width. */
export function bandHeight(texts: readonly string[], width: number): number {
  const lines = Math.max(...texts.map((text) => linesOf(text, width).length));
  return 2 * Math.ceil((scaleOf(width) * (lines * LINE + 2 * AIR - 3)) / 2);
}

/** Fills the band below `top` and writes a text centred in it. */
export function writeCaption(canvas: Canvas, text: string, top: number): void {
  const scale = scaleOf(canvas.width);
  fill(canvas, 0, top, canvas.width, canvas.height, PAPER);
  const lines = linesOf(text, canvas.width);
  const height = scale * (lines.length * LINE - 3);
  let y = top + Math.round((canvas.height - top - height) / 2) - scale;
  for (const line of lines) {
    write(canvas, line, Math.round((canvas.width - textSize(line, scale).width) / 2), y, scale, INK);
    y += LINE * scale;
  }
}

/** Letters of the texts that the caption's font lacks, each once. */
export function lettersWithoutGlyph(texts: readonly string[]): readonly string[] {
  return [...new Set([...texts.join('')])].filter((letter) => !hasGlyph(letter));
}
