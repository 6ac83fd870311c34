import { describe, expect, it } from 'vitest';
import { GroupCache, type GroupEmbedding } from './group-cache.ts';
import { entityPicture, mirrored } from './pictures.ts';

describe('a mirrored picture', () => {
  it('exchanges left and right in every channel', () => {
    const picture = Float32Array.from({ length: 12 }, (_, i) => i);
    expect([...mirrored(picture)]).toEqual([1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10]);
    expect(mirrored(mirrored(picture))).toEqual(picture);
  });
});

describe('a reference picture', () => {
  /** Grey pixels, a row of shades 0..255 for each line. */
  const grey = (lines: readonly (readonly number[])[]) => ({
    width: lines[0]!.length,
    height: lines.length,
    rgb: Uint8Array.from(lines.flat().flatMap((shade) => [shade, shade, shade])),
  });
  const shades = (picture: Float32Array) =>
    [...picture.subarray(0, picture.length / 3)].map((x) => Math.round(x * 255));

  it('keeps its colours, channel by channel', () => {
    const picture = entityPicture({ width: 1, height: 1, rgb: Uint8Array.of(255, 51, 0) }, 2, 'entity');
    expect([...picture].map((x) => Math.round(x * 5))).toEqual([5, 5, 5, 5, 1, 1, 1, 1, 0, 0, 0, 0]);
  });

  it('is averaged over the pixels it shrinks', () => {
    expect(
      shades(
        entityPicture(
          grey([
            [0, 100, 8, 8],
            [100, 200, 8, 8],
            [1, 1, 2, 2],
            [1, 1, 2, 2],
          ]),
          2,
          'entity',
        ),
      ),
    ).toEqual([100, 8, 1, 2]);
    expect(
      shades(
        entityPicture(
          grey([
            [0, 90, 180],
            [0, 90, 180],
            [0, 90, 180],
          ]),
          2,
          'entity',
        ),
      ),
    ).toEqual([30, 150, 30, 150]);
  });

  it('of a thing fills the square, of a place is cut to it', () => {
    const wide = grey([
      [10, 20, 30, 40],
      [10, 20, 30, 40],
    ]);
    expect(shades(entityPicture(wide, 2, 'entity'))).toEqual([15, 35, 15, 35]);
    expect(shades(entityPicture(wide, 2, 'place'))).toEqual([20, 30, 20, 30]);
  });

  it('grows without a seam', () => {
    expect(
      shades(
        entityPicture(
          grey([
            [7, 7, 7],
            [7, 7, 7],
          ]),
          8,
          'place',
        ),
      ),
    ).toEqual(Array(64).fill(7));
  });
});

describe('the cache of groups', () => {
  const embedding = (n: number): GroupEmbedding => ({
    ...{ text: Float32Array.of(n), image: Float32Array.of(n), grid: Float32Array.of(n), source: 'prior' },
  });

  it('makes a group once', async () => {
    const cache = new GroupCache();
    const first = await cache.get('dog', async () => embedding(1));
    expect(await cache.get('dog', async () => embedding(2))).toBe(first);
  });

  it('forgets what was not met for longest', async () => {
    const cache = new GroupCache();
    const get = (key: number) => cache.get(String(key), async () => embedding(key));
    const first = await get(0);
    for (let key = 1; key < 256; key++) await get(key);
    expect(await get(0)).toBe(first);
    await get(256);
    expect(await get(0)).toBe(first);
    expect((await cache.get('1', async () => embedding(-1))).text[0]).toBe(-1);
  });

  it('keeps nothing of a failure', async () => {
    const cache = new GroupCache();
    await expect(cache.get('dog', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await cache.get('dog', async () => embedding(3))).text[0]).toBe(3);
  });
});
