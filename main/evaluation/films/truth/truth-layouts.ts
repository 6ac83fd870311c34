import { createHash } from 'node:crypto';
import type { Scene } from '../../../../preload/contract/plan.ts';
import { measuredFrames } from '../../../engine/judge/planned-boxes.ts';
import { boxesOnFrames } from '../../../layouts/boxes-on-frames.ts';
import type { Job } from '../suite/tally.ts';

/** A scene to be drawn for real: what lies where on the frames that are looked at. */
export type TruthLayout = {
  readonly id: string;
  readonly place: string;
  /** Which frames of how many. */
  readonly frames: readonly number[];
  readonly of: number;
  /** Back to front, a box a frame. */
  readonly things: ReadonlyArray<{
    readonly name: string;
    readonly facing: 'left' | 'right' | null;
    readonly boxes: ReadonlyArray<readonly number[]>;
  }>;
};

type Drawn = Pick<Scene, 'place' | 'placeDrawnAs' | 'entities'>;

function layoutOf({ place, placeDrawnAs, entities }: Drawn, of: number): Omit<TruthLayout, 'id'> {
  const frames = measuredFrames(of);
  return {
    ...{ place: placeDrawnAs ?? place, frames, of },
    things: entities.map(({ entity, drawnAs, facing, keyframes }) => {
      const boxes = boxesOnFrames(keyframes, of);
      return { name: drawnAs ?? entity, facing: facing ?? null, boxes: frames.map((frame) => boxes[frame]!) };
    }),
  };
}

/** The name of a scene's picture: scenes that are drawn alike share it. */
export const truthId = (scene: Drawn, of: number): string =>
  createHash('sha256')
    .update(JSON.stringify(layoutOf(scene, of)))
    .digest('hex')
    .slice(0, 20);

/** Every scene of the jobs once, as `models/training/draw_truth.py` reads them. */
export function truthLayouts(jobs: readonly Job[], of: number): readonly TruthLayout[] {
  const scenes = jobs.flatMap(({ trials }) => trials.flatMap(({ shots }) => shots.map(({ scene }) => scene)));
  const layouts = scenes.map((scene) => ({ id: truthId(scene, of), ...layoutOf(scene, of) }));
  return [...new Map(layouts.map((layout) => [layout.id, layout])).values()];
}
