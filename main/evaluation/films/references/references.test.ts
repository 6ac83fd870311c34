import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFfmpeg } from '../../../video/find-ffmpeg.ts';
import { encodePng } from '../../../video/png.ts';
import { type Cutout, onGrey, readCutout, trimmed } from './cutout.ts';
import { psnr, ssim } from './likeness.ts';
import { paste } from './paste.ts';
import { readReferenceList } from './references-file.ts';

const NEVER = new AbortController().signal;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-references-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Red where `shown`, clear elsewhere. */
function red(width: number, height: number, shown: (x: number, y: number) => boolean): Cutout {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (shown(x, y)) rgba.set([255, 0, 0, 255], (y * width + x) * 4);
  return { width, height, rgba };
}

describe('a cutout', () => {
  test('is read from a PNG', async () => {
    const rgb = Uint8Array.from({ length: 6 * 4 * 3 }, (_, i) => i * 3);
    const file = join(folder, 'a.png');
    await writeFile(file, encodePng(rgb, 6, 4));
    const { width, height, rgba } = await readCutout(file, await findFfmpeg(), NEVER);
    expect([width, height]).toEqual([6, 4]);
    expect([...rgba.subarray(0, 8)]).toEqual([0, 3, 6, 255, 9, 12, 15, 255]);
  });

  test('that is no PNG is refused', async () => {
    const file = join(folder, 'b.png');
    await writeFile(file, 'no picture');
    await expect(readCutout(file, await findFfmpeg(), NEVER)).rejects.toThrow('is not a PNG');
  });

  test('loses its clear rims and lies on grey for the renderer', () => {
    const cut = trimmed(red(8, 6, (x, y) => x >= 2 && x < 5 && y >= 1 && y < 3 && !(x === 2 && y === 1)));
    expect([cut.width, cut.height]).toEqual([3, 2]);
    expect([...onGrey(cut).rgb.subarray(0, 6)]).toEqual([128, 128, 128, 255, 0, 0]);
  });
});

test('a pasted picture fills its box and leaves the rest', () => {
  const frame = new Uint8Array(16 * 16 * 3).fill(10);
  const { rgb, covered } = paste(
    frame,
    16,
    red(4, 4, (x) => x < 2),
    [0.25, 0.25, 0.75, 0.75],
  );
  expect(covered).toHaveLength(4 * 8);
  const at = (x: number, y: number) => [...rgb.subarray((y * 16 + x) * 3, (y * 16 + x) * 3 + 3)];
  expect(at(4, 4)).toEqual([255, 0, 0]);
  expect(at(8, 4)).toEqual([10, 10, 10]);
  expect(at(3, 4)).toEqual([10, 10, 10]);
  expect(frame.every((value) => value === 10)).toBe(true);
});

describe('likeness', () => {
  const side = 16;
  const pixels = Array.from({ length: side * side }, (_, i) => i);
  const a = Uint8Array.from({ length: side * side * 3 }, (_, i) => (i * 7) % 200);
  const off = (by: number) => a.map((value) => value + by);

  test('in decibels falls with the error, over the pixels asked for alone', () => {
    expect(psnr(a, a, pixels)).toBe(99);
    expect(psnr(a, off(10), pixels)).toBeCloseTo(28.13, 2);
    const half = a.map((value, i) => (i < a.length / 2 ? value : value + 50));
    expect(psnr(a, half, pixels.slice(0, pixels.length / 2))).toBe(99);
  });

  test('by structure is 1 for the same, high for another brightness, low for noise', () => {
    expect(ssim(a, a, side, pixels)).toBeCloseTo(1);
    expect(ssim(a, off(10), side, pixels)).toBeGreaterThan(0.95);
    expect(ssim(a, a.toReversed(), side, pixels)).toBeLessThan(0.5);
    expect(ssim(a, a, side, pixels.slice(0, 8))).toBeNaN();
  });
});

test('a list of references is read, and one that leads out of its folder is refused', async () => {
  expect(await readReferenceList(folder)).toEqual([]);
  const entry = { id: 'x-1', name: 'x', source: 's', licence: 'MIT', style: 'flat', heldOut: 'style' };
  const write = async (list: unknown) => {
    await mkdir(join(folder, 'references'), { recursive: true });
    await writeFile(join(folder, 'references', 'references.json'), JSON.stringify(list));
  };
  await write([entry]);
  expect(await readReferenceList(folder)).toEqual([entry]);
  await write([{ ...entry, id: '../x' }]);
  await expect(readReferenceList(folder)).rejects.toThrow('0.id: ');
});
