import sharp, { type Sharp } from 'sharp';
import { crc32, deflateSync } from 'node:zlib';
import { pngChunk } from '../../video/png.ts';
import { P3_HEIC, PLAIN_HEIC, turnedHeic } from './heic-files.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Four quarters of four colours: top left, top right, bottom left, bottom right. */
export const QUARTERS: readonly Rgb[] = [
  [210, 40, 30],
  [40, 170, 50],
  [30, 50, 200],
  [235, 235, 225],
];
const [TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT] = QUARTERS as [Rgb, Rgb, Rgb, Rgb];

export const WIDTH = 96;
export const HEIGHT = 64;

/** The four quarters as raw samples. */
export function quarters(colours = QUARTERS, width = WIDTH, height = HEIGHT, alpha?: number): Buffer {
  const channels = alpha === undefined ? 3 : 4;
  const samples = Buffer.alloc(width * height * channels);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = colours[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)] ?? [0, 0, 0];
      samples.set([...colour, ...(alpha === undefined ? [] : [alpha])], (y * width + x) * channels);
    }
  return samples;
}

const picture = (): Sharp => sharp(quarters(), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
const withAlpha = (alpha: number): Sharp =>
  sharp(quarters(QUARTERS, WIDTH, HEIGHT, alpha), { raw: { width: WIDTH, height: HEIGHT, channels: 4 } });

/** A large picture that no encoder makes small: half of one of its files is half of a picture. */
const noise = (): Sharp =>
  sharp(
    Uint8Array.from({ length: 300 * 200 * 3 }, (_, index) => (index * index * 7919) % 251),
    { raw: { width: 300, height: 200, channels: 3 } },
  );

/** Two frames one above the other, the first of which is the four quarters. */
const moving = (): Sharp =>
  sharp(Buffer.concat([quarters(), Buffer.alloc(WIDTH * HEIGHT * 3)]), {
    raw: { width: WIDTH, height: HEIGHT * 2, channels: 3, pageHeight: HEIGHT },
  });

const grey = (value: number): Rgb => [value, value, value];
/** What grey is left of a colour, by BT.709's weights in sRGB's light; near enough. */
const GREYS = QUARTERS.map((colour) => {
  const light = colour.map((value) => (value / 255) ** 2.2) as [number, number, number];
  return grey(Math.round(255 * (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]) ** (1 / 2.2)));
});

/** A PNG of the samples with more chunks before them. */
function png(samples: Buffer, ...chunks: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2], 8);
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.concat([Buffer.from([0]), samples.subarray(y * WIDTH * 3, (y + 1) * WIDTH * 3)]),
  );
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const [IHDR, IDAT] = [pngChunk('IHDR', header), pngChunk('IDAT', deflateSync(Buffer.concat(rows)))];
  return Buffer.concat([signature, IHDR, ...chunks, IDAT, pngChunk('IEND', Buffer.alloc(0))]);
}

function gamma(power: number): Buffer {
  const data = Buffer.alloc(4);
  data.writeUInt32BE(Math.round(power * 100_000));
  return pngChunk('gAMA', data);
}

/** sRGB samples as powers of light. */
const powers = (power: number): Buffer =>
  quarters().map((sample) => {
    const encoded = sample / 255;
    const light = encoded <= 0.040_45 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
    return Math.round(255 * light ** power);
  }) as Buffer;

/** A bitmap of the four quarters, 24 or 32 bits a pixel, its rows from the bottom or the top. */
export function bmp(bits: 24 | 32, fromTop = false): Buffer {
  const bytes = Buffer.alloc(54 + WIDTH * HEIGHT * (bits / 8));
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(WIDTH, 18);
  bytes.writeInt32LE(fromTop ? -HEIGHT : HEIGHT, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(bits, 28);
  const rgb = quarters();
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel += 1) {
    const row = Math.floor(pixel / WIDTH);
    const from = ((fromTop ? row : HEIGHT - 1 - row) * WIDTH + (pixel % WIDTH)) * 3;
    bytes.set([rgb[from + 2] ?? 0, rgb[from + 1] ?? 0, rgb[from] ?? 0], 54 + pixel * (bits / 8));
  }
  return bytes;
}

