import { FRAME_MARGIN, NormalizedBox } from '../../../preload/contract/geometry.ts';

type Boxes = readonly NormalizedBox[];
type Edges = readonly [number, number, number, number];

const SEEN_MOVE = 0.05;
const THINNEST = 0.08;
const clip = (edge: number): number => Math.min(1 + FRAME_MARGIN, Math.max(-FRAME_MARGIN, edge));
const round = (edge: number): number => Math.round(edge * 10_000) / 10_000;

const boxOf = (edges: Edges): NormalizedBox => NormalizedBox.parse(edges.map((edge) => round(clip(edge))));
export const middleOf = ([x0, y0, x1, y1]: Edges): readonly [number, number] => [
  (x0 + x1) / 2,
  (y0 + y1) / 2,
];
const inside = ([x0, y0, x1, y1]: Edges): boolean => x0 >= -0.01 && y0 >= -0.01 && x1 <= 1.01 && y1 <= 1.01;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** How far the middle goes from the first keyframe to the last, right and down. */
export function travelOf(boxes: Boxes): readonly [right: number, down: number] {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (first === undefined || last === undefined) return [0, 0];
  const [from, to] = [middleOf(first), middleOf(last)];
  return [to[0] - from[0], to[1] - from[1]];
}

/** Moved as a whole; what was in the picture on every keyframe stays in it. */
export function shifted(boxes: Boxes, right: number, down: number): Boxes {
  const stays = boxes.every(inside);
  const limit = (by: number, low: number, high: number) =>
    stays ? Math.min(1 - high, Math.max(-low, by)) : by;
  const dx = limit(right, Math.min(...boxes.map((box) => box[0])), Math.max(...boxes.map((box) => box[2])));
  const dy = limit(down, Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3])));
  return boxes.map(([x0, y0, x1, y1]) => boxOf([x0 + dx, y0 + dy, x1 + dx, y1 + dy]));
}

/**
 * The same way with `factor` times the distance in the same time, about its middle. What was in the picture stays in
 * it, so that a run across the whole picture gets no faster.
 */
export function paced(boxes: Boxes, factor: number): Boxes {
  const middles = boxes.map(middleOf);
  const [cx, cy] = [mean(middles.map(([x]) => x)), mean(middles.map(([, y]) => y))];
  const stays = boxes.every(inside);
  return boxes.map((box, k) => {
    const [x, y] = middles[k] as readonly [number, number];
    const [w, h] = [box[2] - box[0], box[3] - box[1]];
    const along = (centre: number, at: number, size: number): number => {
      const moved = centre + (at - centre) * factor;
      return stays ? Math.min(1 - size / 2, Math.max(size / 2, moved)) : moved;
    };
    const [mx, my] = [along(cx, x, w), along(cy, y, h)];
    return boxOf([mx - w / 2, my - h / 2, mx + w / 2, my + h / 2]);
  });
}

/** Larger or smaller about where it stands; at most the picture, at least visible. */
export function scaled(boxes: Boxes, factor: number): Boxes {
  const sides = boxes.flatMap(([x0, y0, x1, y1]) => [x1 - x0, y1 - y0]);
  const bounded = Math.max(Math.min(factor, 0.98 / Math.max(...sides)), THINNEST / Math.min(...sides));
  const grown = boxes.map(([x0, y0, x1, y1]) => {
    const [w, h] = [((x1 - x0) * bounded) / 2, (y1 - y0) * bounded];
    const middle = (x0 + x1) / 2;
    return boxOf([middle - w, y1 - h, middle + w, y1]);
  });
  return boxes.every(inside) ? grown.map(putInside) : grown;
}

function putInside([x0, y0, x1, y1]: NormalizedBox): NormalizedBox {
  const by = (low: number, high: number) => (low < 0 ? -low : high > 1 ? 1 - high : 0);
  const [dx, dy] = [by(x0, x1), by(y0, y1)];
  return boxOf([x0 + dx, y0 + dy, x1 + dx, y1 + dy]);
}

/** Left and right exchanged. */
export const mirrored = (boxes: Boxes): Boxes =>
  boxes.map(([x0, y0, x1, y1]) => boxOf([1 - x1, y0, 1 - x0, y1]));

/** The same way, the other way round. */
export const reversed = (boxes: Boxes): Boxes => boxes.toReversed();

/** Standing where it is first seen. */
export function standing(boxes: Boxes): Boxes {
  const seen = boxes.find(inside) ?? boxes[Math.floor(boxes.length / 2)] ?? boxes[0];
  return boxes.map((box) => seen ?? box);
}

export type Where = 'left' | 'right' | 'up' | 'down' | 'in' | 'out' | 'back' | 'nowhere';

/** Boxes that go where asked: a way that is there is turned, one that is not is made, in even steps. */
export function going(boxes: Boxes, where: Where): Boxes {
  if (where === 'nowhere') return standing(boxes);
  if (where === 'back') return reversed(boxes);
  const [dx, dy] = travelOf(boxes);
  const sideways = where === 'left' || where === 'right';
  const travel = sideways ? dx : dy;
  const wanted = where === 'left' || where === 'up' ? -1 : 1;
  if ((sideways || where === 'up' || where === 'down') && Math.abs(travel) > SEEN_MOVE)
    return travel * wanted > 0 ? boxes : sideways ? mirrored(boxes) : reversed(boxes);
  return straight(boxes, where, dx);
}

function straight(boxes: Boxes, where: Where, dx: number): Boxes {
  const seen = standing(boxes)[0] as NormalizedBox;
  const [w, h] = [seen[2] - seen[0], seen[3] - seen[1]];
  const side = dx < 0 || (dx === 0 && middleOf(seen)[0] < 0.5 && where === 'out') ? -1 : 1;
  const edge = (far: number) => (far > 0 ? 1.05 : -w - 0.05);
  const ways: Readonly<Record<string, readonly [from: Edges, to: Edges]>> = {
    left: [at(1 - w, seen[1], w, h), at(0, seen[1], w, h)],
    right: [at(0, seen[1], w, h), at(1 - w, seen[1], w, h)],
    up: [at(seen[0], 1 - h, w, h), at(seen[0], 0, w, h)],
    down: [at(seen[0], 0, w, h), at(seen[0], 1 - h, w, h)],
    out: [seen, at(edge(side), seen[1], w, h)],
    in: [at(edge(-side), seen[1], w, h), seen],
  };
  const [from, to] = ways[where] ?? [seen, seen];
  return boxes.map((_, k) => {
    const t = k / Math.max(1, boxes.length - 1);
    return boxOf(from.map((start, edgeAt) => start + ((to[edgeAt] ?? 0) - start) * t) as unknown as Edges);
  });
}

const at = (x: number, y: number, w: number, h: number): Edges => [x, y, x + w, y + h];

const overlap = (a: NormalizedBox, b: NormalizedBox): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

const STEPS = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3, -0.4, 0.4, -0.5, 0.5, -0.6, 0.6];

/** Shifted sideways to where it covers the others least. */
export function inFreeSpace(boxes: Boxes, others: readonly Boxes[]): Boxes {
  const covered = (candidate: Boxes) =>
    candidate.reduce(
      (sum, box, k) => sum + others.reduce((all, other) => all + overlap(box, other[k] ?? box), 0),
      0,
    );
  return STEPS.map((step) => shifted(boxes, step, 0)).reduce((best, next) =>
    covered(next) < covered(best) - 1e-6 ? next : best,
  );
}
