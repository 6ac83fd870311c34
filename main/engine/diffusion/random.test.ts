import { describe, expect, it } from 'vitest';
import { frameNoise, gaussianNoise, portableLog, seedFrom, xoshiro128 } from './random.ts';

/** Mean of the products of two samples. */
const correlation = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0) / a.length;

describe('random numbers', () => {
  it('are those of xoshiro128**', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 5 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
  });

  it('leave the state of zeros', () => {
    const next = xoshiro128([0, 0, 0, 0]);
    expect(new Set(Array.from({ length: 20 }, next)).size).toBeGreaterThan(10);
  });

  it('have literal values for a seed of words', () => {
    expect(seedFrom('prior', 'entity', 7, 'a dog', 'dog')).toEqual([
      3318303109, 3477724705, 1607108483, 1931157947,
    ]);
    expect([...gaussianNoise(seedFrom('x', 1), 5)]).toEqual([
      -1.3189988136291504, -1.2028101682662964, -0.9981733560562134, 0.8070417046546936, 0.2933681011199951,
    ]);
  });

  it('differ when words are split otherwise', () => {
    expect(seedFrom('ab', 'c')).not.toEqual(seedFrom('a', 'bc'));
    expect(seedFrom('1')).not.toEqual(seedFrom(1));
  });

  it('are normal', () => {
    const noise = gaussianNoise(seedFrom('normal'), 200_000);
    const moment = (power: number) => noise.reduce((sum, x) => sum + x ** power, 0) / noise.length;
    expect(moment(1)).toBeCloseTo(0, 2);
    expect(moment(2)).toBeCloseTo(1, 1.5);
    expect(moment(4)).toBeCloseTo(3, 1);
  });

  it('begin alike however many are drawn', () => {
    expect(gaussianNoise(seedFrom(1), 9).subarray(0, 4)).toEqual(gaussianNoise(seedFrom(1), 4));
  });
});

describe('the portable logarithm', () => {
  it('is right to the last bits', () => {
    for (const x of [1, 0.999999, 0.75, 0.5000001, 0.5, 0.3, 1e-3, 2 ** -60, 5e-324]) {
      expect(Math.abs(portableLog(x) - Math.log(x))).toBeLessThanOrEqual(1e-15 * Math.abs(Math.log(x)));
    }
  });
});

describe('the noise of a clip', () => {
  it('has literal values', () => {
    const expected = [0.27569660544395447, -0.7971331477165222, -0.2654177248477936, -0.3103179633617401];
    for (const [i, value] of frameNoise(3, 2, 2, 0.25).entries()) expect(value).toBeCloseTo(expected[i]!, 6);
  });

  it('has unit variance and correlates between frames by the shared part', () => {
    const size = 50_000;
    const noise = frameNoise(1, 2, size, 0.7);
    const [one, two] = [noise.subarray(0, size), noise.subarray(size)];
    expect(correlation(one, one)).toBeCloseTo(1, 1.5);
    expect(correlation(one, two)).toBeCloseTo(0.7, 1.5);
  });

  it('is one picture repeated when all of it is shared', () => {
    const noise = frameNoise(1, 3, 8, 1);
    expect(noise.subarray(8, 16)).toEqual(noise.subarray(0, 8));
  });

  it('gives frame f the same numbers in clips of any length', () => {
    expect(frameNoise(5, 8, 6, 0.3).subarray(0, 12)).toEqual(frameNoise(5, 2, 6, 0.3));
  });
});
