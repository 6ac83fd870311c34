import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import type { Vocabulary } from '../../../preload/contract/pack.ts';
import type { Scene, VideoPlan } from '../../../preload/contract/plan.ts';
import { offlinePlanner } from '../offline/offline-planner.ts';
import { nearestName } from '../names/match-names.ts';
import { mendBox } from './mend-boxes.ts';

/** What the offline planner makes of a text; undefined where it cannot read it. */
export async function offlinePlanOf(text: string, vocabulary: Vocabulary): Promise<VideoPlan | undefined> {
  try {
    return await offlinePlanner.plan(text, { vocabulary });
  } catch {
    // It reads English and Korean; what it is asked to fill in may be anything.
    return undefined;
  }
}

export const offlineSceneOf = async (text: string, vocabulary: Vocabulary): Promise<Scene | undefined> =>
  (await offlinePlanOf(text, vocabulary))?.scenes[0];

/** Boxes for names a model gave none for: the offline planner's for the same sentence, else side by side on the ground. */
export function boxesFor(
  missing: readonly string[],
  offline: Scene | undefined,
): ReadonlyArray<readonly NormalizedBox[]> {
  const free = [...(offline?.entities ?? [])];
  return missing.map((name, at) => {
    const names = free.map(({ entity, drawnAs }) =>
      nearestName(name, [entity]) ? entity : (drawnAs ?? entity),
    );
    const found = nearestName(name, names);
    const [track] = found === undefined ? [] : free.splice(names.indexOf(found), 1);
    return track?.keyframes ?? inRow(at, missing.length);
  });
}

function inRow(at: number, of: number): readonly NormalizedBox[] {
  const width = Math.min(0.45, 0.9 / of);
  const middle = (at + 0.5) / of;
  const box = mendBox([middle - width / 2, 0.85 - Math.min(0.5, width * 1.2), middle + width / 2, 0.85]);
  return Array.from({ length: 9 }, () => box);
}
