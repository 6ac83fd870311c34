import { linear } from './linear.ts';

/** The network's output for the scene, or for nothing in particular. */
export type Half = 'conditional' | 'unconditional';

export type Guidance = {
  /** g; 1 is the conditional half alone. */
  readonly scale: number;
  /** Guided while `from` ≤ t ≤ `to`; the middle noise levels are better and cheaper (arXiv 2404.07724). */
  readonly interval: { readonly from: number; readonly to: number };
};

/** Whether the unconditional half is needed at time t. */
export function isGuided({ scale, interval }: Guidance, t: number): boolean {
  return scale !== 1 && t >= interval.from && t <= interval.to;
}

/**
 * Classifier-free guidance (arXiv 2207.12598, eq. 6 with g = 1 + w): u + g·(c − u). Two batch-1 calls cost a CPU no
 * more than one of batch 2 and half the memory; where there is no guidance the second is not made.
 */
export async function guided(
  guidance: Guidance,
  t: number,
  network: (half: Half) => Promise<Float32Array>,
): Promise<Float32Array> {
  const conditional = await network('conditional');
  if (!isGuided(guidance, t)) return conditional;
  const unconditional = await network('unconditional');
  return linear([guidance.scale, conditional], [1 - guidance.scale, unconditional]);
}
