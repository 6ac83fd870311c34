import { createRequire } from 'node:module';
import { LIMITS } from '../../preload/contract/limits.ts';
import { damaged, tooManyPixels } from './picture-error.ts';

/** RGBA with rows from the top, upright. */
export type HeicPicture = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  /** The ICC profile its colours are in; sRGB without one. */
  readonly profile: Buffer | undefined;
};

type Filled = { readonly data: Uint8Array };
type HeifImage = {
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  display(into: Filled, done: (filled: Filled | null) => void): void;
};
type LibHeif = { readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] } };

/** The file's first colour profile (ISO 23008-12's `colr` box of type `prof`): a picture and its tiles have one. */
function iccProfile(bytes: Buffer): Buffer | undefined {
  const at = bytes.indexOf('colrprof', 0, 'latin1');
  if (at < 4) return undefined;
  const size = bytes.readUInt32BE(at - 4);
  const profile = bytes.subarray(at + 8, at - 4 + size);
  // "acsp" marks a profile, 36 bytes in (ICC.1).
  return profile.toString('latin1', 36, 40) === 'acsp' ? profile : undefined;
}

/**
 * Decodes an HEIC picture (HEVC in HEIF, what phones take): libvips as npm brings it knows only AVIF there. Turned
 * and mirrored as the file says.
 *
 * @throws PictureError when it holds no picture that can be decoded, or too large a one
 */
export async function decodeHeic(bytes: Buffer): Promise<HeicPicture> {
  // Loaded by those who need it: it brings its WebAssembly inside.
  const { HeifDecoder } = createRequire(import.meta.url)('libheif-js/wasm-bundle') as LibHeif;
  const images = new HeifDecoder().decode(bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (image === undefined) throw damaged();
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > LIMITS.picturePixels) throw tooManyPixels();
  const rgba = new Uint8Array(width * height * 4);
  const filled = await new Promise<Filled | null>((resolve) => image.display({ data: rgba }, resolve));
  if (filled === null || width * height === 0) throw damaged();
  return { width, height, rgba, profile: iccProfile(bytes) };
}
