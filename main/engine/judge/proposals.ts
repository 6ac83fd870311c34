import { atCell, type Detections, overlap } from './detections.ts';

/** `[x0, y0, x1, y1]` in frame sides, from the top left; may leave the frame, may be anything before it was checked. */
export type FoundBox = readonly [x0: number, y0: number, x1: number, y1: number];

/** Something that stands out from the place, whatever it is. */
export type Proposal = {
  readonly box: FoundBox;
  /** 1 − p(nothing) of its surest cell. */
  readonly score: number;
  /** The cells that agree on it. */
  readonly cells: readonly number[];
};

export type ProposalSettings = {
  /** From which 1 − p(nothing) a cell counts. */
  readonly sure: number;
  /** From which IoU two boxes are one. */
  readonly overlap: number;
};

export const PROPOSAL_SETTINGS: ProposalSettings = { sure: 0.8, overlap: 0.5 };

/** Share of a box's cells that must agree on it; cells near the rim of a thing point elsewhere, so it is small. */
const AGREEING = 0.12;
/** A box with a shorter side is none. */
export const SMALLEST_SIDE = 0.03;

const area = ([x0, y0, x1, y1]: FoundBox) => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);

/** The mean of boxes by weight, cut to the frame. */
function meanBox(boxes: readonly FoundBox[], weights: readonly number[]): FoundBox {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const side = (i: 0 | 1 | 2 | 3) => {
    const mean = boxes.reduce((sum, box, at) => sum + box[i] * weights[at]!, 0) / total;
    return Math.min(Math.max(mean, 0), 1);
  };
  return [side(0), side(1), side(2), side(3)];
}

type Cell = { readonly cell: number; readonly score: number; readonly box: FoundBox };

function sureCells({ side, labels, probabilities, boxes }: Detections, sure: number): readonly Cell[] {
  const cells = side * side;
  const found: Cell[] = [];
  for (let cell = 0; cell < cells; cell += 1) {
    const score = 1 - probabilities[labels.length * cells + cell]!;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = atCell(boxes, cells, cell);
    if (score >= sure && x1 > x0 && y1 > y0) found.push({ cell, score, box: [x0, y0, x1, y1] });
  }
  return found;
}

/**
 * The cells that most others bear out first. Those in the middle of a thing agree on its box; one between two of a kind
 * points between them, however sure it is that something is there, and would merge what stands close together.
 */
function bestSupported(cells: readonly Cell[], limit: number): readonly Cell[] {
  const support = cells.map(({ box }) =>
    cells.reduce((sum, other) => sum + (overlap(box, other.box) >= limit ? other.score : 0), 0),
  );
  return cells
    .map((cell, at) => ({ cell, support: support[at]! }))
    .sort((a, b) => b.support - a.support)
    .map(({ cell }) => cell);
}

/**
 * The things a detector sees, whatever their names: cells sure that something is there, merged where their boxes agree
 * (non-maximum suppression by how many agree, the box being the mean of those merged), without boxes that too few of
 * their cells agree on. Best supported first.
 */
export function proposals(detections: Detections, settings = PROPOSAL_SETTINGS): readonly Proposal[] {
  const cells = detections.side ** 2;
  const merged: Proposal[] = [];
  let left = bestSupported(sureCells(detections, settings.sure), settings.overlap);
  for (let [best] = left; best !== undefined; [best] = left) {
    const peak = best;
    const agree = left.filter((other) => other === peak || overlap(other.box, peak.box) >= settings.overlap);
    left = left.filter((other) => !agree.includes(other));
    const box = meanBox(
      agree.map((one) => one.box),
      agree.map(({ score }) => score),
    );
    const seen = Math.min(box[2] - box[0], box[3] - box[1]) >= SMALLEST_SIDE;
    if (seen && agree.length >= AGREEING * area(box) * cells)
      merged.push({ box, score: peak.score, cells: agree.map(({ cell }) => cell) });
  }
  return distinct(merged, settings.overlap);
}

/** Averaging may bring two boxes together that were apart: the one with fewer cells gives way. */
function distinct(found: readonly Proposal[], limit: number): readonly Proposal[] {
  return found.filter(
    (one, index) =>
      !found.some(
        (other, at) =>
          at !== index &&
          overlap(one.box, other.box) >= limit &&
          (other.cells.length > one.cells.length || (other.cells.length === one.cells.length && at < index)),
      ),
  );
}
