import type { Capabilities } from '../../../preload/contract/pack.ts';
import { toX0 } from '../diffusion/predictions.ts';
import { gaussianNoise, type Seed } from '../diffusion/random.ts';
import { ddim } from '../diffusion/samplers/ddim.ts';
import { noiseLevels } from '../diffusion/schedules.ts';
import type { Graphs } from '../onnx/graphs.ts';

export type ImageEmbedding = { readonly image: Float32Array; readonly grid: Float32Array };

/**
 * Draws an image embedding and its grid for a text embedding (the paper's unCLIP prior, arXiv 2204.06125): a flow over
 * both at once, from the noise of `seed`.
 *
 * @param text `[E]`
 */
export async function samplePrior(
  graphs: Graphs,
  capabilities: Pick<Capabilities, 'embedding' | 'grid'>,
  text: Float32Array,
  { seed, steps, signal }: { seed: Seed; steps: number; signal?: AbortSignal | undefined },
): Promise<ImageEmbedding> {
  const { embedding: width, grid } = capabilities;
  const noise = gaussianNoise(seed, width + grid.channels * grid.side ** 2);
  let sample = noise;
  const path = ddim({
    noise,
    levels: noiseLevels('flow', steps),
    signal,
    async denoise(x, level) {
      const parts = { embedding: x.slice(0, width), grid: x.slice(width) };
      const t = Float32Array.of(level.networkTime);
      const velocity = await graphs.run('prior', { ...parts, t, text }, signal);
      const joined = new Float32Array(x.length);
      joined.set(velocity.embedding_v);
      joined.set(velocity.grid_v, width);
      return toX0('flow', x, joined, level);
    },
  });
  for await (const { x } of path) sample = x;
  return { image: sample.slice(0, width), grid: sample.slice(width) };
}
