import type { Scene } from '../../../preload/contract/plan.ts';
import type { EntityMeasure, SceneFrames } from '../requests.ts';
import { answerTo, judgedName, whereIs } from './answers.ts';
import { overlap } from './detections.ts';
import type { Judge } from './judge.ts';
import { measuredFrames, plannedBoxes } from './planned-boxes.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What is known of a scene beside its plan. */
export type Shown = {
  /** Whether one of its entities is hidden on a frame by what it does, such as blinking. */
  readonly isHidden: (index: number, frame: number) => boolean;
  /** What one of its entities has come to look like by a frame; undefined while that is what it is named for. */
  readonly laterLook?: (index: number, frame: number) => string | undefined;
  /** Names of entities drawn from pictures of the user's. */
  readonly pictured: readonly string[];
};

/**
 * How the entities of a rendered scene came out that the judge has a name for, averaged over the frames looked at in
 * which they are to be seen: whether the right one is found in its box, and the IoU of the box with the nearest thing of
 * its name, found there or anywhere else. What is drawn from a picture is left out: it may show anything.
 */
export async function measureScene(
  scene: Pick<Scene, 'entities'>,
  rendered: Pick<SceneFrames, 'frames' | 'count' | 'width'>,
  judge: Judge,
  { isHidden, laterLook = () => undefined, pictured }: Shown,
): Promise<readonly EntityMeasure[]> {
  const looks = measuredFrames(rendered.count);
  const names = scene.entities.map(({ drawnAs, entity }, index) =>
    looks.map((frame) => {
      const later = laterLook(index, frame);
      if (later !== undefined) return judgedName(later, judge.labels);
      return pictured.includes(entity) ? undefined : judgedName(drawnAs ?? entity, judge.labels);
    }),
  );
  const asked = [...new Set(names.flat().filter((name) => name !== undefined))];
  if (asked.length === 0) return [];
  const { least } = judge.asking;
  const planned = plannedBoxes(scene, { frames: looks, of: rendered.count });
  const bytes = rendered.frames.length / rendered.count;
  const kept = names.map(() => ({ found: [] as number[], iou: [] as number[] }));
  for (const [look, frame] of looks.entries()) {
    const shown = planned[look]!.flatMap((box, index) => {
      const name = names[index]![look];
      return box === undefined || name === undefined || isHidden(index, frame) ? [] : [{ index, name, box }];
    });
    const rgb = rendered.frames.subarray(frame * bytes, (frame + 1) * bytes);
    const { seen, at } = await judge.judge(
      rgb,
      rendered.width,
      shown.map(({ box }) => box),
    );
    const sightings = whereIs(asked, seen, least);
    for (const [i, { index, name, box }] of shown.entries()) {
      const inside = at[i]!;
      const isThere = answerTo(asked, inside, least)?.name === name;
      const called = sightings.filter((sighting) => sighting.name === name);
      const ends = [...called, ...(isThere ? [inside] : [])].map((one) => overlap(box, one.box));
      kept[index]!.found.push(Number(isThere));
      kept[index]!.iou.push(Math.max(0, ...ends));
    }
  }
  return scene.entities.flatMap(({ entity }, index) => {
    const { found, iou } = kept[index]!;
    return found.length === 0 ? [] : [{ index, entity, found: mean(found), iou: mean(iou) }];
  });
}
