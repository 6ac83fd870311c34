import { createHash } from 'node:crypto';
import { linear } from './linear.ts';

/** 128 bits, the state of one generator. */
export type Seed = readonly [number, number, number, number];

/** A seed from words and numbers; other parts, or the same ones split otherwise, give an unrelated seed. */
export function seedFrom(...parts: readonly (string | number)[]): Seed {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}

const rotateLeft = (x: number, by: number) => (x << by) | (x >>> (32 - by));

/** xoshiro128** 1.1 (Blackman & Vigna, 2018): 32 random bits a call. */
export function xoshiro128(seed: Seed): () => number {
  let [a, b, c, d] = seed;
  if ((a | b | c | d) === 0) a = 1; // the one state it cannot leave
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

/**
 * ln x for 0 < x ≤ 1 from additions, multiplications and divisions alone: `Math.log` may differ in its last bit from
 * one machine to the next, and a take must not. 2·atanh((m − 1)/(m + 1)) with x = m·2^−e and m in (0.5, 1].
 */
export function portableLog(x: number): number {
  let mantissa = x;
  let halvings = 0;
  for (; mantissa <= 0.5; mantissa *= 2) halvings++;
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let k = 33; k >= 1; k -= 2) sum = sum * s * s + 1 / k;
  return 2 * s * sum - halvings * Math.LN2;
}

/** `count` independent draws of N(0, 1), the same on every machine (Marsaglia's polar form of Box–Muller). */
export function gaussianNoise(seed: Seed, count: number): Float32Array {
  const next = xoshiro128(seed);
  const uniform = () => (next() + 0.5) * 2 ** -31 - 1;
  const noise = new Float32Array(count);
  for (let i = 0; i < count;) {
    const [u, v] = [uniform(), uniform()];
    const square = u * u + v * v;
    if (square >= 1) continue;
    const scale = Math.sqrt((-2 * portableLog(square)) / square);
    noise[i++] = u * scale;
    if (i < count) noise[i++] = v * scale;
  }
  return noise;
}

/**
 * Noise for a clip, `[frames, perFrame]`: √s·common + √(1 − s)·own, so each frame is N(0, 1) and any two correlate by s.
 * Frame f draws the same numbers however many frames there are.
 *
 * @param shared s, 0..1
 */
export function frameNoise(seed: number, frames: number, perFrame: number, shared: number): Float32Array {
  const common = gaussianNoise(seedFrom('common', seed), perFrame);
  const noise = new Float32Array(frames * perFrame);
  for (let frame = 0; frame < frames; frame++) {
    const own = gaussianNoise(seedFrom('frame', seed, frame), perFrame);
    noise.set(linear([Math.sqrt(shared), common], [Math.sqrt(1 - shared), own]), frame * perFrame);
  }
  return noise;
}
