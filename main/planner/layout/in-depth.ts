import { type Bounds, boundsOf, placeOf, scaleBlock } from './blocks.ts';
import { is } from './figures.ts';
import type { Node } from './nodes.ts';
import { type Offset, type Pair, TIMES } from './pair.ts';

/** Feet of what is further off are this much higher. */
const HIGHER = 0.08;

const COVERED = 0.32;
/** Of who is at a table this much is over it: the hands too. */
const OVER_TABLE = 0.6;
/** Who works at a table is so far left of its middle, in its widths: the thing before the hands hides no face. */
const AT_END = 0.26;

/** Partly covering each other: the one before is lower and, among things of a kind of size, larger. */
export function inDepth(pair: Pair, behind: boolean): Offset {
  const { own, other, edge } = pair;
  const [front, back] = behind ? [own, other] : [other, own];
  const large = back.roots.every((root) => is(root, 'building', 'landmark', 'tall', 'furniture'));
  const ratio = Math.sqrt(areaOf(front) / areaOf(back));
  if (!large && ratio < 1.05) scaleBlock(other.block, behind ? ratio / 1.05 : Math.min(2, 1.05 / ratio));
  const [o, c] = [stillBounds(own), stillBounds(other)];
  const [wo, wc] = [o.right - o.left, c.right - c.left];
  const [wf, wb] = behind ? [wo, wc] : [wc, wo];
  const sway = swayOf(own) + swayOf(other);
  // Who is behind a table is at it, the face over its middle.
  const atTable =
    front.roots.every((root) => is(root, 'furniture') && is(root, 'surface')) &&
    back.roots.every((root) => is(root, 'person'));
  const aside = atTable
    ? edge.works === true
      ? AT_END * wf
      : 0
    : wf < 0.6 * wb
      ? 0.22 * wb
      : (wf + wb) / 2 - COVERED * Math.min(wf, wb);
  const dx = Math.max(0, Math.min(aside, (wf + wb) / 2 - sway - 0.03));
  const feet = o.bottom - c.bottom;
  const level = own.air !== other.air ? (o.top + o.bottom - c.top - c.bottom) / 2 : feet;
  // What flies before a house flies; what flies behind it is over its feet all the same.
  const overTable =
    o.top - c.top + (behind ? OVER_TABLE * (c.top - c.bottom) : -OVER_TABLE * (o.top - o.bottom));
  const y = atTable ? overTable : behind ? Math.max(level, feet) + HIGHER : level - HIGHER;
  const middle = (o.left + o.right - c.left - c.right) / 2;
  const way = edge.nth % 2 === 0 ? 1 : -1;
  const ways = [way, -way].map((sign) => ({ x: middle + sign * dx, y, behind }));
  if (atTable && edge.works === true)
    return ways.toSorted((a, b) => (behind ? a.x - b.x : b.x - a.x))[0] as Offset;
  return ways.toSorted((a, b) => covers(pair, a) - covers(pair, b))[0] as Offset;
}

/** How much of what stands there already, but for the one it is tied to, would be covered. */
function covers({ taken, c, o }: Pair, { x, y }: { readonly x: number; readonly y: number }): number {
  return taken.reduce((sum, one) => {
    if (one.left === o.left && one.top === o.top) return sum;
    const w = Math.min(one.right, c.right + x) - Math.max(one.left, c.left + x);
    const h = Math.min(one.top, c.top + y) - Math.max(one.bottom, c.bottom + y);
    return sum + Math.max(0, w) * Math.max(0, h);
  }, 0);
}

const areaOf = ({ roots }: Node): number => Math.max(...roots.map(({ w, h }) => w * h));

/** Bounds of the bodies alone, without what is attached to them and before they drift. */
const stillBounds = ({ block, roots }: Node): Bounds =>
  boundsOf({
    pieces: block.pieces.flatMap(({ figure, x, y }) =>
      roots.includes(figure) ? [{ figure, x, y, scale: 1 }] : [],
    ),
  });

/** How far the bodies drift aside. */
const swayOf = ({ block, roots }: Node): number =>
  Math.max(
    ...block.pieces.flatMap((piece) =>
      roots.includes(piece.figure) ? TIMES.map((t) => Math.abs(placeOf(piece, t).x - piece.x)) : [],
    ),
  );
