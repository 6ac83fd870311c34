import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../video/png.ts';
import { findFfmpeg } from '../video/find-ffmpeg.ts';
import { clearBackground } from './clear-background.ts';
import { importPicture } from './import-picture.ts';

const { path: ffmpeg } = await findFfmpeg();
const imported = (bytes: Uint8Array, removeBackground = false) =>
  importPicture(new Blob([Uint8Array.from(bytes)]), removeBackground, ffmpeg, undefined);

/** Red within a margin on white. */
function redOnWhite(width: number, height: number, margin: number): Uint8Array {
  const rgb = new Uint8Array(width * height * 3).fill(255);
  for (let y = margin; y < height - margin; y += 1)
    for (let x = margin; x < width - margin; x += 1) rgb.set([200, 0, 0], (y * width + x) * 3);
  return encodePng(rgb, width, height);
}

/** A PNG that says it is of that size and holds nothing of it. */
function saidPng(width: number, height: number): Buffer {
  const bytes = Buffer.from(encodePng(new Uint8Array(3), 1, 1));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

describe('a picture of a user', () => {
  test('that is large is made smaller, one that is small stays as it is', async () => {
    expect(await imported(redOnWhite(2048, 512, 9))).toMatchObject({ width: 1024, height: 256 });
    expect(await imported(redOnWhite(30, 20, 2))).toMatchObject({ width: 30, height: 20 });
  });

  test('is told anew: nothing but its pixels is kept', async () => {
    const xmp = encodePng(new Uint8Array(12).fill(9), 2, 2, 'where I live');
    expect(Buffer.from((await imported(xmp)).png).includes('where I live')).toBe(false);
  });

  test.each<[string, Uint8Array, string, string]>([
    ['text', Buffer.from('hello'), 'invalid', 'this is no PNG, JPEG, WebP or BMP picture'],
    [
      'a playlist',
      Buffer.from('#EXTM3U\nfile:///etc/passwd'),
      'invalid',
      'this is no PNG, JPEG, WebP or BMP picture',
    ],
    [
      'a damaged PNG',
      redOnWhite(64, 64, 4).subarray(0, 60),
      'invalid',
      'the picture is damaged and cannot be decoded',
    ],
    [
      'one of 200 megapixels',
      saidPng(20_000, 10_000),
      'too-large',
      'the picture has more than 64 million pixels',
    ],
    ['one of 68 megabytes', new Uint8Array(68 << 20), 'too-large', 'the picture is larger than 64 MB'],
  ])('that is %s is refused in a line', async (_what, bytes, kind, message) => {
    await expect(imported(bytes)).rejects.toMatchObject({ kind, message });
  });

  test('loses a plain background, not what has its colour inside', async () => {
    const width = 20;
    const rgb = new Uint8Array(width * width * 3).fill(250);
    const put = (x: number, y: number, colour: readonly number[]) => rgb.set(colour, (y * width + x) * 3);
    for (let y = 5; y < 15; y += 1) for (let x = 5; x < 15; x += 1) put(x, y, [200, 0, 0]);
    for (let y = 9; y < 11; y += 1) for (let x = 9; x < 11; x += 1) put(x, y, [250, 250, 250]);
    const rgba = new Uint8Array(width * width * 4);
    for (let pixel = 0; pixel < width * width; pixel += 1)
      rgba.set([...rgb.subarray(pixel * 3, pixel * 3 + 3), 255], pixel * 4);
    const cleared = clearBackground(rgba, width, width);
    const alpha = (x: number, y: number) => cleared[(y * width + x) * 4 + 3];
    expect([alpha(0, 0), alpha(4, 10), alpha(5, 5), alpha(9, 9), alpha(19, 19)]).toEqual([0, 0, 255, 255, 0]);
    const { png } = await imported(encodePng(rgb, width, width), true);
    expect(png[25]).toBe(6); // PNG's colour type with alpha
  });

  test('that was cut out before stays as it is, though it touches the edge', () => {
    const width = 20;
    const rgba = new Uint8Array(width * width * 4);
    // A striped thing over the whole width, in the middle.
    for (let pixel = 8 * width; pixel < 12 * width; pixel += 1)
      rgba.set([(pixel * 83) % 256, (pixel * 41) % 256, 90, 255], pixel * 4);
    for (let pixel = 0; pixel < width * width; pixel += width) rgba.set([9, 200, 9, 255], pixel * 4);
    for (let pixel = 0; pixel < 12; pixel += 1) rgba.set([200, 20 * pixel, 0, 255], pixel * 4);
    expect(clearBackground(rgba, width, width)).toEqual(rgba);
  });

  test('without a plain background keeps it, and says why', async () => {
    const rgb = Uint8Array.from({ length: 64 * 64 * 3 }, (_, index) => (index * 7919) % 256);
    await expect(imported(encodePng(rgb, 64, 64), true)).rejects.toThrow(
      'the background has no single colour, so it cannot be removed',
    );
  });
});
