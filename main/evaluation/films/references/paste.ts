import type { FoundBox } from '../../../engine/judge/proposals.ts';
import type { Cutout } from './cutout.ts';

const SAMPLES = 4;

export type Pasted = {
  readonly rgb: Uint8Array;
  /** Which of the frame's pixels the picture covers, at least by half. */
  readonly covered: readonly number[];
};

/** The picture's mean colour (0..255, weighted by alpha) and alpha (0..1) over one pixel of the box it fills. */
function under({ width, height, rgba }: Cutout, u: number, v: number, across: number, down: number) {
  const sum = [0, 0, 0, 0];
  for (let j = 0; j < SAMPLES; j += 1)
    for (let i = 0; i < SAMPLES; i += 1) {
      const x = Math.floor(((u + (i + 0.5) / SAMPLES) / across) * width);
      const y = Math.floor(((v + (j + 0.5) / SAMPLES) / down) * height);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const at = (y * width + x) * 4;
      const alpha = rgba[at + 3]! / 255;
      for (let c = 0; c < 3; c += 1) sum[c]! += rgba[at + c]! * alpha;
      sum[3]! += alpha;
    }
  const alpha = sum[3]! / SAMPLES ** 2;
  return { alpha, colour: alpha === 0 ? [0, 0, 0] : sum.slice(0, 3).map((part) => part / sum[3]!) };
}

/** A picture laid over a frame of `side × side` RGB bytes, stretched to a box by its means: the plainest way to place it. */
export function paste(frame: Uint8Array, side: number, picture: Cutout, box: FoundBox): Pasted {
  const rgb = frame.slice();
  const covered: number[] = [];
  const [x0, y0, x1, y1] = box.map((edge) => edge * side) as [number, number, number, number];
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(side, y1); y += 1)
    for (let x = Math.max(0, Math.floor(x0)); x < Math.min(side, x1); x += 1) {
      const { alpha, colour } = under(picture, x - x0, y - y0, x1 - x0, y1 - y0);
      const at = y * side + x;
      for (let c = 0; c < 3; c += 1)
        rgb[at * 3 + c] = Math.round(colour[c]! * alpha + rgb[at * 3 + c]! * (1 - alpha));
      if (alpha >= 0.5) covered.push(at);
    }
  return { rgb, covered };
}
