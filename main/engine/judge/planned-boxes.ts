import type { Scene } from '../../../preload/contract/plan.ts';
import { boxesOnFrames, touchesFrame } from '../../layouts/boxes-on-frames.ts';
import type { FoundBox } from './proposals.ts';

const FRAMES_MEASURED = 4;

/** Frames to look at, spread evenly from the first to the last. */
export function measuredFrames(count: number): readonly number[] {
  const looks = Math.min(count, FRAMES_MEASURED);
  return Array.from({ length: looks }, (_, i) =>
    looks === 1 ? 0 : Math.round((i * (count - 1)) / (looks - 1)),
  );
}

/** Where every track is planned on some frames of so many, cut to the picture; undefined where it is out of it. */
export function plannedBoxes(
  { entities }: Pick<Scene, 'entities'>,
  { frames, of }: { readonly frames: readonly number[]; readonly of: number },
): ReadonlyArray<ReadonlyArray<FoundBox | undefined>> {
  const tracks = entities.map(({ keyframes }) => boxesOnFrames(keyframes, of));
  const clip = (side: number) => Math.min(Math.max(side, 0), 1);
  return frames.map((frame) =>
    tracks.map((boxes) => {
      const box = boxes[frame]!;
      return touchesFrame(box) ? [clip(box[0]), clip(box[1]), clip(box[2]), clip(box[3])] : undefined;
    }),
  );
}
