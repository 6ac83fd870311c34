import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { LIMITS } from '../../preload/contract/limits.ts';
import { seen } from './clear-background.ts';
import { decodeHeic } from './heic.ts';
import { hasEnd } from './jpeg-end.ts';
import { damaged, PictureError, tooManyPixels } from './picture-error.ts';
import { type PictureFormat, pictureFormat } from './picture-format.ts';
import { gammaTable, pngGamma, withProfile } from './png-colours.ts';

/** `rgba` holds `height × width × 4` bytes of sRGB and alpha that is not multiplied in, rows from the top, upright. */
export type DecodedPicture = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

// Only what `pictureFormat` knows is ever decoded: libvips reads much more, such as SVG, which can name other files.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'].map((name) => `VipsForeignLoad${name}`),
});
sharp.cache(false);
sharp.concurrency(1);

const OPTIONS: SharpOptions = { limitInputPixels: LIMITS.picturePixels, failOn: 'truncated' };

/** What libjpeg only warns of although part of the picture is gone: a download that was filled up with zeros, say. */
const PART_GONE = /premature end|bad Huffman/i;

async function open(bytes: Buffer, format: PictureFormat, longest: number): Promise<Sharp> {
  if (format !== 'heic') return shrunk(sharp(bytes, OPTIONS).autoOrient(), longest);
  const { profile, ...picture } = await decodeHeic(bytes);
  const image = shrunk(fromRaw(picture), longest);
  return profile === undefined ? image : sharp(withProfile(await image.png().toBuffer(), profile), OPTIONS);
}

const shrunk = (image: Sharp, longest: number): Sharp =>
  image.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });

/** A decoded picture as something to work on. */
export const fromRaw = ({ width, height, rgba }: DecodedPicture): Sharp =>
  sharp(rgba, { ...OPTIONS, raw: { width, height, channels: 4 } });

/** The pixels as they are now; libvips' own complaints become ours. */
async function pixels(image: Sharp): Promise<DecodedPicture> {
  let gone = false;
  image.on('warning', (warning: string) => (gone ||= PART_GONE.test(warning)));
  const { data, info } = await image
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw /pixel limit|dimensions|too large/i.test(String(error)) ? tooManyPixels(error) : damaged(error);
    });
  if (gone) throw damaged();
  return { width: info.width, height: info.height, rgba: data };
}

function withTable(rgba: Uint8Array, table: Uint8Array): void {
  for (let at = 0; at < rgba.length; at += 1) if (at % 4 !== 3) rgba[at] = table[rgba[at] ?? 0] ?? 0;
}

/**
 * Decodes a picture nobody vouches for: turned as its EXIF says, in sRGB by its colour profile (or PNG's gAMA), its first
 * frame if it moves, no longer than `longest` pixels on a side. To be run in a process that may be lost.
 *
 * @throws PictureError when it is damaged, incomplete, wholly transparent or too large
 */
export async function decodePicture(bytes: Buffer, longest: number): Promise<DecodedPicture> {
  const format = pictureFormat(bytes);
  if (format === undefined || (format === 'jpeg' && !hasEnd(bytes))) throw damaged();
  const picture = await pixels(await open(bytes, format, longest));
  const gamma = format === 'png' ? pngGamma(bytes) : undefined;
  if (gamma !== undefined) withTable(picture.rgba, gammaTable(gamma));
  if (seen(picture.rgba) === 0)
    throw new PictureError('invalid', 'the picture is transparent all over: there is nothing to see in it');
  return picture;
}
