import { PictureError } from './picture-error.ts';

/** How far, per channel, a pixel may be from the background's colour and still belong to it. */
const TOLERANCE = 28;
/** Share of the edge that must have one colour. */
const PLAIN = 0.85;
/** A picture with this share of see-through pixels has no background any more. */
const CUT_OUT = 0.1;
/** Below this alpha of 255 nobody sees a pixel. */
const SEE_THROUGH = 16;
/** Share of the pixels that must be left: less is a speck, or a picture that is background all over. */
const LEFT = 0.002;

type Rgb = readonly [red: number, green: number, blue: number];

/** Indices of the pixels along the edge. */
function edge(width: number, height: number): readonly number[] {
  const pixels: number[] = [];
  for (let x = 0; x < width; x += 1) pixels.push(x, (height - 1) * width + x);
  for (let y = 1; y < height - 1; y += 1) pixels.push(y * width, y * width + width - 1);
  return pixels;
}

/** How many pixels can be seen. */
export function seen(rgba: Uint8Array): number {
  let count = 0;
  for (let at = 3; at < rgba.length; at += 4) if ((rgba[at] ?? 0) >= SEE_THROUGH) count += 1;
  return count;
}

/** Whether somebody has removed the background already; what is left may well touch the edge. */
const cutOut = (rgba: Uint8Array): boolean => seen(rgba) < (rgba.length / 4) * (1 - CUT_OUT);

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

/**
 * Makes a plain background see-through: everything of the edge's colour that is joined to the edge. `rgba` holds
 * `height × width × 4` bytes; a copy is returned, or a picture that was cut out before as it is.
 *
 * @throws PictureError when the edge is not of one colour (what is background cannot be told from it then), or when
 *   nothing would be left
 */
export function clearBackground(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const border = edge(width, height);
  const alpha = (pixel: number): number => rgba[pixel * 4 + 3] ?? 0;
  if (cutOut(rgba)) return rgba;
  const channel = (at: number) => median(border.map((pixel) => rgba[pixel * 4 + at] ?? 0));
  const colour: Rgb = [channel(0), channel(1), channel(2)];
  const isBackground = (pixel: number): boolean =>
    alpha(pixel) < SEE_THROUGH ||
    colour.every((value, at) => Math.abs((rgba[pixel * 4 + at] ?? 0) - value) <= TOLERANCE);
  const start = border.filter(isBackground);
  if (start.length < border.length * PLAIN)
    throw new PictureError('invalid', 'the background has no single colour, so it cannot be removed', {
      hint: 'Crop the picture closer, or use one with a plain background.',
    });
  const cleared = flooded(rgba, width, height, start, isBackground);
  if (seen(cleared) < width * height * LEFT)
    throw new PictureError('invalid', 'the picture is background all over: removing it would leave nothing', {
      hint: 'Keep the background, or use a picture in which the thing differs from what is behind it.',
    });
  return cleared;
}

function flooded(
  rgba: Uint8Array,
  width: number,
  height: number,
  start: readonly number[],
  isBackground: (pixel: number) => boolean,
): Uint8Array {
  const out = Uint8Array.from(rgba);
  const reached = new Uint8Array(width * height);
  const waiting = [...start];
  for (const pixel of start) reached[pixel] = 1;
  while (waiting.length > 0) {
    const pixel = waiting.pop()!;
    out[pixel * 4 + 3] = 0;
    const x = pixel % width;
    for (const next of [
      x > 0 ? pixel - 1 : -1,
      x < width - 1 ? pixel + 1 : -1,
      pixel - width,
      pixel + width,
    ]) {
      if (next < 0 || next >= width * height || reached[next] === 1 || !isBackground(next)) continue;
      reached[next] = 1;
      waiting.push(next);
    }
  }
  return out;
}
