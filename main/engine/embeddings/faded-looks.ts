import { COVERAGE_CHANNELS } from '../../../preload/contract/pack.ts';
import type { FrameBox } from '../../layouts/actions.ts';
import { type Look, mostSeen, sameBox, seenOn } from '../../layouts/looks.ts';
import type { LoadedPack } from '../loaded-pack.ts';

/** One look on one frame. */
export type Layer = Pick<Look, 'shares'> & {
  readonly box: FrameBox;
  /** `[G, g, g]` */
  readonly grid: Float32Array;
  /** Of a body, `[4, side, side]`: colours times coverage, and coverage. */
  readonly picture: Float32Array | undefined;
};

/** What stands in a slot on one frame: a grid `[G, g, g]`, and a picture `[4, side, side]` if that is laid in as it is. */
export type Seen = Pick<Layer, 'grid' | 'picture'>;

function blended(below: Float32Array, above: Float32Array, share: number): Float32Array {
  return below.map((value, i) => value * (1 - share) + above[i]! * share);
}

/** Nearest of two cells to each side of a pixel, and how far it is to the second. */
function between(at: number, size: number): readonly [first: number, second: number, share: number] {
  const inside = Math.min(Math.max(at, 0), size - 1);
  const first = Math.floor(inside);
  return [first, Math.min(first + 1, size - 1), inside - first];
}

/** What an image shows at a point, by the four pixels around it. `x` and `y` count pixels from the first one's centre. */
function sampled(image: Float32Array, from: number, side: number, x: number, y: number): number {
  const [x0, x1, right] = between(x, side);
  const [y0, y1, low] = between(y, side);
  const row = (line: number) => {
    const at = from + line * side;
    return image[at + x0]! * (1 - right) + image[at + x1]! * right;
  };
  return row(y0) * (1 - low) + row(y1) * low;
}

/** What the decoder lays a thing on. */
const NEUTRAL = 128 / 255;

/** A grid's coverage as `[2g, 2g]` in 0..1; its four channels are the quarters of a cell, by rows. */
function coverageOf(grid: Float32Array, side: number): Float32Array {
  const from = grid.length - COVERAGE_CHANNELS * side ** 2;
  return Float32Array.from({ length: 4 * side ** 2 }, (_, i) => {
    const [y, x] = [Math.floor(i / (2 * side)), i % (2 * side)];
    const quarter = (y % 2) * 2 + (x % 2);
    const value = grid[from + (quarter * side + Math.floor(y / 2)) * side + Math.floor(x / 2)]!;
    return Math.min(Math.max((value + 1) / 2, 0), 1);
  });
}

/** A grid as a picture `[4, side, side]`: colours times coverage, and coverage. */
async function pictureOf(
  { graphs, manifest: { capabilities } }: LoadedPack,
  grid: Float32Array,
  signal: AbortSignal | undefined,
): Promise<Float32Array> {
  const { entityImage: side, grid: size } = capabilities;
  const { image } = await graphs.run('entity-decoder', { grid }, signal);
  const coverage = coverageOf(grid, size.side);
  const scale = (2 * size.side) / side;
  const pixels = side ** 2;
  const picture = new Float32Array(4 * pixels);
  for (let at = 0; at < pixels; at++) {
    const [x, y] = [(at % side) + 0.5, Math.floor(at / side) + 0.5];
    const covers = sampled(coverage, 0, 2 * size.side, x * scale - 0.5, y * scale - 0.5);
    for (let channel = 0; channel < 3; channel++) {
      const colour = image[channel * pixels + at]! - NEUTRAL * (1 - covers);
      picture[channel * pixels + at] = Math.min(Math.max(colour, 0), covers);
    }
    picture[3 * pixels + at] = covers;
  }
  return picture;
}

/** A picture that fills `box`, in a larger box, with nothing around it. */
function inBox(
  picture: Float32Array,
  [x0, y0, x1, y1]: FrameBox,
  into: FrameBox,
  side: number,
): Float32Array {
  const pixels = side ** 2;
  const [acrossInto, downInto] = [(into[2] - into[0]) / side, (into[3] - into[1]) / side];
  const laid = new Float32Array(4 * pixels);
  for (let at = 0; at < pixels; at++) {
    const x = (into[0] + ((at % side) + 0.5) * acrossInto - x0) / (x1 - x0);
    const y = (into[1] + (Math.floor(at / side) + 0.5) * downInto - y0) / (y1 - y0);
    if (x < 0 || x > 1 || y < 0 || y > 1) continue;
    for (let channel = 0; channel < 4; channel++)
      laid[channel * pixels + at] = sampled(picture, channel * pixels, side, x * side - 0.5, y * side - 0.5);
  }
  return laid;
}

/**
 * A slot's looks on a frame in one. Grids of one kind in one box are blended as they are; a body and what is none, or two
 * in boxes of their own, as pictures in the box of the slot. A pack that takes no pictures shows what is most seen.
 *
 * @param box of the slot, which holds those of all looks seen
 */
export async function faded(
  pack: LoadedPack,
  layers: readonly Layer[],
  frame: number,
  box: FrameBox,
  signal: AbortSignal | undefined,
): Promise<Seen> {
  const most = layers[mostSeen(layers, frame)]!;
  const [lowest, ...others] = seenOn(layers, frame);
  if (lowest === undefined || others.length === 0) return most;
  const alike = others.every(
    (layer) =>
      sameBox(layer.box, lowest.box) && (layer.picture === undefined) === (lowest.picture === undefined),
  );
  const over = (of: (layer: Layer) => Float32Array): Float32Array =>
    others.reduce((below, layer) => blended(below, of(layer), layer.shares[frame]!), of(lowest));
  if (alike) {
    const picture = lowest.picture && over((layer) => layer.picture!);
    return { grid: over(({ grid }) => grid), picture };
  }
  if (pack.manifest.acts === undefined) return most;
  const { entityImage } = pack.manifest.capabilities;
  const pictures = new Map<Layer, Float32Array>();
  for (const layer of [lowest, ...others]) {
    const own = layer.picture ?? (await pictureOf(pack, layer.grid, signal));
    pictures.set(layer, inBox(own, layer.box, box, entityImage));
  }
  return { grid: most.grid, picture: over((layer) => pictures.get(layer)!) };
}
