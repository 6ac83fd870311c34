import type { NoiseLevel } from '../schedules.ts';

/** x0 as the network sees it in the state `x` at a noise level; what stands behind it is not the sampler's business. */
export type Denoise = (x: Float32Array, level: NoiseLevel, step: number) => Promise<Float32Array>;

export type SamplerStep = {
  /** 0-based. */
  readonly step: number;
  readonly total: number;
  /** The time the step started from. */
  readonly t: number;
  readonly x0: Float32Array;
  /** The state after the step; after the last one the sample. */
  readonly x: Float32Array;
};

/** Where an interrupted run goes on: after `step` steps the state was `x` and the last x0 was `x0`. */
export type SamplerStart = { readonly step: number; readonly x: Float32Array; readonly x0: Float32Array };

export type SamplerInput = {
  readonly denoise: Denoise;
  /** Pure noise, or the state at `levels[0]`. */
  readonly noise: Float32Array;
  /** From noise to picture, one more than there are steps. */
  readonly levels: readonly NoiseLevel[];
  /** Absent means from `noise`, at the first level. */
  readonly start?: SamplerStart | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Steps in order, with the levels they go between; throws the signal's reason once it is aborted. */
export function* stepsOf({ levels, start, signal }: Pick<SamplerInput, 'levels' | 'start' | 'signal'>) {
  const total = levels.length - 1;
  for (let step = start?.step ?? 0; step < total; step++) {
    signal?.throwIfAborted();
    yield { step, total, from: levels[step]!, to: levels[step + 1]! };
  }
}
