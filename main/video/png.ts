import { promisify } from 'node:util';
import { crc32, deflate, deflateSync } from 'node:zlib';

const deflateAsync = promisify<Uint8Array, Buffer>(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const XMP_KEYWORD = 'XML:com.adobe.xmp';
const RGB = 2;
const SUB = 1; // row filter: each byte minus the one a pixel to the left

/** A chunk of a PNG: its length, its type of four letters, what it holds, and a checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function filtered(rgb: Uint8Array, width: number, height: number): Buffer {
  const row = width * 3;
  const out = Buffer.alloc(height * (row + 1));
  for (let y = 0; y < height; y += 1) {
    out[y * (row + 1)] = SUB;
    for (let x = 0; x < row; x += 1) {
      const left = x < 3 ? 0 : (rgb[y * row + x - 3] ?? 0);
      out[y * (row + 1) + 1 + x] = (rgb[y * row + x] ?? 0) - left;
    }
  }
  return out;
}

type PngPicture = Parameters<typeof encodePng>;

/** @throws RangeError when the bytes do not fit the size */
function requireSize(rgb: Uint8Array, width: number, height: number): void {
  if (rgb.length !== width * height * 3)
    throw new RangeError(`${rgb.length} bytes are not ${width}x${height} RGB`);
}

function assembled(pixels: Buffer, width: number, height: number, xmp: string | undefined): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = RGB;
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    ...(xmp === undefined ? [] : [pngChunk('iTXt', Buffer.from(`${XMP_KEYWORD}\0\0\0\0\0${xmp}`, 'utf8'))]),
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * An 8-bit RGB picture as PNG (RFC 2083); `rgb` holds `height × width × 3` bytes, rows from the top.
 *
 * `xmp` is a metadata packet, kept in the `iTXt` chunk the XMP specification names.
 *
 * @throws RangeError when the bytes do not fit the size
 */
export function encodePng(rgb: Uint8Array, width: number, height: number, xmp?: string): Buffer {
  requireSize(rgb, width, height);
  return assembled(deflateSync(filtered(rgb, width, height)), width, height, xmp);
}

/** The same bytes, for the studio's main thread: compressing, which takes longest, is left to Node's own threads. */
export async function encodePngAsync(...[rgb, width, height, xmp]: PngPicture): Promise<Buffer> {
  requireSize(rgb, width, height);
  return assembled(await deflateAsync(filtered(rgb, width, height)), width, height, xmp);
}
