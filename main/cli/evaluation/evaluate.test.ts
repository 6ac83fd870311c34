import { expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import type { Scene } from '../../../preload/contract/plan.ts';
import type { Detector } from './detector.ts';
import { detectorInput } from './detector.ts';
import { evaluate } from './evaluate.ts';
import { estimateText, evaluationTable } from './evaluation-table.ts';
import { measuredFrames } from './measure-scene.ts';

const SIDE = 4;
const LEFT = normalizedBox(0, 0, 0.5, 1);
const scene = (entity: string): Scene => ({
  description: entity,
  place: 'beach',
  entities: [{ entity: `a ${entity}`, drawnAs: entity, keyframes: Array.from({ length: 9 }, () => LEFT) }],
});
const rendered = { frames: new Uint8Array(2 * 12), count: 2, width: 2 };

/** Sees `label` in the left half, with the planned box, and its own direction as embedding. */
function seeing(label: number): Detector {
  const cells = SIDE * SIDE;
  const probabilities = new Float32Array(3 * cells);
  const embedding = new Float32Array(2 * cells);
  for (let cell = 0; cell < cells; cell += 1) {
    probabilities[(cell % SIDE < 2 ? label : 2) * cells + cell] = 0.9;
    embedding[label * cells + cell] = 1;
  }
  const boxes = Float32Array.from({ length: 4 * cells }, (_, i) => LEFT[Math.floor(i / cells) as 0] ?? 0);
  const labels = ['cat', 'dog'];
  return { labels, detect: () => Promise.resolve({ side: SIDE, labels, probabilities, boxes, embedding }) };
}

const render = () => Promise.resolve(rendered);

test('an entity seen in its box scores one', async () => {
  const set = { singles: [scene('cat')], groups: [[scene('cat'), scene('cat'), scene('cat')]] };
  const scores = await evaluate(set, render, seeing(0));
  expect(scores.found).toEqual({ mean: 1, low: 1, high: 1, count: 4 });
  expect(scores.iou.mean).toBe(1);
  expect(scores.identity).toEqual({ mean: 1, low: 1, high: 1, count: 3 });
  expect(scores.otherIdentity.count).toBe(0);
});

test('another entity in the box scores nothing', async () => {
  const scores = await evaluate({ singles: [scene('dog')], groups: [] }, render, seeing(0));
  expect(scores.found.mean).toBe(0);
});

test('what the detector does not know is not counted', async () => {
  const scores = await evaluate({ singles: [scene('zebra')], groups: [] }, render, seeing(0));
  expect(scores.found.count).toBe(0);
  expect(estimateText(scores.found)).toBe('none');
});

test('the table has a row per measure and a column per condition', async () => {
  const scores = await evaluate({ singles: [scene('cat')], groups: [] }, render, seeing(0));
  const table = evaluationTable([{ name: 'layout on', strength: 1, scores }], 120);
  expect(table.split('\n')[2]).toMatch(
    /^right entity in its box \(share of frames\) +1 +1\.000 \[1\.000, 1\.000\]$/,
  );
});

test('frames are looked at from the first to the last', () => {
  expect(measuredFrames(16)).toEqual([0, 5, 10, 15]);
  expect(measuredFrames(2)).toEqual([0, 1]);
  expect(measuredFrames(1)).toEqual([0]);
});

test('a small frame is enlarged for the detector, channels first', () => {
  const input = detectorInput(Uint8Array.of(255, 0, 51, 0, 255, 0, 0, 0, 0, 255, 255, 255), 2, 4);
  expect([...input.subarray(0, 4)]).toEqual([1, 1, 0, 0]);
  expect(input[32]).toBeCloseTo(0.2);
});
