import type { Scene } from '../../../preload/contract/plan.ts';
import type { SceneFrames } from '../../engine/client.ts';
import { bootstrapMean, type Estimate } from './bootstrap.ts';
import type { Detector } from './detector.ts';
import type { EvaluationSet } from './evaluation-layouts.ts';
import { acrossGroups, withinGroups } from './identity.ts';
import { measureScene, type TrackMeasure } from './measure-scene.ts';

/** What the numbers mean is said in `main/cli/evaluation/evaluation-table.ts`. */
export type EvaluationScores = {
  readonly found: Estimate;
  readonly iou: Estimate;
  readonly identity: Estimate;
  readonly otherIdentity: Estimate;
};

export type RenderScene = (scene: Scene) => Promise<Pick<SceneFrames, 'frames' | 'count' | 'width'>>;

/**
 * Renders a set of scenes and measures the outcome.
 *
 * @throws what rendering and detecting throw
 */
export async function evaluate(
  set: EvaluationSet,
  render: RenderScene,
  detector: Detector,
): Promise<EvaluationScores> {
  const measure = async (scene: Scene) => await measureScene(scene, await render(scene), detector);
  const singles: Array<readonly TrackMeasure[]> = [];
  for (const scene of set.singles) singles.push(await measure(scene));
  const groups: Array<ReadonlyArray<readonly TrackMeasure[]>> = [];
  for (const scenes of set.groups) {
    const measured: Array<readonly TrackMeasure[]> = [];
    for (const scene of scenes) measured.push(await measure(scene));
    groups.push(measured);
  }
  const all = [...singles, ...groups.flat()];
  const embeddings = groups.map((scenes) =>
    scenes.flatMap((tracks) => tracks.map(({ embedding }) => embedding)),
  );
  return {
    found: bootstrapMean(all.map((tracks) => tracks.map(({ found }) => found))),
    iou: bootstrapMean(all.map((tracks) => tracks.map(({ iou }) => iou))),
    identity: bootstrapMean(withinGroups(embeddings)),
    otherIdentity: bootstrapMean(acrossGroups(embeddings)),
  };
}
