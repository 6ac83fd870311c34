import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forkNode, type Launch } from '../engine/launch.ts';
import { findFfmpeg } from '../video/find-ffmpeg.ts';
import { encodePng } from '../video/png.ts';
import { readPicture, readSquare } from './read-picture.ts';
import { QUARTERS, quarters, READ, REFUSED } from './testing/picture-files.ts';

const ffmpeg = await findFfmpeg();
const SIDE = 32;

/** The middle of each quarter, from the top left. */
const seenIn = (rgb: Uint8Array) =>
  [
    [8, 8],
    [24, 8],
    [8, 24],
    [24, 24],
  ].map(([x = 0, y = 0]) => [...rgb.subarray((y * SIDE + x) * 3, (y * SIDE + x) * 3 + 3)]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(READ)('$name is read upright and in its colours', async ({ bytes, seen, tolerance = 6 }) => {
  const { rgb } = await readSquare(await bytes(), { side: SIDE, fit: 'cover' }, { ffmpeg });
  const off = seenIn(rgb).map((colour, quarter) =>
    Math.max(...colour.map((value, channel) => Math.abs(value - (seen[quarter]?.[channel] ?? NaN)))),
  );
  expect(Math.max(...off), `${JSON.stringify(seenIn(rgb))} for ${JSON.stringify(seen)}`).toBeLessThanOrEqual(
    tolerance,
  );
});

test.each(REFUSED)('$name is refused in a line', async ({ bytes, why }) => {
  await expect(readSquare(await bytes(), { side: SIDE, fit: 'cover' }, { ffmpeg })).rejects.toMatchObject({
    name: 'PictureError',
    message: why,
  });
});

describe('a square', () => {
  const wide = encodePng(new Uint8Array(40 * 20 * 3).fill(255), 40, 20);
  const at = (rgb: Uint8Array, x: number, y: number) => rgb[(y * SIDE + x) * 3] ?? 0;

  test('shows a thing whole, with neutral grey around it', async () => {
    const { rgb } = await readSquare(wide, { side: SIDE, fit: 'whole' }, { ffmpeg });
    expect([at(rgb, 16, 2), at(rgb, 16, 16), at(rgb, 16, 29)]).toEqual([128, 255, 128]);
  });

  test('of a thing is cleared of a plain background, and says why of another', async () => {
    const rgb = new Uint8Array(40 * 40 * 3).fill(250);
    for (let y = 10; y < 30; y += 1) rgb.set(new Uint8Array(20 * 3).fill(90), (y * 40 + 10) * 3);
    const said: string[] = [];
    const read = (png: Uint8Array) =>
      readSquare(png, { side: SIDE, fit: 'whole', clear: true }, { ffmpeg }, (why) => said.push(why));
    const plain = await read(encodePng(rgb, 40, 40));
    expect([at(plain.rgb, 2, 2), at(plain.rgb, 16, 16), said]).toEqual([128, 90, []]);
    const one = await read(wide);
    expect([at(one.rgb, 16, 16), said]).toEqual([
      255,
      ['the picture is background all over: removing it would leave nothing'],
    ]);
  });

  test('is filled by a place, which loses what sticks out', async () => {
    const { rgb } = await readSquare(wide, { side: SIDE, fit: 'cover' }, { ffmpeg });
    expect([at(rgb, 16, 0), at(rgb, 0, 16), at(rgb, 16, 31)]).toEqual([255, 255, 255]);
  });
});

describe('a PNG', () => {
  const read = async (bytes: Uint8Array, removeBackground = false) =>
    readPicture(bytes, { kind: 'png', longest: 1024, removeBackground }, { ffmpeg });

  test('is made smaller where the picture is large, and keeps its size where it is small', async () => {
    const [large, small] = [new Uint8Array(2048 * 512 * 3).fill(90), new Uint8Array(30 * 20 * 3).fill(90)];
    expect(await read(encodePng(large, 2048, 512))).toMatchObject({ width: 1024, height: 256 });
    expect(await read(encodePng(small, 30, 20))).toMatchObject({ width: 30, height: 20 });
  });

  test('holds nothing but pixels', async () => {
    const { pixels } = await read(encodePng(new Uint8Array(12).fill(9), 2, 2, 'where I live'));
    expect(Buffer.from(pixels).includes('where I live')).toBe(false);
  });

  test('loses a plain background when asked to', async () => {
    const rgb = new Uint8Array(20 * 20 * 3).fill(250);
    for (let y = 5; y < 15; y += 1) rgb.set(new Uint8Array(10 * 3).fill(90), (y * 20 + 5) * 3);
    const { pixels } = await read(encodePng(rgb, 20, 20), true);
    const shown = await readSquare(pixels, { side: SIDE, fit: 'whole' }, { ffmpeg });
    expect(shown.rgb[0]).toBe(128);
    expect(shown.rgb[(16 * SIDE + 16) * 3]).toBe(90);
  });

  test.each([
    [
      'of many colours keeps it, and says why',
      Uint8Array.from({ length: 64 * 64 * 3 }, (_, index) => (index * 7919) % 256),
      'the background has no single colour, so it cannot be removed',
    ],
    [
      'that is all there is keeps it, and says why',
      new Uint8Array(64 * 64 * 3).fill(200),
      'the picture is background all over: removing it would leave nothing',
    ],
  ])('with a background %s', async (_what, rgb, message) => {
    await expect(read(encodePng(rgb, 64, 64), true)).rejects.toMatchObject({ name: 'PictureError', message });
  });
});

describe('a file', () => {
  test('that is not there, or a folder, is said in a line', async () => {
    const read = (path: string) => readSquare(path, { side: SIDE, fit: 'whole' }, { ffmpeg });
    await expect(read(join(folder, 'no.png'))).rejects.toThrow('there is no such picture');
    await mkdir(join(folder, 'dir'));
    await expect(read(join(folder, 'dir'))).rejects.toThrow('the picture is not a file');
  });

  test('is read from its place', async () => {
    const path = join(folder, 'a picture: 100 %.png');
    await writeFile(path, encodePng(quarters(), 96, 64));
    const { rgb } = await readSquare(path, { side: SIDE, fit: 'cover' }, { ffmpeg });
    expect(seenIn(rgb)).toEqual(QUARTERS);
  });
});

describe('the process that decodes', () => {
  const png = encodePng(quarters(), 96, 64);
  const dying: Launch = (path, events) => {
    const child = forkNode(path, events);
    process.kill(child.pid!, 'SIGKILL');
    return child;
  };

  test('may die, and the picture is refused', async () => {
    const reading = readSquare(png, { side: SIDE, fit: 'whole' }, { ffmpeg, launch: dying });
    await expect(reading).rejects.toThrow('the picture is damaged and cannot be decoded');
  });

  test('ends when nobody waits any more', async () => {
    const stop = new AbortController();
    let ended: () => void = () => {};
    const gone = new Promise<void>((resolve) => (ended = resolve));
    const launch: Launch = (path, events) =>
      forkNode(path, { ...events, ended: (...how) => (events.ended(...how), ended()) });
    const reading = readSquare(png, { side: SIDE, fit: 'whole' }, { ffmpeg, launch, signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    await gone;
  });
});
