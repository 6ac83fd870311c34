import { assertNever } from '../../../preload/contract/assert-never.ts';
import { linear } from './linear.ts';
import type { NoiseLevel } from './schedules.ts';

/** What a network predicts: ε, v = α·ε − σ·x0 (arXiv 2202.00512) or the flow's velocity ε − x0 (2209.03003). */
export type Prediction = 'epsilon' | 'v' | 'flow';

type At = Pick<NoiseLevel, 'alpha' | 'sigma'>;

/**
 * x0 from the state `x` = α·x0 + σ·ε and the network's output.
 *
 * @throws RangeError for ε at α = 0: pure noise says nothing about the picture
 */
export function toX0(kind: Prediction, x: Float32Array, output: Float32Array, { alpha, sigma }: At) {
  switch (kind) {
    case 'epsilon':
      if (alpha === 0) throw new RangeError('x0 cannot be told from ε at pure noise (α = 0)');
      return linear([1 / alpha, x], [-sigma / alpha, output]);
    case 'v': {
      const norm = alpha ** 2 + sigma ** 2; // 1 for the schedules v was made for
      return linear([alpha / norm, x], [-sigma / norm, output]);
    }
    case 'flow': {
      const norm = alpha + sigma; // 1 for the flow itself
      return linear([1 / norm, x], [-sigma / norm, output]);
    }
    default:
      return assertNever(kind);
  }
}

/** ε from the state and x0. @throws RangeError at σ = 0, where there is no noise left to tell */
export function toEpsilon(x: Float32Array, x0: Float32Array, { alpha, sigma }: At): Float32Array {
  if (sigma === 0) throw new RangeError('there is no ε at σ = 0');
  return linear([1 / sigma, x], [-alpha / sigma, x0]);
}

/** What a network of this kind would have had to say for x0 and ε; the inverse of `toX0`. */
export function fromX0(kind: Prediction, x0: Float32Array, epsilon: Float32Array, { alpha, sigma }: At) {
  switch (kind) {
    case 'epsilon':
      return epsilon.slice();
    case 'v':
      return linear([alpha, epsilon], [-sigma, x0]);
    case 'flow':
      return linear([1, epsilon], [-1, x0]);
    default:
      return assertNever(kind);
  }
}