/** What is seen, from the top left, when EXIF says that the first row and column lie so. */
const TURNED: ReadonlyArray<readonly [orientation: number, seen: readonly Rgb[]]> = [
  [1, [TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT]],
  [2, [TOP_RIGHT, TOP_LEFT, BOTTOM_RIGHT, BOTTOM_LEFT]],
  [3, [BOTTOM_RIGHT, BOTTOM_LEFT, TOP_RIGHT, TOP_LEFT]],
  [4, [BOTTOM_LEFT, BOTTOM_RIGHT, TOP_LEFT, TOP_RIGHT]],
  [5, [TOP_LEFT, BOTTOM_LEFT, TOP_RIGHT, BOTTOM_RIGHT]],
  [6, [BOTTOM_LEFT, TOP_LEFT, BOTTOM_RIGHT, TOP_RIGHT]],
  [7, [BOTTOM_RIGHT, TOP_RIGHT, BOTTOM_LEFT, TOP_LEFT]],
  [8, [TOP_RIGHT, BOTTOM_RIGHT, TOP_LEFT, BOTTOM_LEFT]],
];
const QUARTER_TURN = TURNED[5]?.[1] ?? [];

/** What of the colours four inks can print: there is little blue in them. */
const IN_INK: readonly Rgb[] = [
  [209, 40, 23],
  [64, 149, 44],
  [29, 62, 121],
  [230, 227, 219],
];

/** The colours that samples of ours mean in Display P3, in sRGB. */
const FROM_P3: readonly Rgb[] = [
  [230, 0, 3],
  [0, 172, 11],
  [24, 51, 207],
  [235, 235, 224],
];

/** The samples as they are, said to be in Display P3. */
async function inP3(): Promise<Buffer> {
  // Nothing to convert in it, so that it keeps its samples: a grey picture brings the profile.
  const greys = sharp({ create: { width: 8, height: 8, channels: 3, background: '#808080' } });
  const bytes = await greys.withIccProfile('p3').png().toBuffer();
  const at = bytes.indexOf('iCCP', 0, 'latin1') - 4;
  return png(quarters(), bytes.subarray(at, at + 12 + bytes.readUInt32BE(at)));
}

export type ReadFile = {
  readonly name: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  /** The four quarters as seen, from the top left. */
  readonly seen: readonly Rgb[];
  /** By how much a sample may be off; 6 unless said. */
  readonly tolerance?: number;
};

const same = (name: string, bytes: ReadFile['bytes'], more: Partial<ReadFile> = {}): ReadFile => ({
  name,
  bytes,
  seen: QUARTERS,
  ...more,
});

