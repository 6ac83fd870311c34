import { type Drift, type Piece } from './blocks.ts';
import { type Figure, is } from './figures.ts';
import { SEATS_TABLE } from './seats.table.ts';

export type Contact = 'hold' | 'wear' | 'ride' | 'on' | 'in' | 'juggle';

/** What a placement knows: the parent where it is, the child, and which of how many siblings it is. */
interface Placing {
  readonly base: Piece;
  readonly child: Figure;
  /** −0.5 to 0.5 over the siblings. */
  readonly spread: number;
  readonly side: 1 | -1;
  readonly at: number;
  readonly number: number;
  readonly among: number;
  /** In the row behind the first. */
  readonly back: boolean;
  /** Width each sibling may have. */
  readonly room: number;
  /** Somebody works on it there. */
  readonly worked: boolean;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly behind?: boolean;
  readonly orbit?: Drift;
}

/** No attached thing is smaller than this: it would not be seen. */
const SEEN = 0.11;

/** Told to be so much larger than what it is attached to, it keeps its size. */
const OPPOSITE = 2;

/** Fits an attached figure to its parent, by shares of the parent's height, or of a width. */
function limit(child: Figure, parent: Figure, height: number, width = Infinity): void {
  if (child.member.size >= OPPOSITE * parent.member.size) return;
  const loose = child.member.size > 1.2 ? 1.6 : 1;
  const factor = Math.min(1, (loose * height * parent.h) / child.h, (loose * width) / child.w);
  const least = Math.min(1, SEEN / Math.min(child.w, child.h));
  child.w *= Math.max(factor, least);
  child.h *= Math.max(factor, least);
}

/** Shares of the holder's height that a held thing may have. */
const IN_HAND = { least: 0.13, most: 0.42 } as const;

/** Its own share of the holder's height, as both are in the world, within what can be seen and held. */
function inHand({ member: { word, size } }: Figure, { member: holder }: Figure): number {
  const own = (word.scale * size) / (holder.word.scale * holder.size);
  return Math.min(IN_HAND.most, Math.max(IN_HAND.least, own));
}

/** At the hand: people's are a third up, animals hold with the mouth; a balloon or an umbrella is over the head. */
function held({ base: { figure: parent, x, y }, child, spread, side, at, among }: Placing): Placed {
  if (is(child, 'lifted')) {
    limit(child, parent, 0.65);
    const fan = spread * child.w * 1.1 * Math.max(1, among - 1);
    return { x: x + side * parent.w * 0.5 + fan, y: y + parent.h * 0.75, behind: true };
  }
  limit(child, parent, inHand(child, parent), parent.w * 0.9);
  const reach = at % 2 === 0 ? side : -side;
  const out = is(child, 'instrument') ? 0.15 : is(parent, 'animal') ? 0.45 : 0.42;
  return {
    x: x + reach * (parent.w * out + child.w * (0.28 + 1.1 * Math.floor(at / 2))),
    y: y + parent.h * (is(parent, 'animal') ? 0.4 : 0.28),
  };
}

/** A hat sits on the head, everything else is on the body. */
function worn({ base: { figure: parent, x, y }, child }: Placing): Placed {
  if (is(child, 'headwear')) {
    limit(child, parent, 0.3, parent.w * 0.75);
    return { x, y: y + parent.h - child.h * 0.45 };
  }
  limit(child, parent, 0.4, parent.w * 0.8);
  return { x, y: y + parent.h * 0.32 };
}

/** In a cabin the rider looks out from behind its side; on a saddle it sits in front; a small one perches on top. */
function riding(placing: Placing): Placed {
  const {
    base: { figure: parent, x, y },
    child,
    room,
  } = placing;
  const cabin = is(parent, 'cabin');
  if (is(parent, 'person')) limit(child, parent, 0.42);
  const flat = parent.h < 0.5 * child.h;
  limit(child, parent, cabin ? 1.05 : flat ? 3 : 1, room * (flat ? 1.3 : 0.9));
  const perch = flat || (is(parent, 'living') && child.h < parent.h * 0.45);
  const seat = perch ? 0.85 : cabin ? 0.45 : parent.w > parent.h * 1.7 ? 0.7 : 0.5;
  return { x: x + fanned(0.6, placing), y: y + parent.h * seat, behind: cabin };
}

