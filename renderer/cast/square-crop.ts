/** A picture's size in its own pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** The square that stays, in the picture's own pixels. */
export type SquareCrop = { readonly x: number; readonly y: number; readonly side: number };

/** Smallest square worth keeping, in pixels. */
export const SMALLEST_SIDE = 32;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The square held inside the picture, its side between the smallest and the largest possible. */
export function insidePicture({ x, y, side }: SquareCrop, { width, height }: PictureSize): SquareCrop {
  const largest = Math.min(width, height);
  const held = clamp(side, Math.min(SMALLEST_SIDE, largest), largest);
  return { x: clamp(x, 0, width - held), y: clamp(y, 0, height - held), side: held };
}

/** The largest square in the middle. */
export function wholeSquare(picture: PictureSize): SquareCrop {
  const side = Math.min(picture.width, picture.height);
  return { x: (picture.width - side) / 2, y: (picture.height - side) / 2, side };
}

/** The square moved by pixels of the picture. */
export function moved(
  crop: SquareCrop,
  picture: PictureSize,
  by: { readonly x: number; readonly y: number },
) {
  return insidePicture({ ...crop, x: crop.x + by.x, y: crop.y + by.y }, picture);
}

/** The square made `factor` times as large around its middle. */
export function resized(crop: SquareCrop, picture: PictureSize, factor: number): SquareCrop {
  const { side } = insidePicture({ ...crop, side: crop.side * factor }, picture);
  const shift = (crop.side - side) / 2;
  return insidePicture({ x: crop.x + shift, y: crop.y + shift, side }, picture);
}

/**
 * What a key does to the square: arrows move it by a fiftieth of the picture (Shift: a tenth), plus and minus resize
 * it, Home shows the largest. Nothing for other keys.
 */
export function cropByKey(
  crop: SquareCrop,
  picture: PictureSize,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): SquareCrop | undefined {
  const step = Math.max(1, Math.max(picture.width, picture.height) * (shiftKey ? 0.1 : 0.02));
  switch (key) {
    case 'ArrowLeft':
      return moved(crop, picture, { x: -step, y: 0 });
    case 'ArrowRight':
      return moved(crop, picture, { x: step, y: 0 });
    case 'ArrowUp':
      return moved(crop, picture, { x: 0, y: -step });
    case 'ArrowDown':
      return moved(crop, picture, { x: 0, y: step });
    case '+':
    case '=':
      return resized(crop, picture, 1.1);
    case '-':
    case '_':
      return resized(crop, picture, 1 / 1.1);
    case 'Home':
      return wholeSquare(picture);
    default:
      return undefined;
  }
}
