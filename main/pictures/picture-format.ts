/** The formats that pictures may come in. */
export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'bmp' | 'tiff' | 'avif' | 'heic';

/** The formats in words, for those who brought something else. */
export const FORMATS_IN_WORDS = 'PNG, JPEG, WebP, AVIF, HEIC, GIF, TIFF or BMP';

/** How many bytes from the start tell a format. */
export const START_BYTES = 64;

type Start = readonly [format: PictureFormat, offset: number, bytes: string];

const STARTS: readonly Start[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['webp', 8, 'WEBP'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['bmp', 0, 'BM'],
];

/** Brands of ISO 23008-12 and of AVIF, in the order they are believed. */
const BRANDS: ReadonlyArray<readonly [PictureFormat, RegExp]> = [
  ['avif', /^avi[fs]$/],
  ['heic', /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/],
];

function branded(start: string): PictureFormat | undefined {
  if (start.slice(4, 8) !== 'ftyp') return undefined;
  const brands = start.slice(8).match(/.{4}/gs) ?? [];
  return BRANDS.find(([, pattern]) => brands.some((brand) => pattern.test(brand)))?.[0];
}

/** The format a file's first bytes say it has; undefined for anything that is not read. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | undefined {
  const start = Buffer.from(bytes.subarray(0, START_BYTES)).toString('latin1');
  return STARTS.find(([, offset, says]) => start.startsWith(says, offset))?.[0] ?? branded(start);
}