/** Files that are read, and what is seen in them. */
export const READ: readonly ReadFile[] = [
  ...TURNED.map(([orientation, seen]) =>
    same(
      `JPEG, EXIF orientation ${orientation}`,
      () => picture().jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer(),
      { seen },
    ),
  ),
  same('JPEG, progressive', () => picture().jpeg({ progressive: true, quality: 95 }).toBuffer()),
  same('JPEG, 4:4:4', () => picture().jpeg({ chromaSubsampling: '4:4:4', quality: 95 }).toBuffer()),
  same('JPEG, grey', () => picture().greyscale().jpeg({ quality: 95 }).toBuffer(), {
    seen: GREYS,
    tolerance: 12,
  }),
  same(
    'JPEG, CMYK',
    () => picture().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer(),
    { seen: IN_INK },
  ),
  same(
    'JPEG, followed by junk',
    async () => Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from('junk')]),
    { tolerance: 12 },
  ),
  same(
    'JPEG, with stray bytes before its end',
    async () => {
      const bytes = await picture().jpeg().toBuffer();
      return Buffer.concat([bytes.subarray(0, -2), Buffer.from([0x12, 0x34]), bytes.subarray(-2)]);
    },
    { tolerance: 12 },
  ),
  same('PNG', () => picture().png().toBuffer()),
  same('PNG, with alpha', () => withAlpha(255).png().toBuffer()),
  same('PNG, of a palette', () => picture().png({ palette: true }).toBuffer()),
  same('PNG, interlaced', () => picture().png({ progressive: true }).toBuffer()),
  same('PNG, 16 bits', () => picture().toColourspace('rgb16').png().toBuffer()),
  same('PNG, grey', () => picture().greyscale().png().toBuffer(), { seen: GREYS, tolerance: 12 }),
  same('PNG, black and white', () => picture().threshold(120).png({ palette: true, colours: 2 }).toBuffer(), {
    seen: [grey(0), grey(255), grey(0), grey(255)],
  }),
  same('PNG, linear light by gAMA', () => png(powers(1), gamma(1)), { tolerance: 10 }),
  same('PNG, gAMA of 1/1.8', () => png(powers(1 / 1.8), gamma(1 / 1.8))),
  same('PNG, gAMA of 1/2.2', () => png(quarters(), gamma(1 / 2.2))),
  same('PNG, gAMA silenced by sRGB', () => png(quarters(), gamma(1), pngChunk('sRGB', Buffer.alloc(1)))),
  same('PNG, gAMA of nothing', () => png(quarters(), gamma(0))),
  same('PNG, Display P3', inP3, { seen: FROM_P3 }),
  same('PNG, 48 megapixels', () =>
    sharp(quarters(), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
      .resize(8000, 6000, { kernel: 'nearest', fit: 'fill' })
      .png({ compressionLevel: 1 })
      .toBuffer(),
  ),
  same('WebP', () => picture().webp({ quality: 95 }).toBuffer(), { tolerance: 12 }),
  same('WebP, lossless', () => picture().webp({ lossless: true }).toBuffer()),
  same('WebP, with alpha', () => withAlpha(255).webp({ lossless: true }).toBuffer()),
  same('WebP, moving', () => moving().webp({ lossless: true }).toBuffer()),
  same(
    'WebP, turned by EXIF',
    () => picture().webp({ lossless: true }).withMetadata({ orientation: 6 }).toBuffer(),
    { seen: QUARTER_TURN },
  ),
  same('AVIF', () => picture().avif({ quality: 80 }).toBuffer(), { tolerance: 12 }),
  same('AVIF, with alpha', () => withAlpha(255).avif({ quality: 80 }).toBuffer(), { tolerance: 12 }),
  same('GIF', () => picture().gif().toBuffer(), { tolerance: 12 }),
  same('GIF, moving', () => moving().gif().toBuffer(), { tolerance: 12 }),
  same('TIFF', () => picture().tiff({ compression: 'none' }).toBuffer()),
  same('TIFF, LZW', () => picture().tiff({ compression: 'lzw' }).toBuffer()),
  same('TIFF, deflate, tiled', () => picture().tiff({ compression: 'deflate', tile: true }).toBuffer()),
  same(
    'TIFF, turned',
    () => picture().tiff({ compression: 'lzw' }).withMetadata({ orientation: 6 }).toBuffer(),
    { seen: QUARTER_TURN },
  ),
  same('TIFF, 16 bits', () => picture().toColourspace('rgb16').tiff({ compression: 'lzw' }).toBuffer()),
  same('BMP', () => bmp(24)),
  same('BMP, 32 bits', () => bmp(32)),
  same('BMP, from the top', () => bmp(24, true)),
  same('HEIC', () => PLAIN_HEIC),
  same('HEIC, turned', turnedHeic, { seen: QUARTER_TURN }),
  same('HEIC, Display P3', () => P3_HEIC, { seen: FROM_P3 }),
];

async function half(bytes: Buffer | Promise<Buffer>): Promise<Buffer> {
  const whole = await bytes;
  return whole.subarray(0, whole.length >> 1);
}

/** A download whose second half never came, in a file of the right length. */
async function filledUp(bytes: Promise<Buffer>): Promise<Buffer> {
  const whole = Buffer.from(await bytes);
  return whole.fill(0, whole.length >> 1);
}

/** A PNG that says it is of that size and holds nothing of it. */
export function emptyPng(width: number, height: number): Buffer {
  const bytes = png(quarters());
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

function largeBmp(): Buffer {
  const bytes = bmp(24);
  bytes.writeInt32LE(20_000, 18);
  bytes.writeInt32LE(10_000, 22);
  return bytes;
}

/** A TIFF whose directory says that the next one is itself, and that holds no picture. */
const loopingTiff = (): Buffer => Buffer.from('II*\0\x08\0\0\0\0\0\x08\0\0\0', 'latin1');

/** A GIF that says that its screen and its picture are of 60,000 × 60,000. */
async function largeGif(): Promise<Buffer> {
  const bytes = Buffer.from(await picture().gif().toBuffer());
  bytes.writeUInt16LE(60_000, 6);
  bytes.writeUInt16LE(60_000, 8);
  const descriptor = bytes.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, WIDTH, 0, HEIGHT, 0]));
  bytes.writeUInt16LE(60_000, descriptor + 5);
  bytes.writeUInt16LE(60_000, descriptor + 7);
  return bytes;
}