/** Where one is on something: how far right of its middle, in its widths, and how far over its foot, in its heights. */
export function seatOf(parent: Figure): { readonly x: number; readonly y: number; readonly head?: 'left' } {
  const row = SEATS_TABLE.find(({ things }) => things.includes(parent.member.word.name));
  if (row !== undefined) return { ...row, x: (row.x ?? 0.5) - 0.5 };
  // In a tree is in its crown.
  if (is(parent, 'plant') && is(parent, 'tall')) return { x: 0, y: 0.5 };
  return { x: 0, y: is(parent, 'soft', 'seat') ? 0.45 : 0.92 };
}

/**
 * What is worked on at a table lies before the hands of who is at its left end: how large it may be there, in heights of
 * the table and in widths of its room, and how far right of the middle, in widths of the table.
 */
const WORKED = { height: 0.8, width: 0.55, aside: 0.2 } as const;

function onTop(placing: Placing): Placed {
  const {
    base: { figure: parent, x, y },
    child,
    room,
  } = placing;
  const { worked } = placing;
  limit(child, parent, worked ? WORKED.height : 1.1, Math.max(room * (worked ? WORKED.width : 1.1), 0.14));
  const seat = seatOf(parent);
  if (worked)
    return {
      x: x + parent.w * WORKED.aside + fanned(0.4, placing),
      y: y + parent.h * seat.y,
    };
  return inRows({ x: x + parent.w * seat.x + fanned(0.7, placing), y: y + parent.h * seat.y }, placing);
}

/** How far aside one of several is, over a share of the parent's width or, where they need it, more. */
const fanned = (share: number, { base: { figure }, child, spread, among }: Placing): number =>
  spread * Math.max(figure.w * share, child.w * 1.1 * (among - 1));

/** Feet of the back row over those of the front row, in heights; in a basket they are close behind each other. */
const ROW_APART = { open: 0.82, inside: 0.35 } as const;

/** The back row stands higher, between those of the front row. */
const inRows = (
  at: Placed,
  { child: { w, h }, back }: Placing,
  apart: keyof typeof ROW_APART = 'open',
): Placed =>
  back ? { ...at, x: at.x + w * (apart === 'open' ? 0.55 : 0.3), y: at.y + h * ROW_APART[apart] } : at;

/** Widths that those take who lie or sit close together in something. */
const CLOSE_TOGETHER = 1.6;

function inside(placing: Placing): Placed {
  const {
    base: { figure: parent, x, y },
    child,
    room,
  } = placing;
  // In a bed or an armchair is on it.
  if (is(parent, 'soft', 'seat') && !is(parent, 'container', 'cabin')) return onTop(placing);
  if (is(parent, 'container') && is(child, 'plant')) {
    // Flowers fan out over the vase.
    limit(child, parent, 1.1, Math.max(room, 0.14));
    return inRows({ x: x + fanned(0.6, placing), y: y + parent.h * 0.7, behind: true }, placing);
  }
  if (is(parent, 'cabin', 'container')) {
    // Several that live in a basket are close together: side by side each would be too small to be seen over its rim.
    const close = is(parent, 'container') && is(child, 'living') ? CLOSE_TOGETHER : 1;
    limit(child, parent, 0.8, Math.max(room * close, 0.14));
    // A cabin is looked into, a box only out of: who sits in it must show more than the ears.
    const seat = is(parent, 'container') ? 0.62 : 0.45;
    const aside = close > 1 ? placing.spread * Math.max(0, parent.w * 0.95 - child.w) : fanned(0.6, placing);
    return inRows({ x: x + aside, y: y + parent.h * seat, behind: true }, placing, 'inside');
  }
  const crown = is(parent, 'plant');
  limit(child, parent, crown ? 0.4 : 0.55, Math.max(room * 0.8, crown ? 0.14 : 0));
  return inRows({ x: x + fanned(0.6, placing), y: y + parent.h * (crown ? 0.5 : 0.05) }, placing);
}

/** Balls that are juggled follow each other round an ellipse over the hands. */
function juggled({ base: { figure: parent, x, y }, child, number, among }: Placing): Placed {
  limit(child, parent, 0.3);
  const ring = {
    x: Math.max(parent.w * 0.6, child.w * Math.max(1.1, 0.4 * among)),
    y: child.h * Math.max(0.7, 0.24 * among),
  };
  const orbit: Drift = (t) => {
    const angle = 2 * Math.PI * (t + number / among);
    return { x: ring.x * Math.cos(angle), y: ring.y * Math.sin(angle) };
  };
  return { x, y: y + parent.h * 1.05 + ring.y, orbit };
}

/** Where what touches goes beside its parent, and how large it may be there. */
export const PLACEMENTS: Readonly<Record<Contact, (placing: Placing) => Placed>> = {
  hold: held,
  wear: worn,
  ride: riding,
  on: onTop,
  in: inside,
  juggle: juggled,
};
