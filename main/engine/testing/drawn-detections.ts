import type { Detections } from '../judge/detections.ts';
import type { Detector } from '../judge/detector.ts';
import type { FoundBox } from '../judge/proposals.ts';

export type DrawnThing = { readonly label: number; readonly box: FoundBox; readonly score?: number };

const SIDE = 16;

/** What a perfect detector would see of some things, the last in front: their label, box and a look of their own. */
export function drawnDetections(labels: readonly string[], things: readonly DrawnThing[]): Detections {
  const cells = SIDE * SIDE;
  const probabilities = new Float32Array((labels.length + 1) * cells).fill(1, labels.length * cells);
  const boxes = new Float32Array(4 * cells);
  const embedding = new Float32Array(labels.length * cells);
  for (const { label, box, score = 0.9 } of things)
    for (let cell = 0; cell < cells; cell += 1) {
      const [x, y] = [((cell % SIDE) + 0.5) / SIDE, (Math.floor(cell / SIDE) + 0.5) / SIDE];
      if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
      for (const other of labels.keys()) {
        probabilities[other * cells + cell] = other === label ? score : 0;
        embedding[other * cells + cell] = other === label ? 1 : 0;
      }
      probabilities[labels.length * cells + cell] = 1 - score;
      for (const edge of [0, 1, 2, 3] as const) boxes[edge * cells + cell] = box[edge];
    }
  return { side: SIDE, labels, probabilities, boxes, embedding };
}

export const drawnDetector = (labels: readonly string[], things: readonly DrawnThing[]): Detector => ({
  labels,
  detect: () => Promise.resolve(drawnDetections(labels, things)),
});
