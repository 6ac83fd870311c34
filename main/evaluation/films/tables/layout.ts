import type { Scene } from '../../../../preload/contract/plan.ts';
import { overlap } from '../../../engine/judge/detections.ts';
import { answerTo, judgedName, likeliest, whereIs } from '../../../engine/judge/answers.ts';
import { plannedBoxes } from '../../../engine/judge/planned-boxes.ts';
import type { Shot } from '../scenes/shot.ts';
import type { View } from '../scenes/view.ts';
import { viewPanels } from './panels.ts';
import { mean, type Table, type Trial } from './trial.ts';

/** What the judge calls the scene's entities; undefined where it has no name. */
const judgedNames = ({ entities }: Pick<Scene, 'entities'>, labels: readonly string[]) =>
  entities.map(({ drawnAs, entity }) => judgedName(drawnAs ?? entity, labels));

export type Kept = {
  readonly found: readonly number[];
  readonly named: readonly number[];
  readonly seen: readonly number[];
  readonly iou: readonly number[];
};

/**
 * How planned boxes were kept, a value per track and frame in which it is in the picture: whether the right thing is
 * found in its box, and named so unasked; whether it was found at all, and the IoU of the box with the surest thing of
 * its name found anywhere (0 when none was).
 */
export function keptBoxes(
  scene: Pick<Scene, 'entities'>,
  { frames, looks }: View,
  labels: readonly string[],
  least: number,
): Kept {
  const names = judgedNames(scene, labels);
  const asked = names.filter((name) => name !== undefined);
  const measured = plannedBoxes(scene, looks).flatMap((planned, frame) => {
    const { seen, tracks } = frames[frame]!;
    const sightings = whereIs(asked, seen, least);
    return planned.flatMap((box, index) => {
      const [name, there] = [names[index], tracks[index]];
      if (box === undefined || name === undefined) return [];
      const sighting = sightings.find((one) => one.name === name);
      return {
        found: Number(there !== undefined && answerTo(asked, there, least)?.name === name),
        named: Number(there !== undefined && likeliest(there)?.name === name),
        seen: Number(sighting !== undefined),
        iou: sighting === undefined ? 0 : overlap(box, sighting.box),
      };
    });
  });
  return {
    found: measured.map(({ found }) => found),
    named: measured.map(({ named }) => named),
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
    score: ([view], least) => {
      const { found, named, iou } = keptBoxes(shot.scene, view!, labels, least);
      const names = judgedNames(shot.scene, labels).filter((name) => name !== undefined);
      return {
        scores: { found, named, iou },
        good: iou.length > 0 && mean(iou) >= GOOD_IOU,
        panels: viewPanels(view!, { names, least, plan: true }),
      };
    },
  };
}

export function layoutTable(shots: readonly Shot[], labels: readonly string[]): Table {
  return { name: 'layout', trials: shots.map((shot) => layoutTrial(shot, labels)), leftOut: 0 };
}
