import type { Scene } from '../../../../preload/contract/plan.ts';
import type { Found } from '../../../engine/judge/answers.ts';
import type { Judge, Portrayal } from '../../../engine/judge/judge.ts';
import { plannedBoxes } from '../../../engine/judge/planned-boxes.ts';
import type { FoundBox } from '../../../engine/judge/proposals.ts';

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
