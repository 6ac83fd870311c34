import { type Bounds, boundsOf, fitBlock, placeOf, scaleBlock, widthOf } from './blocks.ts';
import type { Edge, EdgeKind } from './edges.ts';
import { is } from './figures.ts';
import type { Node } from './nodes.ts';
import { type Offset, type Placement, type Pair, TIMES, GAP, topOf, isTall } from './pair.ts';
import { inDepth } from './in-depth.ts';

const boundsAt = ({ block, x, y }: Placement): Bounds => {
  const { left, right, top, bottom } = boundsOf(block);
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
};

const INVERSE: Readonly<Record<EdgeKind, EdgeKind>> = {
  'left of': 'right of',
  'right of': 'left of',
  above: 'under',
  under: 'above',
  behind: 'in front of',
  'in front of': 'behind',
  beside: 'beside',
  near: 'near',
  'far from': 'far from',
  around: 'around',
};

const FAR = 0.45;

/** Beside is more beside than above, above is more above than beside, by at least this. */
const CLEARLY = 1.15;

interface Around {
  readonly from: Node;
  readonly base: Placement;
  readonly others: readonly Placement[];
}

/** Where the other end of a tie goes, seen from the end that stands. Only the newcomer is resized. */
export function offsetOf(edge: Edge, { from, base, others }: Around): Offset {
  const natural = edge.ground === from;
  const other = natural ? edge.figure : edge.ground;
  if (!natural && edge.kind === 'under' && isTall(other))
    scaleBlock(other.block, Math.max(1, topOf(from) / UNDER_CROWN / topOf(other)));
  const kind = natural ? edge.kind : INVERSE[edge.kind];
  const taken = others.map((one) => relativeTo(base, boundsAt(one)));
  const pair = (): Pair => ({
    own: from,
    other,
    o: boundsOf(from.block),
    c: boundsOf(other.block),
    edge,
    taken,
  });
  switch (kind) {
    case 'left of':
      return beside(pair(), -1, edge.gap ?? GAP);
    case 'right of':
      return beside(pair(), 1, edge.gap ?? GAP);
    case 'beside':
    case 'near':
      return beside(pair(), freeSide(pair()), edge.gap ?? apart(pair()));
    case 'far from':
      return beside(pair(), freeSide(pair()), FAR);
    case 'above':
      // A tree over somebody is rooted beside them, and its crown over them.
      if (isTall(other) && (!natural || (!from.air && !isTall(from)))) {
        if (natural) scaleBlock(other.block, Math.max(1, topOf(from) / UNDER_CROWN / topOf(other)));
        return crown(pair());
      }
      fitBlock(other.block, Math.max(0.35, 1.4 * widthOf(from.block)), Infinity);
      return above(pair());
    case 'under':
      if (
        natural &&
        !swims(other) &&
        (isTall(from) || (!from.air && !other.air && topOf(other) < topOf(from)))
      )
        return beneathCrown(pair());
      fitBlock(other.block, Math.max(0.35, 1.4 * widthOf(from.block)), Infinity);
      return below(pair());
    case 'behind':
    case 'in front of':
      return inDepth(pair(), kind === 'behind');
    default:
      return natural && edge.among > 1 ? onRing(pair()) : beside(pair(), freeSide(pair()), GAP);
  }
}

/** Under a boat is under water. */
const swims = ({ roots }: Node): boolean => roots.every((root) => is(root, 'swims'));

const relativeTo = ({ x, y }: Placement, { left, right, top, bottom }: Bounds): Bounds => ({
  left: left - x,
  right: right - x,
  top: top - y,
  bottom: bottom - y,
});

/** The side with less on it; by turns where both are free. */
function freeSide({ taken, o, edge }: Pair): 1 | -1 {
  const right = Math.max(0, ...taken.map((one) => one.right - o.right));
  const left = Math.max(0, ...taken.map((one) => o.left - one.left));
  if (Math.abs(right - left) > 0.01) return right < left ? 1 : -1;
  return edge.nth % 2 === 0 ? -1 : 1;
}

/** What flies beside who walks is a little over it. */
const LIFT = 0.2;

/** From so many on they stand partly before what they are beside, which would leave them no room: a share of its width. */
const BEFORE = { bodies: 3, share: 0.35 } as const;

const isBackdrop = ({ roots }: Node): boolean =>
  roots.length === 1 && roots.every((root) => !is(root, 'living', 'holdable'));
/** Room between two that stand beside each other; less than none where one stands before the other in part. */
function apart({ own, other, edge }: Pair): number {
  const backdrop = [own, other].find(isBackdrop);
  const bodies = [...(edge.told ?? [])].filter((figure) => is(figure, 'living')).length;
  return backdrop !== undefined && bodies >= BEFORE.bodies ? -BEFORE.share * widthOf(backdrop.block) : GAP;
}

