import type { Easing, Track } from '../../../preload/contract/document.ts';
import { KEYFRAMES, type NormalizedBox } from '../../../preload/contract/geometry.ts';
import { between, boxAt } from './box-at.ts';
import { eased, reversedEasing } from './easing.ts';

/** The part of a track that says where its box is when. */
export type Motion = Pick<Track, 'keyframes' | 'pinned' | 'easing'>;

export const ALL_KEYFRAMES: readonly number[] = Array.from({ length: KEYFRAMES }, (_, index) => index);

const LAST = KEYFRAMES - 1;

/** All nine boxes from the pinned ones: between two pins by the easing, before the first and after the last at rest. */
export function derivedKeyframes({ keyframes, pinned, easing }: Motion): readonly NormalizedBox[] {
  return ALL_KEYFRAMES.map((index) => {
    if (pinned.includes(index)) return keyframes[index]!;
    const before = pinned.findLast((pin) => pin < index);
    const after = pinned.find((pin) => pin > index);
    if (before === undefined) return keyframes[after!]!;
    if (after === undefined) return keyframes[before]!;
    const share = eased(easing, (index - before) / (after - before));
    return between(keyframes[before]!, keyframes[after]!, share);
  });
}

const derived = (motion: Motion): Motion => ({ ...motion, keyframes: derivedKeyframes(motion) });

const ascending = (pins: Iterable<number>): readonly number[] => [...new Set(pins)].sort((a, b) => a - b);

/** Sets keyframes: they become pinned, and those between pins follow. With all nine pinned only these change. */
export function withKeyframes(motion: Motion, boxes: ReadonlyMap<number, NormalizedBox>): Motion {
  const keyframes = motion.keyframes.map((box, index) => boxes.get(index) ?? box);
  return derived({ ...motion, keyframes, pinned: ascending([...motion.pinned, ...boxes.keys()]) });
}

/** Changes the whole path at once; what is pinned stays pinned. */
export const withEveryKeyframe = (motion: Motion, change: (box: NormalizedBox) => NormalizedBox): Motion => ({
  ...motion,
  keyframes: motion.keyframes.map(change),
});

export const withEasing = (motion: Motion, easing: Easing): Motion => derived({ ...motion, easing });

/** Keeps keyframes where they are, as ones the user set. */
export const withPins = (motion: Motion, pins: readonly number[]): Motion => ({
  ...motion,
  pinned: ascending([...motion.pinned, ...pins]),
});

/** Lets keyframes follow the others again. The last pin left cannot be cleared: a path needs one. */
export function withoutPins(motion: Motion, cleared: readonly number[]): Motion {
  const kept = motion.pinned.filter((pin) => !cleared.includes(pin));
  return derived({ ...motion, pinned: kept.length > 0 ? kept : motion.pinned.slice(0, 1) });
}

/** Pins the outermost of the chosen keyframes and lets all between them follow the easing. */
export function interpolated(motion: Motion, chosen: readonly number[]): Motion {
  const from = Math.min(...chosen);
  const to = Math.max(...chosen);
  if (!(to > from)) return motion;
  const outside = motion.pinned.filter((pin) => pin < from || pin > to);
  return derived({ ...motion, pinned: ascending([...outside, from, to]) });
}

/** The same path walked from its end to its start. */
export function reversed(motion: Motion): Motion {
  const keyframes = motion.keyframes.toReversed();
  // A held path jumps at the end of each stretch; backwards it would jump elsewhere, so its boxes are kept as they are.
  if (motion.easing === 'hold') return { ...motion, keyframes, pinned: ALL_KEYFRAMES };
  const pinned = motion.pinned.map((pin) => LAST - pin).toReversed();
  return { keyframes, pinned, easing: reversedEasing(motion.easing) };
}

/** Rounds off corners of the path: each pinned keyframe between the ends moves half way to the mean of its neighbours. */
export function smoothed(motion: Motion): Motion {
  const { keyframes, pinned } = motion;
  const boxes = keyframes.map((box, index) => {
    if (index === 0 || index === LAST || !pinned.includes(index)) return box;
    return between(box, between(keyframes[index - 1]!, keyframes[index + 1]!, 0.5), 0.5);
  });
  return derived({ ...motion, keyframes: boxes });
}

const equalBoxes = (a: NormalizedBox, b: NormalizedBox): boolean =>
  a.every((value, index) => Math.abs(value - b[index]!) < 2e-4);

/** A motion through nine known boxes with as few pins as say the same: the ends where the way is straight, else all. */
export function motionThrough(keyframes: readonly NormalizedBox[]): Motion {
  const straight: Motion = { keyframes, pinned: [0, LAST], easing: 'linear' };
  const same = derivedKeyframes(straight).every((box, index) => equalBoxes(box, keyframes[index]!));
  return same ? derived(straight) : { keyframes, pinned: ALL_KEYFRAMES, easing: 'linear' };
}

/** A thing that stays where it is drawn until another keyframe is set. */
export const restingMotion = (box: NormalizedBox, keyframe: number): Motion => ({
  keyframes: ALL_KEYFRAMES.map(() => box),
  pinned: [keyframe],
  easing: 'linear',
});

/** Two paths one after the other in the time of one. */
export function joinedMotion(first: readonly NormalizedBox[], second: readonly NormalizedBox[]): Motion {
  const keyframes = ALL_KEYFRAMES.map((index) => {
    const position = (index / LAST) * 2;
    return position <= 1 ? boxAt(first, position) : boxAt(second, position - 1);
  });
  return { keyframes, pinned: ALL_KEYFRAMES, easing: 'linear' };
}
