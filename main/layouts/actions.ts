import type { DrawnMotion } from '../../preload/contract/actions.ts';
import type { Body } from './bodies.ts';
import type { EntityWord } from '../../preload/contract/pack.ts';

/** `[x0, y0, x1, y1]` as a plan's boxes, but an action may push it past their limits. */
export type FrameBox = readonly [number, number, number, number];

/**
 * How a grid is looked at: a 2 × 2 matrix by rows. What is seen at u of the box (−1..1, x right, y down, about its
 * centre) is what was at pose · u of the grid.
 */
export type Pose = readonly [number, number, number, number];

/** What an action makes of a thing on one frame. */
export type ActedFrame = {
  readonly box: FrameBox;
  readonly pose: Pose;
  readonly shown: boolean;
  /** What its body does, where the pack draws that; then `box` has the act's margins. */
  readonly body?: Body;
};

export const AS_IT_IS: Pose = [1, 0, 0, 1];

/** How a thing is drawn that looks the other way than the pack draws it: mirrored first, then posed. */
export const mirroredPose = ([a, b, c, d]: Pose): Pose => [-a, -b, c, d];

const TURN = 2 * Math.PI;
const DEGREE = TURN / 360;
/** Width over height of what still turns like a wheel, an egg among them; anything longer or taller turns about a pole. */
const NEARLY_SQUARE = 1.4;
/** What is turned edge-on is still this share of its width. */
const THINNEST = 0.08;

type Frame = { readonly box: FrameBox; readonly seconds: number; readonly index: number };
type Act = (frame: Frame) => ActedFrame;

const still: Act = ({ box }) => ({ box, pose: AS_IT_IS, shown: true });

/**
 * Turns clockwise in the plane, by radians. The new box is the bounds of the turned one, so that nothing is cut off, and the pose
 * is S⁻¹ · R⁻¹ · S′, with S and S′ the halves of both boxes: a rotation in pixels whatever their proportions, and of
 * the same size.
 *
 * @param pivot what stays where it is: 0 the centre, 1 the middle of the lower edge
 */
export function turned([x0, y0, x1, y1]: FrameBox, angle: number, pivot = 0): ActedFrame {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [halfWidth, halfHeight] = [(x1 - x0) / 2, (y1 - y0) / 2];
  const wide = Math.abs(cos) * halfWidth + Math.abs(sin) * halfHeight;
  const high = Math.abs(sin) * halfWidth + Math.abs(cos) * halfHeight;
  const arm = pivot * halfHeight;
  const x = (x0 + x1) / 2 + arm * sin;
  const y = (y0 + y1) / 2 + arm * (1 - cos);
  return {
    box: [x - wide, y - high, x + wide, y + high],
    pose: [
      (cos * wide) / halfWidth,
      (sin * high) / halfWidth,
      (-sin * wide) / halfHeight,
      (cos * high) / halfHeight,
    ],
    shown: true,
  };
}

/** Turns about the upright axis: narrower towards edge-on, and its mirror image from behind. */
function turnedAbout([x0, y0, x1, y1]: FrameBox, angle: number): ActedFrame {
  const cos = Math.cos(angle);
  const halfWidth = (Math.max(Math.abs(cos), THINNEST) * (x1 - x0)) / 2;
  const x = (x0 + x1) / 2;
  const pose = cos < 0 ? mirroredPose(AS_IT_IS) : AS_IT_IS;
  return { box: [x - halfWidth, y0, x + halfWidth, y1], pose, shown: true };
}

function moved([x0, y0, x1, y1]: FrameBox, dx: number): ActedFrame {
  return { box: [x0 + dx, y0, x1 + dx, y1], pose: AS_IT_IS, shown: true };
}

const middle = ([x0, , x1]: FrameBox) => (x0 + x1) / 2;

function eased(share: number): number {
  const within = Math.min(Math.max(share, 0), 1);
  return within * within * (3 - 2 * within);
}

type Track = {
  readonly boxes: readonly FrameBox[];
  readonly fps: number;
  /** What the pack knows it as, if it does. */
  readonly kind: EntityWord['kind'] | undefined;
};

