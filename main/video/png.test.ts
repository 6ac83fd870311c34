import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng, encodePngAsync } from './png.ts';

const RGB = Uint8Array.from({ length: 5 * 3 * 3 }, (_, at) => (at * 37) % 256);

test('a PNG decodes to the pixels it was made of, and holds its packet', async () => {
  const png = encodePng(RGB, 5, 3, '<x/>');
  expect(png.includes('XML:com.adobe.xmp\0\0\0\0\0<x/>')).toBe(true);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([5, 3, 3]);
  expect([...data]).toEqual([...RGB]);
});

test('both ways give the same bytes, and refuse a size that is not theirs', async () => {
  expect(await encodePngAsync(RGB, 5, 3, 'x')).toEqual(encodePng(RGB, 5, 3, 'x'));
  expect(() => encodePng(RGB, 4, 3)).toThrow('45 bytes are not 4x3 RGB');
  await expect(encodePngAsync(RGB, 4, 3)).rejects.toThrow('45 bytes are not 4x3 RGB');
});
