import type { Scene } from '../../../../preload/contract/plan.ts';
import { overlap } from '../../../engine/detection/detections.ts';
import type { Shot } from '../scenes/shot.ts';
import { plannedBoxes, type View } from '../scenes/view.ts';
import { viewPanels } from './panels.ts';
import { mean, type Table, type Trial } from './trial.ts';

const drawn = ({ entities }: Pick<Scene, 'entities'>) =>
  entities.map(({ drawnAs, entity }) => drawnAs ?? entity);

/**
 * How planned boxes were kept, a value per track and frame in which it is in the picture: whether the right thing is in
 * its box, whether it was found at all, and the IoU of the box with the surest thing of its name found anywhere (0 when
 * none was).
 */
export function keptBoxes(
  scene: Pick<Scene, 'entities'>,
  { frames, looks }: View,
  labels: readonly string[],
): { readonly found: readonly number[]; readonly seen: readonly number[]; readonly iou: readonly number[] } {
  const names = drawn(scene);
  const measured = plannedBoxes(scene, looks).flatMap((planned, frame) =>
    planned.flatMap((box, index) => {
      const name = names[index]!;
      if (box === undefined || !labels.includes(name)) return [];
      const { seen, tracks } = frames[frame]!;
      const sighting = seen.find((one) => one.name === name);
      const iou = sighting === undefined ? 0 : overlap(box, sighting.box);
      return [{ found: Number(tracks[index]?.name === name), seen: Number(sighting !== undefined), iou }];
    }),
  );
  return {
    found: measured.map(({ found }) => found),
    seen: measured.map(({ seen }) => seen),
    iou: measured.map(({ iou }) => iou),
  };
}

const GOOD_IOU = 0.7;

/** Trials of given layouts: nothing but the boxes' keeping is asked. */
export function layoutTrial(shot: Shot, labels: readonly string[]): Trial {
  return {
    says: shot.scene.description,
    shots: [shot],
    score: ([view]) => {
      const { found, iou } = keptBoxes(shot.scene, view!, labels);
      const good = iou.length > 0 && mean(iou) >= GOOD_IOU;
      return { scores: { found, iou }, good, panels: viewPanels(view!, drawn(shot.scene), { plan: true }) };
    },
  };
}

export function layoutTable(shots: readonly Shot[], labels: readonly string[]): Table {
  return { name: 'layout', trials: shots.map((shot) => layoutTrial(shot, labels)), leftOut: 0 };
}
