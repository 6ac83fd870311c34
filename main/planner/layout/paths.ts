import { EDGE, type Range } from './units.ts';

/** Where a block's anchor is at time t (0..1): `x` its middle, `y` its foot, in frame sides with y downward. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export type Path = (t: number) => Pose;

/** What a path must know of the block that takes it. */
export interface Walker {
  readonly home: { readonly x: number; readonly y: number };
  readonly w: number;
  readonly h: number;
  /** 1 goes right, −1 left. */
  readonly side: 1 | -1;
  readonly speed: number;
  /** Sideways room it may use. */
  readonly range: Range;
}

/** Middle, foot and size of what a way is told by. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const OUTSIDE = 0.04;

export const pose = (x: number, y: number, scale = 1): Pose => ({ x, y, scale });

export const between = (from: number, to: number, t: number): number => from + (to - from) * t;

/** Slow start and end. */
export const eased = (t: number): number => t * t * (3 - 2 * t);

export const arc = (t: number): number => Math.sin(Math.PI * t);

export const stay =
  ({ home }: Walker): Path =>
  () =>
    pose(home.x, home.y);

/** Less is not seen to go anywhere, however little room is left. */
const LEAST_WAY = 0.12;

/** Sideways through its range, as far as its speed takes it. */
export function travel({ home, w, side, speed, range }: Walker): Path {
  const room = Math.max(0, range.to - range.from - w);
  const least = Math.max(0, Math.min(LEAST_WAY, 1 - 2 * EDGE - w));
  const distance = Math.max(least, Math.min(room, 0.1 + 0.55 * speed));
  const middle = (range.from + range.to) / 2;
  return (t) => pose(middle + side * distance * (t - 0.5), home.y);
}

/** From one edge of its range to the other. */
export function cross({ home, w, side, range }: Walker): Path {
  const [left, right] = [range.from + w / 2, range.to - w / 2];
  return (t) => pose(side > 0 ? between(left, right, t) : between(right, left, t), home.y);
}

/** Sideways and up (1) or down (−1), as on a hillside. */
export function slope(walker: Walker, up: number): Path {
  const path = travel(walker);
  const height = Math.min(0.3, Math.max(0.05, walker.home.y - walker.h - EDGE));
  return (t) => ({ ...path(t), y: walker.home.y - height * (up > 0 ? t : 1 - t) });
}

/** At full speed at first, ever slower, and at rest in the end. */
export function stop(walker: Walker): Path {
  const path = travel({ ...walker, speed: Math.max(1, walker.speed) });
  return (t) => path(1 - (1 - Math.min(1, t / 0.85)) ** 2.4);
}

/** From rest, ever faster, through its whole range. */
export function speedUp(walker: Walker): Path {
  const path = cross(walker);
  return (t) => path(t ** 2.4);
}

export function enter({ home, w, side }: Walker): Path {
  const start = side > 0 ? -w / 2 - OUTSIDE : 1 + w / 2 + OUTSIDE;
  return (t) => pose(between(start, home.x, 1 - (1 - t) ** 1.5), home.y);
}

export function exit({ home, w, side }: Walker, rising: number): Path {
  const end = side > 0 ? 1 + w / 2 + OUTSIDE : -w / 2 - OUTSIDE;
  return (t) => pose(between(home.x, end, t ** 1.3), home.y - rising * t);
}

/** Up out of the picture: a rocket, a balloon let go. */
export const exitUp =
  ({ home }: Walker): Path =>
  (t) =>
    pose(home.x, between(home.y, -OUTSIDE, t ** 1.3));

export const rise = ({ home, h, speed }: Walker): Path => {
  const end = Math.max(h + EDGE, home.y - Math.max(0.25, 0.7 * speed));
  return (t) => pose(home.x, between(home.y, end, t));
};

export const fall =
  ({ home, h }: Walker): Path =>
  (t) =>
    pose(home.x, between(h + EDGE, home.y, t ** 1.6));

export const jump = ({ home, h, side }: Walker, forward: number, most: number): Path => {
  const height = Math.min(most, Math.max(0.08, home.y - h - EDGE));
  return (t) => pose(home.x + side * forward * (t - 0.5), home.y - height * arc(t));
};

export const bounce = ({ home, h, side }: Walker, forward: number): Path => {
  const height = Math.min(0.2, Math.max(0.06, home.y - h - EDGE));
  return (t) =>
    pose(home.x + side * forward * (t - 0.5), home.y - height * Math.abs(Math.sin(2 * Math.PI * t)));
};

export const hover =
  ({ home }: Walker): Path =>
  (t) =>
    pose(home.x, home.y - 0.04 * Math.sin(2 * Math.PI * t));

export const swing =
  ({ home }: Walker): Path =>
  (t) => {
    const angle = Math.sin(2 * Math.PI * t);
    return pose(home.x + 0.12 * angle, home.y - 0.04 * angle * angle);
  };

/** Growing about its foot; the home size is the largest. */
export const grow =
  ({ home }: Walker): Path =>
  (t) =>
    pose(home.x, home.y, between(0.5, 1, t));

export const shrink =
  ({ home }: Walker): Path =>
  (t) =>
    pose(home.x, home.y, between(1, 0.45, t));

/** Toward the camera things grow and their feet come down the picture. */
export const toward =
  ({ home }: Walker, far: number): Path =>
  (t) =>
    pose(between(0.5, home.x, t), between(far, home.y, t ** 1.2), between(0.4, 1, t ** 1.2));

export const away =
  (walker: Walker, far: number): Path =>
  (t) =>
    toward(walker, far)(1 - t);

export const dive = ({ home, h, side, w }: Walker): Path => {
  const start = Math.max(EDGE + w / 2, Math.min(1 - EDGE - w / 2, home.x - side * 0.25));
  return (t) =>
    pose(
      between(start, home.x + side * 0.05, t),
      between(Math.min(home.y, h + EDGE), Math.max(home.y, 0.95), t ** 1.4),
    );
};

export const land = ({ home, h, side, w }: Walker): Path => {
  const start = side > 0 ? EDGE + w / 2 : 1 - EDGE - w / 2;
  return (t) => pose(between(start, home.x, t), between(h + EDGE, home.y, eased(t)));
};
