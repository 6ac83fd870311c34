import { assertNever } from '../../../preload/contract/assert-never.ts';

export type ScheduleName = 'flow' | 'scaled-linear' | 'linear' | 'cosine';

/**
 * A point on the way from noise to picture: `x_t = α·x0 + σ·ε`, λ = log(α/σ) (DPM-Solver, arXiv 2206.00927, §2.1).
 * t runs from 1 (noise) to 0 (picture); at t = 0, α = 1, σ = 0 and λ = ∞.
 */
export type NoiseLevel = {
  readonly t: number;
  readonly alpha: number;
  readonly sigma: number;
  readonly lambda: number;
  /** What the network is told: t itself for a flow, 0..999 for schedules made of betas. */
  readonly networkTime: number;
};

/** Betas are defined on this many training steps. */
const TRAINING_STEPS = 1000;

function level(t: number, alpha: number, sigma: number, networkTime: number): NoiseLevel {
  return { t, alpha, sigma, lambda: Math.log(alpha / sigma), networkTime };
}

/** Rectified flow (arXiv 2209.03003): a straight line from noise to picture. */
function flowLevel(t: number): NoiseLevel {
  return level(t, 1 - t, t, t);
}

/** β_k of training step k = 0..999; 0.00085–0.012 are the values of Stable Diffusion and ModelScope. */
function beta(name: Exclude<ScheduleName, 'flow'>, k: number): number {
  const [first, last] = [0.00085, 0.012];
  const share = k / (TRAINING_STEPS - 1);
  switch (name) {
    case 'linear':
      return first + share * (last - first);
    case 'scaled-linear':
      return (Math.sqrt(first) + share * (Math.sqrt(last) - Math.sqrt(first))) ** 2;
    case 'cosine': {
      // Improved DDPM (arXiv 2102.09672), eq. 17, clipped at 0.999.
      const squaredCosine = (t: number) => Math.cos(((t + 0.008) / 1.008) * (Math.PI / 2)) ** 2;
      return Math.min(1 - squaredCosine((k + 1) / TRAINING_STEPS) / squaredCosine(k / TRAINING_STEPS), 0.999);
    }
    default:
      return assertNever(name);
  }
}

/** ᾱ_k = Π (1 − β_i) for i ≤ k (DDPM, arXiv 2006.11239, eq. 4). */
function cumulativeAlphas(name: Exclude<ScheduleName, 'flow'>): Float64Array {
  const products = new Float64Array(TRAINING_STEPS);
  let product = 1;
  for (let k = 0; k < TRAINING_STEPS; k++) products[k] = product *= 1 - beta(name, k);
  return products;
}

/** Training step k is at t = (k + 1)/1000, so that t = 0 is the picture itself. */
function discreteLevel(alphas: Float64Array, t: number): NoiseLevel {
  const k = Math.round(t * TRAINING_STEPS) - 1;
  if (k < 0) return level(0, 1, 0, 0);
  const squaredAlpha = alphas[k]!;
  return level((k + 1) / TRAINING_STEPS, Math.sqrt(squaredAlpha), Math.sqrt(1 - squaredAlpha), k);
}

/**
 * The `steps` + 1 noise levels of a render, from t = 1 to t = 0 in equal parts ("trailing" spacing, arXiv
 * 2305.08891, §3.3; rounded to the training steps where the schedule has them).
 *
 * @param steps 1..1000
 */
export function noiseLevels(name: ScheduleName, steps: number): readonly NoiseLevel[] {
  if (!Number.isInteger(steps) || steps < 1 || steps > TRAINING_STEPS) {
    throw new RangeError(`${steps} steps: a render takes 1 to ${TRAINING_STEPS}`);
  }
  const times = Array.from({ length: steps + 1 }, (_, i) => (steps - i) / steps);
  if (name === 'flow') return times.map(flowLevel);
  const alphas = cumulativeAlphas(name);
  return times.map((t) => discreteLevel(alphas, t));
}
