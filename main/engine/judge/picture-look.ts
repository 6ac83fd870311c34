import type { ReferencePicture } from '../requests.ts';
import { sharedPart } from './answers.ts';
import { cosine } from './detections.ts';
import type { Judge } from './judge.ts';
import type { FoundBox } from './proposals.ts';

export type Look = readonly number[];

/** How a picture of the user's looks to a judge: as it is, and in a mirror, as it is drawn of who looks the other way. */
export type PictureLook = readonly [Look, Look];

const GREY = 128;
const WHOLE: FoundBox = [0, 0, 1, 1];

/** The picture in the middle of a grey square, which judges read. */
function squared({ width, height, rgb }: ReferencePicture): {
  readonly rgb: Uint8Array;
  readonly side: number;
} {
  if (width === height) return { rgb, side: width };
  const side = Math.max(width, height);
  const square = new Uint8Array(side * side * 3).fill(GREY);
  const [left, top] = [Math.floor((side - width) / 2), Math.floor((side - height) / 2)];
  for (let row = 0; row < height; row += 1)
    square.set(rgb.subarray(row * width * 3, (row + 1) * width * 3), ((top + row) * side + left) * 3);
  return { rgb: square, side };
}

function inMirror(rgb: Uint8Array, side: number): Uint8Array {
  const mirrored = new Uint8Array(rgb.length);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const from = (y * side + side - 1 - x) * 3;
      mirrored.set(rgb.subarray(from, from + 3), (y * side + x) * 3);
    }
  return mirrored;
}

/** The look of what a picture shows: read once for where that is in it, then there. */
export async function pictureLook(
  judge: Pick<Judge, 'portray'>,
  picture: ReferencePicture,
): Promise<PictureLook> {
  const { rgb, side } = squared(picture);
  const looks: Look[] = [];
  for (const seen of [rgb, inMirror(rgb, side)]) {
    const { box } = await judge.portray(seen, side, WHOLE);
    const plain = box[2] - box[0] > 0.1 && box[3] - box[1] > 0.1 ? box : WHOLE;
    looks.push((await judge.portray(seen, side, plain)).look);
  }
  return [looks[0]!, looks[1]!];
}

/** How much a look is like a picture, -1..1. */
export const likeness = (look: Look, picture: PictureLook): number =>
  Math.max(...picture.map((own) => cosine(look, own)));

/**
 * How far from as like as an empty place to the very same a look must be. Of 112 boxes of 14 scenes drawn from held-out
 * pictures, all that were drawn were so like, 2 % of those drawn from another picture, and none with another thing of the
 * scene, a thing drawn by its name, or nothing in them.
 */
const NEARER = 0.4;

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? 0 : (low + high) / 2;
};

/**
 * Whether what is in a box looks like a picture rather than like nothing, or like another picture of the scene. What
 * nothing looks like there is asked of places of the frame where nothing is planned, half of which may hold something of the
 * place itself: no likeness is enough by itself, as judges differ in how alike they find things.
 *
 * @param look of what is in the box
 * @param others of the scene's other pictures
 * @param empty looks of boxes of about the same size with nothing planned in them; may be none
 */
export function showsPicture(
  look: Look,
  picture: PictureLook,
  { others, empty }: { readonly others: readonly PictureLook[]; readonly empty: readonly Look[] },
): boolean {
  const like = likeness(look, picture);
  const nothing = Math.max(0, median(empty.map((place) => cosine(place, look))));
  return like > nothing + (1 - nothing) * NEARER && others.every((other) => like > likeness(look, other));
}

/** Rows and columns of places to look at. */
const PLACES = 4;
const MOST_PLACES = 4;
/** Part of either box that may be planned for something. */
const SHARED = 0.25;

/**
 * Boxes of the size of one in which little or nothing is planned, spread over the frame; fewer where there is no room, none in a
 * full one.
 */
export function emptyPlaces(box: FoundBox, planned: readonly FoundBox[]): readonly FoundBox[] {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const steps = Array.from({ length: PLACES }, (_, at) => at / (PLACES - 1));
  const places = steps.flatMap((v) =>
    steps.map((u): FoundBox => {
      const [x, y] = [u * (1 - width), v * (1 - height)];
      return [x, y, x + width, y + height];
    }),
  );
  const free = places.filter((place) => planned.every((other) => sharedPart(place, other) < SHARED));
  const stride = Math.max(1, free.length / MOST_PLACES);
  return Array.from(
    { length: Math.min(MOST_PLACES, free.length) },
    (_, at) => free[Math.floor(at * stride)]!,
  );
}
