import type { PackManifest } from '../../../preload/contract/pack.ts';
import type { Scene } from '../../../preload/contract/plan.ts';
import type { Engine, SceneFrames } from '../../engine/client.ts';
import { median } from './calibration.ts';

/** Milliseconds, medians over the repeats, but for `peakBytes`. */
export type SceneMeasurements = {
  readonly perForward: number;
  readonly fullScene: number;
  readonly fullSteps: number;
  readonly draftScene: number;
  readonly draftSteps: number;
  readonly firstPreview: number;
  readonly peakBytes: number;
};

/**
 * Renders `scene` in full and as a draft, `repeats` times each, every time with another film seed so that no embedding
 * comes from the cache. A quick one before them warms the engine and is not counted.
 */
export async function measureScenes(
  engine: Engine,
  scene: Scene,
  { recommended }: Pick<PackManifest, 'recommended'>,
  {
    repeats,
    signal,
    note,
  }: { readonly repeats: number; readonly signal: AbortSignal; readonly note: (text: string) => void },
): Promise<SceneMeasurements> {
  const { guidance, strength, alpha, sampler, steps: fullSteps, draftSteps } = recommended;
  let seed = 0;
  const render = async (steps: number, fine: boolean, says: string) => {
    note(`rendering: ${says}`);
    seed += 1;
    return await engine.render({ scene, seed, steps, guidance, strength, alpha, sampler, fine }, { signal });
  };
  await render(draftSteps, true, 'warming up');
  const [full, draft]: [SceneFrames[], SceneFrames[]] = [[], []];
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    full.push(await render(fullSteps, true, `scene ${repeat}/${repeats}`));
    draft.push(await render(draftSteps, false, `draft ${repeat}/${repeats}`));
  }
  const over = (renders: readonly SceneFrames[], time: 'total' | 'perForward' | 'firstPreview') =>
    median(renders.map(({ timings }) => timings[time]));
  return {
    perForward: over(full, 'perForward'),
    fullScene: over(full, 'total'),
    fullSteps,
    draftScene: over(draft, 'total'),
    draftSteps,
    firstPreview: over(full, 'firstPreview'),
    peakBytes: Math.max(...[...full, ...draft].map(({ memory }) => memory.peakBytes)),
  };
}
