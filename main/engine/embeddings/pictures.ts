import type { ReferencePicture } from '../requests.ts';

/** `[3, side, side]` floats in 0..1, channel by channel: what `entity-image` reads. */
export type EntityPicture = Float32Array;

type Share = { readonly at: number; readonly weight: number };

/** Which source pixels lie under each of `side` equal parts of `from`..`from + extent`; weights of a part sum to 1. */
function shares(side: number, from: number, extent: number): readonly (readonly Share[])[] {
  return Array.from({ length: side }, (_, part) => {
    const start = from + (part * extent) / side;
    const end = from + ((part + 1) * extent) / side;
    const under: Share[] = [];
    for (let at = Math.floor(start); at < end; at++) {
      const weight = (Math.min(end, at + 1) - Math.max(start, at)) / (end - start);
      if (weight > 1e-9) under.push({ at, weight });
    }
    return under;
  });
}

/**
 * A user's picture at the size the pack reads, by area averaging. A thing is stretched to the whole square, since the
 * pack stretches it back to its box; a place keeps its proportions and loses what sticks out.
 *
 * @param side of the square, in pixels
 */
export function entityPicture(
  { width, height, rgb }: ReferencePicture,
  side: number,
  kind: 'place' | 'entity',
): EntityPicture {
  const square = Math.min(width, height);
  const [across, down] = kind === 'place' ? [square, square] : [width, height];
  const columns = shares(side, (width - across) / 2, across);
  const rows = shares(side, (height - down) / 2, down);
  const mean = (channel: number, y: number, x: number) => {
    let sum = 0;
    for (const row of rows[y]!) {
      for (const column of columns[x]!) {
        sum += row.weight * column.weight * rgb[(row.at * width + column.at) * 3 + channel]!;
      }
    }
    return sum / 255;
  };
  return Float32Array.from({ length: 3 * side * side }, (_, i) =>
    mean(Math.floor(i / side ** 2), Math.floor(i / side) % side, i % side),
  );
}

/** The picture seen in a mirror, left and right exchanged. */
export function mirrored(picture: EntityPicture): EntityPicture {
  const side = Math.sqrt(picture.length / 3);
  const flipped = new Float32Array(picture.length);
  for (let row = 0; row < 3 * side; row++) {
    flipped.set(picture.subarray(row * side, (row + 1) * side).toReversed(), row * side);
  }
  return flipped;
}
