import { WrappedText } from '../../../exports/wrapped-text.ts';
import { type Canvas, type Colour, fill, textSize, write } from '../../../engine/frames/canvas.ts';
import { drawFrameBoxes } from '../../../engine/frames/draw-boxes.ts';
import { encodePng } from '../../../video/png.ts';
import { resized } from '../report/tile.ts';
import type { Cutout } from '../references/cutout.ts';
import { paste } from '../references/paste.ts';
import { frameOf, type View } from '../scenes/view.ts';
import type { Shot } from '../scenes/shot.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** Pixels along a side of a picture: small enough for a sheet of sixteen to stay below 1.5 MB. */
const PANEL = 192;
const GAP = 8;
const LINES = 2;
const PAPER: Colour = [255, 255, 255];
const INK: Colour = [40, 40, 44];
const GREY = 128;

const LETTERS = { knows: () => true, width: (text: string) => textSize(text, 1).width };

/** Words in lines that fit a panel; what does not fit the last of them is cut. */
export const wrapped = (text: string): readonly string[] =>
  new WrappedText(LETTERS).lines(text, 1, PANEL, LINES);

/** A picture as large as the panel allows, on grey. */
function mounted(picture: Cutout): Uint8Array {
  const scale = 0.9 / Math.max(picture.width, picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  const grey = new Uint8Array(PANEL * PANEL * 3).fill(GREY);
  return paste(grey, PANEL, picture, [0.5 - w / 2, 0.5 - h / 2, 0.5 + w / 2, 0.5 + h / 2]).rgb;
}

async function panelOf(cell: SheetCell, view: (shot: Shot) => Promise<View>): Promise<Uint8Array> {
  if ('picture' in cell) return mounted(cell.picture);
  const { looks } = await view(cell.shot);
  const look = Math.min(cell.look, looks.count - 1);
  const rgb = resized(frameOf(looks, look), looks.side, PANEL);
  const canvas = { rgb, offset: 0, width: PANEL, height: PANEL };
  if (cell.boxes) drawFrameBoxes(canvas, cell.shot.scene, { frame: looks.frames[look]!, count: looks.of });
  return rgb;
}

function place(sheet: Canvas, panel: Uint8Array, left: number, top: number): void {
  for (let row = 0; row < PANEL; row += 1) {
    const from = panel.subarray(row * PANEL * 3, (row + 1) * PANEL * 3);
    sheet.rgb.set(from, ((top + row) * sheet.width + left) * 3);
  }
}

/** A sheet as PNG, its pictures rendered (or taken from where they are kept) as it goes. */
export async function drawSheet({ rows }: Sheet, view: (shot: Shot) => Promise<View>): Promise<Buffer> {
  const line = textSize('A', 1).height;
  const [across, down] = [PANEL + GAP, PANEL + LINES * line + GAP];
  const width = Math.max(...rows.map((row) => row.length)) * across + GAP;
  const height = rows.length * down + GAP;
  const sheet: Canvas = { rgb: new Uint8Array(width * height * 3), offset: 0, width, height };
  fill(sheet, 0, 0, width, height, PAPER);
  for (const [y, row] of rows.entries())
    for (const [x, cell] of row.entries()) {
      const [left, top] = [GAP + x * across, GAP + y * down];
      place(sheet, await panelOf(cell, view), left, top);
      for (const [index, text] of wrapped(cell.says).entries())
        write(sheet, text, left, top + PANEL + index * line, 1, INK);
    }
  return encodePng(sheet.rgb, width, height);
}
