import { crc32, deflateSync } from 'node:zlib';

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

/**
 * An 8-bit RGB picture as PNG (RFC 2083); `rgb` holds `height × width × 3` bytes, rows from the top.
 *
 * `xmp` is a metadata packet, kept in the `iTXt` chunk the XMP specification names.
 *
 * @throws RangeError when the bytes do not fit the size
 */
export function encodePng(rgb: Uint8Array, width: number, height: number, xmp?: string): Buffer {
  if (rgb.length !== width * height * 3)
    throw new RangeError(`${rgb.length} bytes are not ${width}x${height} RGB`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = RGB;
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    ...(xmp === undefined ? [] : [pngChunk('iTXt', Buffer.from(`${XMP_KEYWORD}\0\0\0\0\0${xmp}`, 'utf8'))]),
    pngChunk('IDAT', deflateSync(filtered(rgb, width, height))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
