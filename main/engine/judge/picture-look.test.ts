import { expect, test } from 'vitest';
import { emptyPlaces, likeness, pictureLook, showsPicture, type PictureLook } from './picture-look.ts';
import type { FoundBox } from './proposals.ts';

const TEAPOT: PictureLook = [
  [1, 0, 0],
  [0.9, 0.436, 0],
];
const SLOTH: PictureLook = [
  [0, 1, 0],
  [0, 1, 0],
];
/** A look that is `like` the teapot and `rest` like an empty place. */
const look = (like: number): readonly number[] => [like, 0, Math.sqrt(1 - like ** 2)];
const nowhere = { others: [], empty: [] };

test('what is in a box shows the picture when it is far nearer to it than an empty place is', () => {
  expect(showsPicture(look(0.9), TEAPOT, nowhere)).toBe(true);
  expect(showsPicture(look(0.3), TEAPOT, nowhere)).toBe(false);
  // Where empty places look as much like what is in the box as the picture does, there is nothing in the box.
  expect(showsPicture(look(0.6), TEAPOT, { others: [], empty: [look(0.5)] })).toBe(false);
  expect(showsPicture(look(0.6), TEAPOT, { others: [], empty: [[0, 0, -1]] })).toBe(true);
  // One of the places may hold something of its own.
  const [like, unlike] = [look(0.6), [0, 1, 0]];
  expect(showsPicture(look(0.6), TEAPOT, { others: [], empty: [like, unlike, unlike] })).toBe(true);
  expect(showsPicture(look(0.6), TEAPOT, { others: [], empty: [like, like, unlike] })).toBe(false);
});

test('it shows the picture that it looks like most of those in the scene, mirrored ones included', () => {
  const between = [0.7, 0.71, 0];
  expect(showsPicture(between, SLOTH, { others: [TEAPOT], empty: [] })).toBe(false);
  expect(showsPicture([0.5, 0.86, 0], SLOTH, { others: [[TEAPOT[0], TEAPOT[0]]], empty: [] })).toBe(true);
  expect(likeness([0.9, 0.436, 0], TEAPOT)).toBeCloseTo(1, 2);
});

test('empty places are of the size of the box, spread, and hold little that is planned', () => {
  const box: FoundBox = [0.1, 0.6, 0.3, 0.9];
  const other: FoundBox = [0.6, 0.5, 0.95, 0.95];
  const places = emptyPlaces(box, [box, other]);
  expect(places).toHaveLength(4);
  for (const [x0, y0, x1, y1] of places) {
    expect([x1 - x0, y1 - y0].map((side) => side.toFixed(3))).toEqual(['0.200', '0.300']);
    expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x1, y1)).toBeLessThanOrEqual(1 + 1e-9);
    for (const planned of [box, other]) {
      const across = Math.max(0, Math.min(x1, planned[2]) - Math.max(x0, planned[0]));
      const down = Math.max(0, Math.min(y1, planned[3]) - Math.max(y0, planned[1]));
      expect((across * down) / (0.2 * 0.3)).toBeLessThan(0.25);
    }
  }
  expect(emptyPlaces([0, 0, 1, 1], [[0, 0, 1, 1]])).toEqual([]);
});

test('a picture is read where its thing is, also in a mirror, and one that is no square on grey', async () => {
  const reads: (readonly [number, FoundBox])[] = [];
  const judge = {
    portray: async (rgb: Uint8Array, side: number, box: FoundBox) => {
      reads.push([side, box]);
      // What it looks like is where its red is: 1 at the left, -1 at the right.
      const at = rgb.findIndex((value, index) => index % 3 === 0 && value === 255) / 3;
      return {
        chances: {},
        nothing: 0,
        look: [at % side < side / 2 ? 1 : -1],
        box: [0.2, 0.2, 0.8, 0.8] as const,
      };
    },
  };
  const rgb = new Uint8Array(4 * 2 * 3);
  rgb[0] = 255;
  const looks = await pictureLook(judge, { width: 4, height: 2, rgb });
  expect(looks).toEqual([[1], [-1]]);
  expect(reads.map(([side]) => side)).toEqual([4, 4, 4, 4]);
  expect(reads[1]?.[1]).toEqual([0.2, 0.2, 0.8, 0.8]);
});
