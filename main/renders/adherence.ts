import type { StudioScene } from '../../preload/contract/document.ts';
import type { Adherence } from '../../preload/contract/takes.ts';
import type { EntityMeasure } from '../engine/client.ts';

/**
 * What the judge found, by the scene's tracks; undefined when it knows none of the entities. The score is the mean, over
 * the entities it knows, of (found + IoU) / 2.
 */
export function adherenceOf(
  scene: Pick<StudioScene, 'tracks'>,
  measures: readonly EntityMeasure[],
): Adherence | undefined {
  const entities = measures.flatMap(({ index, entity, found, iou }) => {
    const track = scene.tracks[index];
    return track === undefined ? [] : [{ track: track.id, name: entity, found, iou }];
  });
  if (entities.length === 0) return undefined;
  const sum = entities.reduce((total, { found, iou }) => total + (found + iou) / 2, 0);
  return { score: sum / entities.length, entities };
}