const isAlive = ({ kind }: Track) => kind === 'animal' || kind === 'person';

/** Whether it can turn like a wheel. What drives, drives on wheels of its own. */
function isRound({ boxes, kind }: Track): boolean {
  const [x0, y0, x1, y1] = boxes[0]!;
  const [width, height] = [x1 - x0, y1 - y0];
  return kind !== 'vehicle' && Math.max(width / height, height / width) <= NEARLY_SQUARE;
}

/** A turn in the plane goes the way the thing travels: clockwise, or the other way when that is to the left. */
const wayOf = ({ boxes }: Track) => (middle(boxes.at(-1)!) < middle(boxes[0]!) ? -1 : 1);

/** How far a box has to travel sideways to be walking, in frames. */
const WALKED = 0.08;
/** How high a step goes, and by how much it is squashed where it lands and drawn out over it: shares of the height. */
const STEP = { up: 0.035, squashed: 0.02, stretched: 0.015 } as const;

/** Two steps a second: up and down again on its foot, lower and wider where it lands. */
function stepping([x0, y0, x1, y1]: FrameBox, seconds: number): ActedFrame {
  const share = Math.abs(Math.sin(TURN * seconds));
  const [width, height] = [x1 - x0, y1 - y0];
  const taller = STEP.stretched * share - STEP.squashed * (1 - share);
  const foot = y1 - STEP.up * height * share;
  const aside = (taller * width) / 4;
  return { box: [x0 + aside, foot - height * (1 + taller), x1 - aside, foot], pose: AS_IT_IS, shown: true };
}

const ACTS: Readonly<Record<DrawnMotion, (track: Track) => Act>> = {
  /** Once in two seconds, as a wheel or on its heel. */
  spin(track) {
    const way = wayOf(track);
    return isRound(track) && !isAlive(track)
      ? ({ box, seconds }) => turned(box, (way * TURN * seconds) / 2)
      : ({ box, seconds }) => turnedAbout(box, (TURN * seconds) / 2);
  },

  /** As far as its box travels, without slipping. */
  roll(track) {
    if (!isRound(track)) return still;
    const first = track.boxes[0]!;
    const radius = (first[2] - first[0] + first[3] - first[1]) / 4;
    return ({ box }) => turned(box, (middle(box) - middle(first)) / radius);
  },

  /** Three times in two seconds. */
  wobble: () => (frame) => turned(frame.box, 12 * DEGREE * Math.sin(TURN * 1.5 * frame.seconds)),

  /** Once in two seconds, on its foot. */
  sway: () => (frame) => turned(frame.box, 8 * DEGREE * Math.sin(TURN * 0.5 * frame.seconds), 1),

  /** One turn within the second in the middle of the scene, or all of a shorter one. */
  flip(track) {
    const [way, duration] = [wayOf(track), track.boxes.length / track.fps];
    const takes = Math.min(duration, 1);
    const begins = (duration - takes) / 2;
    return ({ box, seconds }) => turned(box, way * TURN * eased((seconds - begins) / takes));
  },

  /** To and fro, frame by frame. */
  shake: () => (frame) =>
    moved(frame.box, (frame.index % 2 === 0 ? 0.03 : -0.03) * (frame.box[2] - frame.box[0])),

  /** What is alive and gets somewhere. */
  step(track) {
    const travelled = Math.abs(middle(track.boxes.at(-1)!) - middle(track.boxes[0]!));
    return isAlive(track) && travelled >= WALKED ? ({ box, seconds }) => stepping(box, seconds) : still;
  },

  /** Dark for half of every second. What is alive would blink with its eyes, which cannot be drawn. */
  blink: (track) =>
    isAlive(track) ? still : (frame) => ({ ...still(frame), shown: frame.seconds % 1 < 0.5 }),
};

/**
 * What an action makes of a thing, frame by frame: where its box is, how its grid is looked at there, and whether it
 * is seen at all. Without an action all is as planned.
 */
export function actedFrames(action: DrawnMotion | undefined, track: Track): readonly ActedFrame[] {
  const act = action === undefined ? still : ACTS[action](track);
  return track.boxes.map((box, index) => act({ box, index, seconds: index / track.fps }));
}
