import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { atCell, bestCell, cellsInside, type Detections, topClass } from './detections.ts';
import type { Detector } from './detector.ts';
import { type Found, readingOf } from './answers.ts';
import type { Asking, Judge, Portrayal } from './judge.ts';
import { type FoundBox, type Proposal, proposals } from './proposals.ts';

/** Probabilities over the names, nothing last, that some cells believe in on the whole. */
export function believed(
  { side, labels, probabilities }: Detections,
  cells: readonly number[],
): readonly number[] {
  return Array.from(
    { length: labels.length + 1 },
    (_, label) =>
      cells.reduce((sum, cell) => sum + probabilities[label * side * side + cell]!, 0) / cells.length,
  );
}

const foundBy = (detections: Detections, { box, cells }: Proposal): Found => ({
  ...readingOf(detections.labels, believed(detections, cells)),
  box,
  cells: cells.length,
});

function portrayedBy(detections: Detections, box: FoundBox): Portrayal {
  const { side, labels, boxes, embedding } = detections;
  const cells = cellsInside(normalizedBox(...box), side);
  const cell = bestCell(detections, topClass(detections, cells), cells);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = atCell(boxes, side * side, cell);
  const look = atCell(embedding, side * side, cell);
  return { ...readingOf(labels, believed(detections, [cell])), look, box: [x0, y0, x1, y1] };
}

/** Finds and names with the detector alone. */
export function detectorJudge({ labels, detect }: Detector, asking: Asking): Judge {
  return {
    ...{ name: 'detector', labels, asking },
    async judge(rgb, side, boxes) {
      const detections = await detect(rgb, side);
      return {
        seen: proposals(detections, asking).map((proposal) => foundBy(detections, proposal)),
        at: boxes.map((box) => portrayedBy(detections, box)),
      };
    },
    portray: async (rgb, side, box) => portrayedBy(await detect(rgb, side), box),
  };
}