function beside(pair: Pair, side: 1 | -1, gap: number): Offset {
  const { own, other, o, c, edge, taken } = pair;
  // Before the backdrop one may stand, before the others that do not.
  const gapTo = ({ left, right }: Bounds): number =>
    gap < 0 && (left !== o.left || right !== o.right) ? GAP : gap;
  const x =
    side > 0
      ? Math.max(o.right + gap, ...taken.map((one) => one.right + gapTo(one))) - c.left
      : Math.min(o.left - gap, ...taken.map((one) => one.left - gapTo(one))) - c.right;
  const level = o.bottom - c.bottom;
  const centre = (o.top + o.bottom - c.top - c.bottom) / 2;
  const loose = edge.gap !== undefined;
  const mixed = own.air === other.air ? 0 : other.air ? LIFT : -LIFT;
  const y = loose && mixed !== 0 ? level + mixed : own.air || other.air ? centre : level;
  const behind = gap < 0 && isBackdrop(other);
  if (loose) return { x, y, behind };
  return { x: x + side * short(pair, { x, y }, 'x'), y, behind };
}

function above(pair: Pair): Offset {
  const { o, c, edge } = pair;
  const x = (o.left + o.right - c.left - c.right) / 2;
  const y = stacked(pair, x, o.top + (edge.gap ?? GAP) - c.bottom, 1);
  return { x, y: edge.gap === undefined ? y + short(pair, { x, y }, 'y') : y, behind: true };
}

function below(pair: Pair): Offset {
  const { o, c } = pair;
  const x = (o.left + o.right - c.left - c.right) / 2;
  const y = stacked(pair, x, o.bottom - GAP / 2 - c.top, -1);
  return { x, y: y - short(pair, { x, y }, 'y'), behind: false };
}

/** Up or down until nothing that stands there already is hit. */
function stacked({ c, taken }: Pair, x: number, start: number, way: 1 | -1): number {
  let y = start;
  for (const one of way > 0
    ? taken.toSorted((a, b) => a.bottom - b.bottom)
    : taken.toSorted((a, b) => b.top - a.top))
    if (one.left < c.right + x && one.right > c.left + x && one.bottom < c.top + y && one.top > c.bottom + y)
      y = way > 0 ? one.top + GAP - c.bottom : one.bottom - GAP - c.top;
  return y;
}

/** Height of what is under a tree, a table or a car beside it. */
const UNDER_CROWN = 0.5;

/** Under the crown, the table, the car: on the same floor, seen before it. */
function beneathCrown(pair: Pair): Offset {
  const { other, own } = pair;
  const o = boundsOf(own.block);
  fitBlock(other.block, Math.max(0.14, 0.95 * (o.right - o.left)), UNDER_CROWN * (o.top - o.bottom));
  const c = boundsOf(other.block);
  const x = (o.left + o.right - c.left - c.right) / 2;
  return { x, y: o.bottom - c.bottom, behind: false };
}

/** The tree or table over somebody who stands there. */
function crown({ o, c }: Pair): Offset {
  return { x: (o.left + o.right - c.left - c.right) / 2, y: o.bottom - c.bottom, behind: true };
}

/** In a half circle about something, those in its middle beyond it and higher up, those at its ends before it. */
function onRing({ own, other, edge, o }: Pair): Offset {
  const w = o.right - o.left;
  const h = o.top - o.bottom;
  fitBlock(other.block, Math.max(0.16, (2.4 * w) / edge.among), Math.max(0.3, 1.2 * h));
  const c = boundsOf(other.block);
  const at = edge.among === 1 ? 0 : (2 * edge.nth) / (edge.among - 1) - 1;
  const rx = Math.max((w + c.right - c.left) / 2 + 0.02, 0.54 * (edge.among - 1) * (c.right - c.left));
  const beyond = Math.max(0.3 * h, 1.15 * h - (c.top - c.bottom)) * (1 - at * at);
  const level = own.air ? (o.top + o.bottom - c.top - c.bottom) / 2 : o.bottom - c.bottom;
  return {
    x: (o.left + o.right - c.left - c.right) / 2 + rx * at,
    y: level + beyond - 0.05 * at * at,
    behind: Math.abs(at) < 0.8,
  };
}

/** How much farther along an axis the other must go for every copy to be clearly on that side at all times. */
function short(
  { own, other, edge }: Pair,
  { x, y }: { readonly x: number; readonly y: number },
  axis: 'x' | 'y',
): number {
  let most = 0;
  for (const t of TIMES) {
    const [mine, theirs] = [centresOf(own, t, edge), centresOf(other, t, edge)];
    for (const a of mine)
      for (const b of theirs) {
        const [dx, dy] = [Math.abs(b.x + x - a.x), Math.abs(b.y + y - a.y)];
        most = Math.max(most, axis === 'x' ? CLEARLY * dy - dx : CLEARLY * dx - dy);
      }
  }
  return most;
}

/** Middles of the bodies that are told to stand so, else of all in the node. */
function centresOf(
  { block, roots }: Node,
  t: number,
  { told }: Edge,
): readonly { readonly x: number; readonly y: number }[] {
  const meant = block.pieces.filter(({ figure }) => told?.has(figure) === true);
  return (meant.length > 0 ? meant : block.pieces.filter(({ figure }) => roots.includes(figure))).map(
    (piece) => {
      const { x, y } = placeOf(piece, t);
      return { x, y: y + piece.figure.h / 2 };
    },
  );
}
