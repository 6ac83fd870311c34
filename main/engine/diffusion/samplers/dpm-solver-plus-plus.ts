import { linear } from '../linear.ts';
import { type SamplerInput, type SamplerStep, stepsOf } from './step.ts';

/**
 * DPM-Solver++(2M) (arXiv 2211.01095, algorithm 2). With h = λ_t − λ_s, r = h_before / h and D = x0 extrapolated from
 * the last two: x_t = (σ_t/σ_s)·x_s − α_t·(e^−h − 1)·D. The first step has no history; the last one, to σ = 0, has an
 * infinite h: both are of first order, D = x0.
 */
export async function* dpmSolverPlusPlus(input: SamplerInput): AsyncGenerator<SamplerStep, void> {
  const { start, levels } = input;
  let x = start?.x ?? input.noise;
  let before: { readonly x0: Float32Array; readonly h: number } | undefined;
  if (start !== undefined) {
    const h = levels[start.step]!.lambda - levels[start.step - 1]!.lambda;
    before = { x0: start.x0, h };
  }
  for (const { step, total, from, to } of stepsOf(input)) {
    const x0 = await input.denoise(x, from, step);
    const h = to.lambda - from.lambda;
    let d = x0;
    if (before !== undefined && Number.isFinite(h)) {
      const r = before.h / h; // ∞ after a start at α = 0, which leaves D = x0
      d = linear([1 + 1 / (2 * r), x0], [-1 / (2 * r), before.x0]);
    }
    x = linear([to.sigma / from.sigma, x], [-to.alpha * Math.expm1(-h), d]);
    before = { x0, h };
    yield { step, total, t: from.t, x0, x };
  }
}