const DAMAGED = 'the picture is damaged and cannot be decoded';
const LARGE = 'the picture has more than 64 million pixels';
const CLEAR = 'the picture is transparent all over: there is nothing to see in it';
const FOREIGN =
  'the picture is in none of the formats that are read: PNG, JPEG, WebP, AVIF, HEIC, GIF, TIFF or BMP';

export type RefusedFile = {
  readonly name: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  readonly why: string;
};

const refused = (name: string, why: string, bytes: RefusedFile['bytes']): RefusedFile => ({
  name,
  bytes,
  why,
});

/** Files that are not read, and what is said of them. */
export const REFUSED: readonly RefusedFile[] = [
  refused('half a JPEG', DAMAGED, () => half(noise().jpeg().toBuffer())),
  refused('half a progressive JPEG', DAMAGED, () => half(noise().jpeg({ progressive: true }).toBuffer())),
  refused('a JPEG filled up with zeros', DAMAGED, () => filledUp(noise().jpeg().toBuffer())),
  refused('a JPEG of which the end was cut', DAMAGED, async () =>
    (await noise().jpeg().toBuffer()).subarray(0, -40),
  ),
  refused('a JPEG of a header alone', DAMAGED, async () =>
    (await picture().jpeg().toBuffer()).subarray(0, 200),
  ),
  refused('garbage that begins as a JPEG', DAMAGED, () => Buffer.from('\xff\xd8\xff garbage', 'latin1')),
  refused('half a PNG', DAMAGED, () => half(noise().png().toBuffer())),
  refused('a PNG of 200 megapixels', LARGE, () => emptyPng(20_000, 10_000)),
  refused('a PNG of two thousand million pixels a side', DAMAGED, () =>
    emptyPng(2_000_000_000, 2_000_000_000),
  ),
  refused('a PNG that is taller than it says', DAMAGED, () => emptyPng(WIDTH, HEIGHT * 4)),
  refused('a transparent PNG', CLEAR, () => withAlpha(0).png().toBuffer()),
  refused('a PNG that is nearly transparent', CLEAR, () => withAlpha(9).png().toBuffer()),
  refused('a transparent WebP', CLEAR, () => withAlpha(0).webp({ lossless: true, exact: true }).toBuffer()),
  refused('a transparent AVIF', CLEAR, () => withAlpha(0).avif().toBuffer()),
  refused('a transparent GIF', CLEAR, () => withAlpha(0).gif().toBuffer()),
  refused('a transparent TIFF', CLEAR, () => withAlpha(0).tiff({ compression: 'lzw' }).toBuffer()),
  refused('half a WebP', DAMAGED, () => half(noise().webp().toBuffer())),
  refused('half a lossless WebP', DAMAGED, () => half(noise().webp({ lossless: true }).toBuffer())),
  refused('half a GIF', DAMAGED, () => half(noise().gif().toBuffer())),
  refused('a GIF of 3,600 megapixels', LARGE, largeGif),
  refused('half a TIFF', DAMAGED, () => half(noise().tiff({ compression: 'none' }).toBuffer())),
  refused('a TIFF that goes round in circles', DAMAGED, loopingTiff),
  refused('half an AVIF', DAMAGED, () => half(noise().avif().toBuffer())),
  refused('half an HEIC', DAMAGED, () => half(P3_HEIC)),
  refused('an HEIC of a start alone', DAMAGED, () => PLAIN_HEIC.subarray(0, 40)),
  refused('half a BMP', DAMAGED, () => half(bmp(24))),
  refused('a BMP of 200 megapixels', LARGE, largeBmp),
  refused('a BMP of a start alone', DAMAGED, () => Buffer.from('BM')),
  refused('an SVG', FOREIGN, () =>
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ),
  refused('an SVG behind the start of a PNG', DAMAGED, () =>
    Buffer.from('\x89PNG\r\n\x1a\n<svg width="9" height="9"/>', 'latin1'),
  ),
  refused('a PDF', FOREIGN, () => Buffer.from('%PDF-1.7\n')),
  refused('an archive', FOREIGN, () => Buffer.from('PK\x03\x04')),
  refused('a film', FOREIGN, () => Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isomiso2', 'latin1')),
  refused('a playlist', FOREIGN, () => Buffer.from('#EXTM3U\nfile:///etc/passwd')),
  refused('text', FOREIGN, () => Buffer.from('hello')),
  refused('an empty file', FOREIGN, () => Buffer.alloc(0)),
  refused('a file of 68 MB', 'the picture is larger than 64 MB', () => Buffer.alloc(68 << 20)),
];
