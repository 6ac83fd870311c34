import { KEYFRAMES } from '../../preload/contract/geometry.ts';
import type { LaterLook } from '../../preload/contract/plan.ts';
import type { ActedFrame, FrameBox } from './actions.ts';

/** One look of a thing or place, as it would be if it looked so in the whole scene. */
export interface Look {
  /** What the pack is asked to draw. */
  readonly drawnAs: string;
  /** Whether its picture is mirrored before it is posed or acts: to look as planned, or as the graph `act` expects. */
  readonly mirror: boolean;
  /** One per frame: where it is, which may leave the picture, and how its action turns it there. */
  readonly frames: readonly ActedFrame[];
  /** How much of it is seen on each frame over the looks before it, 0..1; always 1 of the first. */
  readonly shares: readonly number[];
}

/** How much of a later look there is on each of `frames` frames, 0..1, along the keyframe positions of the frames. */
export function sharesOf({ from, to }: Pick<LaterLook, 'from' | 'to'>, frames: number): readonly number[] {
  return Array.from({ length: frames }, (_, frame) => {
    const position = frames === 1 ? 0 : (frame * (KEYFRAMES - 1)) / (frames - 1);
    return to === from ? Number(position >= from) : Math.min(Math.max((position - from) / (to - from), 0), 1);
  });
}

/** The looks of which something is seen on a frame, lowest first: nothing is seen below one that covers all. */
export function seenOn<L extends Pick<Look, 'shares'>>(looks: readonly L[], frame: number): readonly L[] {
  const lowest = looks.findLastIndex(({ shares }) => shares[frame]! >= 1);
  return looks.filter(({ shares }, at) => at >= lowest && shares[frame]! > 0);
}

/** The look that most is seen of: its embeddings stand for the frame. Its place in `looks`. */
export const mostSeen = (looks: readonly Pick<Look, 'shares'>[], frame: number): number =>
  Math.max(
    0,
    looks.findLastIndex(({ shares }) => shares[frame]! >= 0.5),
  );

export const sameBox = (a: FrameBox, b: FrameBox): boolean => a.every((side, i) => side === b[i]);

function around(boxes: readonly FrameBox[]): FrameBox {
  const side = (i: 0 | 1 | 2 | 3) => boxes.map((box) => box[i]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}

/**
 * A slot's frames of its looks: each as the look that is most seen there has it. While one fades into another whose box
 * is not the same, as a body's with room for its act, the box holds both, if `pictures` can be laid into such a box.
 */
export function framesOfLooks(looks: readonly Look[], pictures: boolean): readonly ActedFrame[] {
  return looks[0]!.frames.map((_, frame) => {
    const acted = looks[mostSeen(looks, frame)]!.frames[frame]!;
    const boxes = seenOn(looks, frame).map(({ frames }) => frames[frame]!.box);
    return pictures && !boxes.every((box) => sameBox(box, acted.box))
      ? { ...acted, box: around(boxes) }
      : acted;
  });
}
