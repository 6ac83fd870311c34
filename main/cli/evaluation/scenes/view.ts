import type { Scene } from '../../../../preload/contract/plan.ts';
import { boxesOnFrames, touchesFrame } from '../../../layouts/boxes-on-frames.ts';
import type { Found } from '../judge/answers.ts';
import type { Judge, Portrayal } from '../judge/judge.ts';
import type { FoundBox } from '../judge/proposals.ts';

/** Frames of a rendered scene that are looked at, spread evenly from the first to the last. */
export type Looks = {
  /** `count × side × side × 3` bytes. */
  readonly rgb: Uint8Array;
  readonly count: number;
  readonly side: number;
  /** Which frames of how many they are. */
  readonly frames: readonly number[];
  readonly of: number;
};

/** One frame looked at. */
export type ViewedFrame = {
  readonly seen: readonly Found[];
  /** Per track of the scene: its planned box in the frame and what is there; undefined where it is out of the picture. */
  readonly tracks: ReadonlyArray<(Portrayal & { readonly planned: FoundBox }) | undefined>;
};

export type Judged = { readonly frames: readonly ViewedFrame[] };
/** A rendered scene, looked at. */
export type View = Judged & { readonly looks: Looks };

/** The RGB bytes of one of the frames. */
export function frameOf({ rgb, count }: Looks, index: number): Uint8Array {
  const bytes = rgb.length / count;
  return rgb.subarray(index * bytes, (index + 1) * bytes);
}

/** Where every track is planned on the frames looked at, cut to the picture. */
export function plannedBoxes(
  { entities }: Pick<Scene, 'entities'>,
  { frames, of }: Pick<Looks, 'frames' | 'of'>,
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

/** Has a judge look at the frames: what is there, and what is at the planned boxes. */
export async function judgeLooks(
  scene: Pick<Scene, 'entities'>,
  looks: Looks,
  judge: Judge,
): Promise<Judged> {
  const frames: ViewedFrame[] = [];
  for (const [index, planned] of plannedBoxes(scene, looks).entries()) {
    const boxes = planned.filter((box) => box !== undefined);
    const { seen, at } = await judge.judge(frameOf(looks, index), looks.side, boxes);
    const portrayals = at.values();
    const tracks = planned.map((box) => {
      if (box === undefined) return undefined;
      return { planned: box, ...portrayals.next().value! };
    });
    frames.push({ seen, tracks });
  }
  return { frames };
}
