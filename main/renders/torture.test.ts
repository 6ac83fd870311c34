import { expect, it } from 'vitest';
import { torture } from './testing/torture.ts';

/** The same points in time on every run: a small generator of numbers in 0..1 (Lehmer, 1951). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

// 50 of each: `npm run torture`.
it.each(['host', 'engine'] as const)(
  'killing the %s at ten points of rendering, or of exporting, loses nothing, and the queue goes on',
  async (target) => {
    const report = await torture(10, target, { random: repeatable(2026) });
    expect(report.faults).toEqual([]);
    expect(report.takes).toBeGreaterThan(0);
  },
  600_000,
);
