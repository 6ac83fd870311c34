import { beforeAll, describe, expect, it } from 'vitest';
import { captionsFor } from './caption.ts';
import { Ink } from './ink.ts';
import { captionTypeface, type Typeface } from './typeface.ts';
import { WrappedText } from './wrapped-text.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await captionTypeface();
});

const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);

describe('ink', () => {
  function outlined(points: readonly (readonly [number, number])[]): Float32Array {
    const ink = new Ink(10, 10);
    ink.moveTo(points[0]!);
    for (const point of points.slice(1)) ink.lineTo(point);
    ink.close();
    return ink.coverage();
  }

  it('covers as much as an outline encloses, whichever way it runs', () => {
    const square = [
      [2, 3],
      [5.5, 3],
      [5.5, 7.25],
      [2, 7.25],
    ] as const;
    const covered = outlined(square);
    expect([covered[3 * 10 + 2], covered[3 * 10 + 5], covered[7 * 10 + 4]]).toEqual([1, 0.5, 0.25]);
    expect(sum(covered)).toBeCloseTo(3.5 * 4.25, 4);
    expect(outlined([...square].reverse())).toEqual(covered);
  });

  it('covers a slanted outline by its area, in every row', () => {
    const covered = outlined([
      [1, 1],
      [9, 3],
      [4, 9],
    ]);
    expect(sum(covered)).toBeCloseTo(29, 3);
    expect(covered[3 * 10 + 4]).toBe(1);
    expect(Math.max(...covered)).toBeLessThanOrEqual(1);
  });

  it('leaves a hole out that runs the other way', () => {
    const ink = new Ink(10, 10);
    for (const [low, high, turned] of [
      [1, 9, false],
      [4, 6, true],
    ] as const) {
      const corners = [
        [low, low],
        [high, low],
        [high, high],
        [low, high],
      ] as const;
      const [first, ...rest] = turned ? corners.toReversed() : corners;
      ink.moveTo(first);
      for (const corner of rest) ink.lineTo(corner);
      ink.close();
    }
    const covered = ink.coverage();
    expect([covered[44], covered[22]]).toEqual([0, 1]);
    expect(sum(covered)).toBeCloseTo(60, 4);
  });
});

describe('a caption', () => {
  it('breaks at words, and inside a word that is longer than a line', () => {
    const letters = new WrappedText({ knows: () => true, width: (text) => text.length });
    expect(letters.lines('a fox finds a balloon', 1, 8, 4)).toEqual(['a fox', 'finds a', 'balloon']);
    expect(letters.lines('abcdefgh', 1, 3, 4)).toEqual(['abc', 'def', 'gh']);
    expect(letters.lines('one two three', 1, 6, 2)).toEqual(['one', 'two...']);
  });

  it('is drawn in Korean, each letter as itself', () => {
    const texts = ['여우가 숲에서 빨간 풍선을 찾는다', '여우가 숲에서 빨간 풍선을 잃는다'];
    const captions = captionsFor(texts, 512, typeface);
    const [one, other] = texts.map((text) => captions.band(text));
    expect(captions.missing).toEqual([]);
    expect(one!.length).toBe(512 * captions.height * 3);
    const bright = (band: Uint8Array) => band.filter((value) => value > 128).length / 3;
    // Hangul is dense: a seventh of an em square and more is ink.
    expect(bright(one!)).toBeGreaterThan(14 * 23 * 23 * 0.14);
    expect(one).not.toEqual(other);
  });

  it('written in decomposed letters, as some systems name files, is the same', () => {
    const captions = captionsFor(['여우'], 256, typeface);
    expect(captions.band('여우'.normalize('NFD'))).toEqual(captions.band('여우'));
  });

  it('leaves out letters that its typeface lacks, and knows them', () => {
    const captions = captionsFor(['A 50 % fox’s “balloon” 🦊', 'ثعلب'], 256, typeface);
    expect(captions.missing).toEqual(['🦊', 'ث', 'ع', 'ل', 'ب']);
    expect(captions.band('🦊')).toEqual(captions.band(''));
  });

  it('has room for the longest of a film’s texts, in four lines at most', () => {
    const heights = [1, 10, 100].map((count) => captionsFor(['word '.repeat(count)], 256, typeface).height);
    expect(heights[0]).toBeLessThan(heights[1]!);
    expect(heights[2]).toBe(2 * Math.ceil((4 * 16 + 2 * 7) / 2));
  });
});
