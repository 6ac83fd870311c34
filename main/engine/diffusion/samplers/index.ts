import { assertNever } from '../../../../preload/contract/assert-never.ts';
import type { Sampler } from '../../requests.ts';
import { ddim } from './ddim.ts';
import { dpmSolverPlusPlus } from './dpm-solver-plus-plus.ts';
import type { SamplerInput, SamplerStep } from './step.ts';

/** Runs the named sampler. */
export function sample(sampler: Sampler, input: SamplerInput): AsyncGenerator<SamplerStep, void> {
  switch (sampler) {
    case 'ddim':
      return ddim(input);
    case 'dpm-solver++':
      return dpmSolverPlusPlus(input);
    default:
      return assertNever(sampler);
  }
}
