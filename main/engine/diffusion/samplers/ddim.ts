import { linear } from '../linear.ts';
import { toEpsilon } from '../predictions.ts';
import { type SamplerInput, type SamplerStep, stepsOf } from './step.ts';

/**
 * DDIM with η = 0 (arXiv 2010.02502, eq. 12): x_s = α_s·x0 + σ_s·ε. On the flow schedule this is Euler's method.
 */
export async function* ddim(input: SamplerInput): AsyncGenerator<SamplerStep, void> {
  let x = input.start?.x ?? input.noise;
  for (const { step, total, from, to } of stepsOf(input)) {
    const x0 = await input.denoise(x, from, step);
    const epsilon = toEpsilon(x, x0, from);
    x = linear([to.alpha, x0], [to.sigma, epsilon]);
    yield { step, total, t: from.t, x0, x };
  }
}
