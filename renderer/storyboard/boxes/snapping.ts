import type { NormalizedBox } from '../../../preload/contract/geometry.ts';

/** Grid of the canvas, in frame sides. */
export const GRID = 0.05;

/** A line to draw while something snaps to it: at `at` on its axis, over the whole canvas. */
export type Guide = {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly kind: 'frame' | 'box' | 'grid';
};

export type SnapLines = { readonly x: readonly Guide[]; readonly y: readonly Guide[] };

export type Snapped = { readonly dx: number; readonly dy: number; readonly guides: readonly Guide[] };

/** Everything a drag may snap to beside the grid: the frame's sides and middle, and those of the other boxes. */
export function snapLines(others: readonly NormalizedBox[]): SnapLines {
  const lines = (axis: 'x' | 'y', low: 0 | 1, high: 2 | 3): readonly Guide[] => [
    ...[0, 0.5, 1].map((at): Guide => ({ axis, at, kind: 'frame' })),
    ...others.flatMap((box) =>
      [box[low], (box[low] + box[high]) / 2, box[high]].map((at): Guide => ({ axis, at, kind: 'box' })),
    ),
  ];
  return { x: lines('x', 0, 2), y: lines('y', 1, 3) };
}

type Pull = { readonly by: number; readonly guide: Guide };

/** Lines of the frame and of other boxes win over the grid, which is everywhere. */
function nearest(edges: readonly number[], lines: readonly Guide[], reach: number): Pull | undefined {
  let best: Pull | undefined;
  for (const guide of lines)
    for (const edge of edges) {
      const by = guide.at - edge;
      if (Math.abs(by) <= reach && (best === undefined || Math.abs(by) < Math.abs(best.by)))
        best = { by, guide };
    }
  return best;
}

function nearestGrid(axis: 'x' | 'y', edges: readonly number[], reach: number): Pull | undefined {
  const lines = edges.map((edge): Guide => ({ axis, at: Math.round(edge / GRID) * GRID, kind: 'grid' }));
  return nearest(edges, lines, Math.min(reach, GRID / 2));
}

/** All lines an axis lies on after the pull, for drawing. */
function met(edges: readonly number[], lines: readonly Guide[]): readonly Guide[] {
  const found = lines.filter((line) => edges.some((edge) => Math.abs(edge - line.at) < 1e-6));
  return found.filter((line, index) => found.findIndex((other) => other.at === line.at) === index);
}

/**
 * How much further a drag must go so that what it moves lies on a line near by. `edges` are the moving coordinates on
 * each axis (sides and middle of the box for a move, one side for a resize), `reach` is how near counts, in frame sides.
 */
export function snap(
  edges: { readonly x: readonly number[]; readonly y: readonly number[] },
  lines: SnapLines,
  reach: number,
): Snapped {
  const axis = (name: 'x' | 'y') => {
    const pull =
      nearest(edges[name], lines[name], reach) ?? nearestGrid(name, edges[name].slice(0, 1), reach);
    const by = pull?.by ?? 0;
    const guides = met(
      edges[name].map((edge) => edge + by),
      lines[name],
    );
    return { by, guides };
  };
  const x = axis('x');
  const y = axis('y');
  return { dx: x.by, dy: y.by, guides: [...x.guides, ...y.guides] };
}

/** Low side, high side and middle: what a moving box snaps with. The low side alone follows the grid. */
export function movingEdges([x0, y0, x1, y1]: NormalizedBox): {
  readonly x: readonly number[];
  readonly y: readonly number[];
} {
  return { x: [x0, x1, (x0 + x1) / 2], y: [y0, y1, (y0 + y1) / 2] };
}
