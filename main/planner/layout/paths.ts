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
const pose = (x: number, y: number, scale = 1): Pose => ({ x, y, scale });
const between = (from: number, to: number, t: number): number => from + (to - from) * t;
/** Slow start and end. */
const eased = (t: number): number => t * t * (3 - 2 * t);
const arc = (t: number): number => Math.sin(Math.PI * t);

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
  const distance = Math.max(least, Math.min(room, 0.2 + 0.55 * speed));
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

export function stop(walker: Walker): Path {
  const path = travel(walker);
  return (t) => path(eased(Math.min(1, t / 0.6)));
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

/** Up to something's side, ending as close as `gap` says (negative overlaps). */
export function approach({ home, w, side }: Walker, aim: Aim, gap: number): Path {
  const end = aim.x - side * (aim.w / 2 + w / 2 + gap);
  const room = side > 0 ? EDGE + w / 2 : 1 - EDGE - w / 2;
  const start = side > 0 ? Math.min(room, end) : Math.max(room, end);
  return (t) => pose(between(start, end, eased(t)), home.y);
}

/** Out of something and away from it. */
export function leave(walker: Walker, aim: Aim): Path {
  const { home, w, side } = walker;
  const end =
    side > 0
      ? Math.min(1 - EDGE - w / 2, aim.x + aim.w / 2 + w / 2 + 0.12)
      : Math.max(EDGE + w / 2, aim.x - aim.w / 2 - w / 2 - 0.12);
  return (t) => pose(between(aim.x, end, eased(t)), home.y);
}

/** Once round something in a flat ellipse, or round its own home; several start apart by `phase`, a share of the round. */
export function circle({ home, w, h, side }: Walker, aim: Aim | undefined, phase = 0): Path {
  const centre =
    aim === undefined
      ? { x: 0.5, y: Math.max(home.y - 0.12, h + 0.2) }
      : { x: aim.x, y: aim.y - aim.h / 2 + h / 2 };
  const rx = Math.min(aim === undefined ? 0.25 : aim.w / 2 + w / 2 + 0.02, 0.5 - w / 2 - EDGE);
  const ry = Math.min(aim === undefined ? 0.15 : aim.h / 2 + h / 2, centre.y - h - EDGE, 1 - EDGE - centre.y);
  return (t) =>
    pose(
      centre.x + side * rx * Math.sin(2 * Math.PI * (t + phase) - Math.PI / 2),
      centre.y - Math.max(0.04, ry) * Math.cos(2 * Math.PI * (t + phase) - Math.PI / 2),
    );
}

/** In an arc from one side of something to the other. */
export function over({ home, w, h, side }: Walker, aim: Aim): Path {
  const clear = aim.w / 2 + w / 2 + 0.04;
  const reach = {
    back: Math.min(clear, side > 0 ? aim.x - w / 2 - EDGE : 1 - EDGE - w / 2 - aim.x),
    on: Math.min(clear, side > 0 ? 1 - EDGE - w / 2 - aim.x : aim.x - w / 2 - EDGE),
  };
  const top = Math.max(h + EDGE, aim.y - aim.h - 0.01);
  const height = Math.max(0.1, home.y - top);
  return (t) =>
    pose(
      aim.x + side * (2 * t - 1) * (t < 0.5 ? reach.back : reach.on),
      home.y - height * Math.sin(Math.PI * t) ** 0.85,
    );
}

/** Off the ground and onto something. */
export function onto({ home, w, h, side }: Walker, aim: Aim, seat: number): Path {
  const start = aim.x - side * (aim.w / 2 + w / 2 + 0.03);
  const end = Math.max(h + EDGE, aim.y - aim.h * seat);
  return (t) => pose(between(start, aim.x, t), between(home.y, end, t) - 0.15 * arc(t));
}

/** Down from something to the ground beside it. */
export function off(walker: Walker, aim: Aim, seat: number): Path {
  const back = onto({ ...walker, side: walker.side > 0 ? -1 : 1 }, aim, seat);
  return (t) => back(1 - t);
}

/** Out of a tree, off a roof: from inside its upper half straight down to its foot. */
export function fallFrom({ w, h, side }: Walker, aim: Aim): Path {
  const x = aim.x + side * Math.max(0, aim.w * 0.3 - w * 0.2);
  return (t) => pose(x, between(Math.max(h + EDGE, aim.y - aim.h * 0.55), aim.y, t ** 1.8));
}

/** Along the ground to below something in the air, and up to it at the end. */
export function reachUp({ home, w, h, side }: Walker, aim: Aim): Path {
  const start = side > 0 ? EDGE + w / 2 : 1 - EDGE - w / 2;
  const far = Math.abs(start - aim.x) < 0.2 ? 1 - start : start;
  const lift = Math.max(0, Math.min(0.25, home.y - h * 0.9 - aim.y));
  return (t) => pose(between(far, aim.x, eased(t)), home.y - lift * t ** 2);
}

/** Through the air to the top of something. */
export function flyTo({ w, h, side }: Walker, aim: Aim): Path {
  const start = side > 0 ? EDGE + w / 2 : 1 - EDGE - w / 2;
  const end = Math.max(h + EDGE, aim.y - aim.h * 0.85);
  return (t) => pose(between(start, aim.x, eased(t)), between(Math.min(end, h + 0.08), end, t * t));
}

export const climb = ({ home, h }: Walker, aim: Aim | undefined): Path => {
  const x = aim?.x ?? home.x;
  const end = Math.max(h + EDGE, aim === undefined ? home.y - 0.45 : aim.y - aim.h * 0.75);
  const start = Math.max(home.y, aim?.y ?? 0, end + 0.15);
  return (t) => pose(x, between(start, end, t));
};

/** Up to somebody who sits high, ending at their side. */
export const climbTo = ({ home, w, h, side }: Walker, aim: Aim): Path => {
  const wanted = aim.x - side * (aim.w / 2 + w / 2 + 0.01);
  const fits = wanted - w / 2 >= EDGE && wanted + w / 2 <= 1 - EDGE;
  const x = fits ? wanted : aim.x + side * (aim.w / 2 + w / 2 + 0.01);
  return (t) => pose(x, between(Math.max(home.y, aim.y), Math.max(h + EDGE, aim.y), t));
};

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

/** A thrown thing: from hand to hand in an arc. */
export const toss =
  (from: { x: number; y: number }, to: { x: number; y: number }, height: number): Path =>
  (t) =>
    pose(between(from.x, to.x, t), between(from.y, to.y, t) - height * arc(t));

/** Down onto something. */
export const fallOnto =
  ({ w, h }: Walker, aim: Aim, seat: number): Path =>
  (t) =>
    pose(
      Math.min(1 - EDGE - w / 2, Math.max(EDGE + w / 2, aim.x)),
      between(h + EDGE, Math.max(h + EDGE + 0.15, aim.y - aim.h * seat), t ** 1.6),
    );

/** Both come to the point halfway between their homes and touch. */
export function meet(walker: Walker, aim: Aim, watched: boolean): Path {
  const { home, w, side } = walker;
  const middle = (home.x * w + aim.x * aim.w) / (w + aim.w);
  // Where others stand by, nobody walks through them to get there.
  const edge = side > 0 ? EDGE + w / 2 : 1 - EDGE - w / 2;
  const start = watched ? home.x : edge;
  const end = middle - side * (w / 2 - 0.005);
  return (t) => pose(between(start, end, Math.min(1, t * 1.15)), home.y);
}
