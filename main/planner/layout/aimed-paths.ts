import { type Aim, arc, between, eased, type Path, pose, type Walker } from './paths.ts';
import { EDGE } from './units.ts';

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

/** Up something, to three quarters of its height. */
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
