import { type Colour, fill, write } from '../../../engine/frames/canvas.ts';
import { encodePng } from '../../../video/png.ts';
import { PANEL, type Tile } from './tile.ts';

const COLUMNS = 2;
const GAP = 6;
const RIM = 4;
const LABEL = 26;
const PAPER: Colour = [24, 24, 28];
const LETTERS: Colour = [235, 235, 235];
const GOOD: Colour = [0, 170, 100];
const BAD: Colour = [214, 60, 50];

/** Tiles side by side as one PNG: each with its number and a rim that says whether it came out. Undefined without tiles. */
export function contactSheet(tiles: readonly Tile[], columns = COLUMNS): Buffer | undefined {
  const panels = Math.max(0, ...tiles.map((tile) => tile.panels.length));
  if (panels === 0) return undefined;
  const [tileWidth, tileHeight] = [LABEL + panels * PANEL + RIM + GAP, PANEL + GAP];
  const across = Math.min(columns, tiles.length);
  const [width, height] = [across * tileWidth + GAP, Math.ceil(tiles.length / across) * tileHeight + GAP];
  const rgb = new Uint8Array(width * height * 3);
  const sheet = { rgb, offset: 0, width, height };
  fill(sheet, 0, 0, width, height, PAPER);
  for (const [index, tile] of tiles.entries()) {
    const left = GAP + (index % across) * tileWidth;
    const top = GAP + Math.floor(index / across) * tileHeight;
    write(sheet, String(tile.number), left, top, 1, LETTERS);
    fill(sheet, left + LABEL - RIM, top, left + LABEL, top + PANEL, tile.good ? GOOD : BAD);
    for (const [at, panel] of tile.panels.entries())
      for (let row = 0; row < PANEL; row += 1) {
        const from = panel.subarray(row * PANEL * 3, (row + 1) * PANEL * 3);
        rgb.set(from, ((top + row) * width + left + LABEL + at * PANEL) * 3);
      }
  }
  return encodePng(rgb, width, height);
}
