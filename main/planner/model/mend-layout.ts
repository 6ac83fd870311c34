import { KEYFRAMES, type NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { RawBox, RawFrame, RawLayout } from './layout-format.ts';
import { namesOnce } from './layouts.ts';
import { nearestName } from '../names/match-names.ts';
import {
  interpolate,
  isWidthHeight,
  mendBox,
  scaleOf,
  thinnestFor,
  toCorners,
  type Placed,
} from './mend-boxes.ts';

export type MendedTrack = { readonly name: string; readonly keyframes: readonly NormalizedBox[] };

export type MendedLayout = {
  readonly tracks: readonly MendedTrack[];
  /** Names, once for every copy, that no usable box was given for. */
  readonly missing: readonly string[];
  /** What was put right, for the plan's notes. */
  readonly mended: readonly string[];
};

const SCALE_NAMES: Readonly<Record<number, string>> = {
  20: 'twentieths',
  100: 'percent',
  1000: 'thousandths',
};

/** Puts a layout right by rule. A faultless one comes out as it is, with nothing mended. */
export function mendLayout({ frames }: RawLayout, names: readonly string[]): MendedLayout {
  const mended: string[] = [];
  const measured = inCorners(inFrame(frames, mended), mended);
  const known = renamed(measured, names, mended);
  const tracks: MendedTrack[] = [];
  const missing: string[] = [];
  for (const name of namesOnce(names)) {
    const copies = names.filter((other) => other === name).length;
    for (let copy = 0; copy < copies; copy++) {
      const placed = placedOf(known, name, copy);
      const [first, ...others] = placed;
      if (first === undefined) missing.push(name);
      else {
        if (placed.length < KEYFRAMES || frames.length !== KEYFRAMES)
          mended.push(
            `${name}: boxes on ${placed.length} of ${frames.length} keyframes, the others filled in between`,
          );
        tracks.push({ name, keyframes: interpolate([first, ...others]) });
      }
    }
  }
  return { tracks, missing, mended: [...new Set(mended)] };
}

function inFrame(frames: readonly RawFrame[], mended: string[]): readonly RawFrame[] {
  const scale = scaleOf(frames);
  if (scale === 1) return frames;
  mended.push(`boxes were measured in ${SCALE_NAMES[scale] ?? `pixels of ${Math.round(scale)}`}`);
  return withBoxes(frames, (box) => box.map((edge) => edge / scale) as unknown as RawBox);
}

const withBoxes = (frames: readonly RawFrame[], change: (box: RawBox) => RawBox): readonly RawFrame[] =>
  frames.map((frame) => ({
    ...frame,
    boxes: frame.boxes.map(({ name, box }) => ({ name, box: change(box) })),
  }));

function inCorners(frames: readonly RawFrame[], mended: string[]): readonly RawFrame[] {
  const boxes = frames.flatMap((frame) => frame.boxes);
  if (isWidthHeight(boxes.map(({ box }) => box))) {
    mended.push('boxes were written as corner and size');
    return withBoxes(frames, toCorners);
  }
  if (
    boxes.some(({ name, box }) =>
      mendBox(box, thinnestFor(name)).some((edge, at) => Math.abs(edge - (box[at] ?? 0)) > 0.002),
    )
  )
    mended.push('boxes put in order, clipped or widened');
  return frames;
}

function renamed(
  frames: readonly RawFrame[],
  names: readonly string[],
  mended: string[],
): readonly RawFrame[] {
  const meant = new Map<string, string | undefined>();
  const meaning = (said: string): string | undefined => {
    if (names.includes(said)) return said;
    if (!meant.has(said)) {
      const name = nearestName(said, namesOnce(names));
      meant.set(said, name);
      mended.push(
        name === undefined
          ? `${said.slice(0, 80)}: not in the scene, left out`
          : `${said.slice(0, 80)}: taken for ${name}`,
      );
    }
    return meant.get(said);
  };
  return frames.map((frame) => ({
    ...frame,
    boxes: frame.boxes.flatMap(({ name, box }) => {
      const known = meaning(name);
      return known === undefined ? [] : [{ name: known, box }];
    }),
  }));
}

function placedOf(frames: readonly RawFrame[], name: string, copy: number): readonly Placed[] {
  const last = Math.max(1, frames.length - 1);
  return frames.flatMap(({ boxes }, k): readonly Placed[] => {
    const found = boxes.filter((one) => one.name === name)[copy];
    return found === undefined ? [] : [{ t: k / last, box: mendBox(found.box, thinnestFor(name)) }];
  });
}
