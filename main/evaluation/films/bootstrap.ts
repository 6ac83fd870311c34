import { randomChoice } from './random-choice.ts';

/** A mean over `count` values with a 95 % interval; all NaN without values. */
export type Estimate = {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
};

const RESAMPLES = 1000;

function meanOf(clusters: ReadonlyArray<readonly number[]>): number {
  let sum = 0;
  let count = 0;
  for (const values of clusters) {
    for (const value of values) sum += value;
    count += values.length;
  }
  return sum / count;
}

/**
 * Mean and percentile bootstrap (Efron, 1979) over clusters: values of one scene hang together, so scenes are resampled,
 * not values. Seeded: equal values give equal intervals.
 */
export function bootstrapMean(clusters: ReadonlyArray<readonly number[]>, seed = 1): Estimate {
  const filled = clusters.filter((values) => values.length > 0);
  const count = filled.reduce((sum, values) => sum + values.length, 0);
  if (count === 0) return { mean: Number.NaN, low: Number.NaN, high: Number.NaN, count };
  const random = randomChoice('bootstrap', seed);
  const means = Array.from({ length: RESAMPLES }, () => meanOf(filled.map(() => random.one(filled))));
  means.sort((a, b) => a - b);
  const at = (share: number) => means[Math.round(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { mean: meanOf(filled), low: at(0.025), high: at(0.975), count };
}
