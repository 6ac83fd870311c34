import { clearBackground } from './clear-background.ts';
import { type DecodedPicture, decodePicture, fromRaw } from './decode-picture.ts';
import { PictureError } from './picture-error.ts';
import type { Wanted } from './picture-messages.ts';
import { assertNever } from '../../preload/contract/assert-never.ts';

/** Neutral grey, 0.5 of white: what packs expect around and behind an entity. */
const GREY = { r: 128, g: 128, b: 128 };

/** Longest side that anything is drawn from: several times what packs read. */
const LONGEST_SIDE = 1024;

/** `pixels` are raw RGB for a square, a PNG else. */
export type DrawnPicture = {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Why a background that was to be cleared stayed. */
  readonly kept?: string | undefined;
};

/** Without its background where it has a plain one; else as it is, with the reason. */
function cleared(picture: DecodedPicture): { readonly picture: DecodedPicture; readonly kept?: string } {
  try {
    const { rgba, width, height } = picture;
    return { picture: { ...picture, rgba: clearBackground(rgba, width, height) } };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return { picture, kept: error.message };
  }
}

type Square = Wanted & { readonly kind: 'square' };

async function square(decoded: DecodedPicture, { side, fit, clear = false }: Square): Promise<DrawnPicture> {
  const { picture, kept } = clear ? cleared(decoded) : { picture: decoded };
  const pixels = await fromRaw(picture)
    .resize({
      width: side,
      height: side,
      fit: fit === 'whole' ? 'contain' : 'cover',
      background: { ...GREY, alpha: 1 },
    })
    .flatten({ background: GREY })
    .raw()
    .toBuffer();
  return { pixels, width: side, height: side, kept };
}

/** Decodes a picture nobody vouches for and draws what is wanted of it. @throws PictureError */
export async function drawPicture(bytes: Buffer, wanted: Wanted): Promise<DrawnPicture> {
  switch (wanted.kind) {
    case 'square':
      return square(await decodePicture(bytes, LONGEST_SIDE), wanted);
    case 'png': {
      const picture = await decodePicture(bytes, wanted.longest);
      const { width, height, rgba } = picture;
      const shown = wanted.removeBackground ? clearBackground(rgba, width, height) : rgba;
      return { pixels: await fromRaw({ width, height, rgba: shown }).png().toBuffer(), width, height };
    }
    default:
      return assertNever(wanted);
  }
}
