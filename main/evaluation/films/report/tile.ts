import { type Canvas, type Colour, fill, textSize, write } from '../../../engine/frames/canvas.ts';
import type { FoundBox } from '../../../engine/judge/proposals.ts';
import type { MarkedBox, Panel } from '../tables/trial.ts';

/** Pixels along a side of a picture in a contact sheet. */
export const PANEL = 128;

/** A trial in a contact sheet. */
export type Tile = {
  /** Which of its table's trials, from 1. */
  readonly number: number;
  readonly says: string;
  readonly good: boolean;
  /** Pictures of `PANEL × PANEL` RGB bytes. */
  readonly panels: readonly Uint8Array[];
};

const COLOURS: Readonly<Record<MarkedBox['mark'], Colour>> = {
  asked: [0, 200, 120],
  other: [240, 150, 0],
  planned: [255, 255, 255],
};
const INK: Colour = [16, 16, 16];

/** A frame at another size, by the mean of four points a pixel. */
export function resized(rgb: Uint8Array, side: number, wanted: number): Uint8Array {
  const out = new Uint8Array(wanted * wanted * 3);
  const points = (at: number) =>
    [0.25, 0.75].map((part) => Math.min(side - 1, Math.floor(((at + part) / wanted) * side)));
  for (let y = 0; y < wanted; y += 1)
    for (let x = 0; x < wanted; x += 1)
      for (let c = 0; c < 3; c += 1) {
        let sum = 0;
        for (const v of points(y)) for (const u of points(x)) sum += rgb[(v * side + u) * 3 + c]!;
        out[(y * wanted + x) * 3 + c] = Math.round(sum / 4);
      }
  return out;
}

function outline(canvas: Canvas, box: FoundBox, colour: Colour): void {
  const [x0, y0, x1, y1] = box.map((edge) => Math.round(edge * PANEL)) as [number, number, number, number];
  fill(canvas, x0, y0, x1, y0 + 1, colour);
  fill(canvas, x0, y1 - 1, x1, y1, colour);
  fill(canvas, x0, y0, x0 + 1, y1, colour);
  fill(canvas, x1 - 1, y0, x1, y1, colour);
}

function drawn({ rgb, side, boxes }: Panel): Uint8Array {
  const small = resized(rgb, side, PANEL);
  const canvas = { rgb: small, offset: 0, width: PANEL, height: PANEL };
  for (const { box, mark, name } of boxes) {
    outline(canvas, box, COLOURS[mark]);
    if (name === undefined) continue;
    const size = textSize(name, 1);
    const [x, y] = [Math.round(box[0] * PANEL), Math.max(0, Math.round(box[1] * PANEL))];
    fill(canvas, x, y, x + size.width, y + size.height, COLOURS[mark]);
    write(canvas, name, x, y, 1, INK);
  }
  return small;
}

export function tileOf(number: number, says: string, good: boolean, panels: readonly Panel[]): Tile {
  return { number, says, good, panels: panels.map(drawn) };
}
