import { expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { atCell, bestCell, cellProbabilities, cellsInside, cosine, overlap, topClass } from './detections.ts';

test('probabilities of a cell sum to one, whatever the size of the logits', () => {
  const p = cellProbabilities(Float32Array.of(1000, 0, 1000, Math.log(3), 1000, 0), 2);
  expect([p[0], p[2], p[4]].map((value) => value?.toFixed(4))).toEqual(['0.3333', '0.3333', '0.3333']);
  expect(p[3]).toBeCloseTo(0.6);
});

test('the cells of a box are those with their centre in it', () => {
  expect(cellsInside(normalizedBox(0, 0, 0.5, 0.5), 4)).toEqual([0, 1, 4, 5]);
  expect(cellsInside(normalizedBox(0.26, 0.3, 0.3, 0.34), 4)).toEqual([5]);
  expect(cellsInside(normalizedBox(1.2, 0, 1.4, 0.1), 4)).toEqual([3]);
});

const DETECTIONS = {
  side: 2,
  labels: ['cat', 'dog'],
  // cat, dog, background; the background is surest everywhere but in the last cell
  probabilities: Float32Array.of(0.1, 0.3, 0, 0.2, 0.2, 0.1, 0, 0.7, 0.7, 0.6, 1, 0.1),
  boxes: new Float32Array(16),
  embedding: new Float32Array(8),
};

test('the surest class is never the background', () => {
  expect(topClass(DETECTIONS, [0, 1])).toBe(0);
  expect(topClass(DETECTIONS, [0, 1, 2, 3])).toBe(1);
});

test('the best cell of a class is looked for where asked', () => {
  expect(bestCell(DETECTIONS, 0, [0, 1, 2, 3])).toBe(1);
  expect(bestCell(DETECTIONS, 0, [2, 3])).toBe(3);
});

test('a cell is read across the channels', () => {
  expect(atCell(Float32Array.of(1, 2, 3, 4, 5, 6), 2, 1)).toEqual([2, 4, 6]);
});

test.each([
  [[0, 0, 1, 1], [0, 0, 1, 1], 1],
  [[0, 0, 0.5, 1], [0, 0, 1, 1], 0.5],
  [[0, 0, 0.4, 1], [0.6, 0, 1, 1], 0],
  [[0, 0, 1, 1], [0.8, 0.8, 0.2, 0.2], 0],
])('%j and %j overlap by %d', (a, b, iou) => {
  expect(overlap(a, b)).toBeCloseTo(iou);
});

test('the cosine of a vector with itself is one, and with nothing zero', () => {
  expect(cosine([3, 4], [3, 4])).toBeCloseTo(1);
  expect(cosine([1, 0], [0, 1])).toBe(0);
  expect(cosine([1, 0], [0, 0])).toBe(0);
});
