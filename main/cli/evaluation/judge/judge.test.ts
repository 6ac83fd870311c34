import { expect, test } from 'vitest';
import { drawnDetections, drawnDetector } from '../testing/drawn-detections.ts';
import { detectorJudge, readerJudge, withoutDoubles } from './judge.ts';
import { type FoundBox, proposals } from './proposals.ts';
import type { Read } from './reader.ts';

const LABELS = ['cat', 'dog'];
const LEFT: FoundBox = [0.05, 0.2, 0.45, 0.8];
const RIGHT: FoundBox = [0.55, 0.2, 0.95, 0.8];
const FRAME = new Uint8Array(32 * 32 * 3);
const rounded = (box: FoundBox) => box.map((side) => Number(side.toFixed(3)));

test('each thing is proposed once, with its box', () => {
  const things = [
    { label: 0, box: LEFT },
    { label: 0, box: RIGHT, score: 0.8 },
  ];
  expect(proposals(drawnDetections(LABELS, things)).map(({ box }) => rounded(box))).toEqual([LEFT, RIGHT]);
});

test('cells unsure of anything, and boxes that few cells agree on, are no proposals', () => {
  const unsure = drawnDetections(LABELS, [{ label: 0, box: LEFT, score: 0.3 }]);
  expect(proposals(unsure)).toEqual([]);
  expect(proposals(unsure, { sure: 0.2, overlap: 0.5 })).toHaveLength(1);
  const stray = drawnDetections(LABELS, [{ label: 0, box: [0.5, 0.5, 0.56, 0.56] }]);
  for (const edge of [0, 1, 2, 3]) stray.boxes.fill(edge < 2 ? 0 : 1, edge * 256, (edge + 1) * 256);
  expect(proposals(stray)).toEqual([]);
});

test('a box beyond the frame is cut to it', () => {
  const [found] = proposals(drawnDetections(LABELS, [{ label: 0, box: [-0.3, 0.2, 0.4, 1.4] }]));
  expect(rounded(found!.box)).toEqual([0, 0.2, 0.4, 1]);
});

test('a detector names what it finds, and what is in a box', async () => {
  const judge = detectorJudge(
    drawnDetector(LABELS, [
      { label: 1, box: LEFT },
      { label: 0, box: RIGHT },
    ]),
  );
  const { seen, at } = await judge.judge(FRAME, 32, [LEFT, RIGHT, [0, 0.85, 1, 1]]);
  expect(seen.map(({ name, box }) => [name, rounded(box)])).toEqual([
    ['dog', LEFT],
    ['cat', RIGHT],
  ]);
  expect(at.map(({ name }) => name)).toEqual(['dog', 'cat', undefined]);
  expect(at[0]!.look).toEqual([0, 1]);
  expect((await judge.portray(FRAME, 32, RIGHT)).name).toBe('cat');
});

test('a reader renames what the detector finds, and what reads as nothing was not found', async () => {
  const crops: Float32Array[] = [];
  const read: Read = (crop) => {
    crops.push(crop);
    const probabilities = crops.length === 2 ? [0.1, 0.2, 0.7] : [0.1, 0.8, 0.1];
    return Promise.resolve({ probabilities, look: [crops.length] });
  };
  const detector = drawnDetector(LABELS, [
    { label: 0, box: LEFT },
    { label: 0, box: RIGHT },
  ]);
  const { seen, at } = await readerJudge(detector, read).judge(FRAME, 32, [LEFT]);
  expect(seen).toEqual([{ name: 'dog', score: 0.8, box: seen[0]!.box }]);
  expect(at).toEqual([{ name: 'dog', look: [3] }]);
  expect(crops.map(({ length }) => length)).toEqual([3 * 64 * 64, 3 * 64 * 64, 3 * 64 * 64]);
});

test('a thing seen in parts is counted once, things of two names that overlap are two', () => {
  const named = (name: string, box: FoundBox, cells: number) => ({
    sighting: { name, score: 1, box },
    cells,
  });
  const head = named('snowman', [0.5, 0.3, 0.7, 0.6], 20);
  const whole = named('snowman', [0.48, 0.35, 0.72, 0.9], 60);
  const other = named('snowman', [0.1, 0.3, 0.4, 0.9], 50);
  const hat = named('hat', [0.5, 0.3, 0.7, 0.6], 20);
  const boxes = withoutDoubles([head, whole, other, hat]).map(({ name, box }) => [name, box[0]]);
  expect(boxes).toEqual([
    ['snowman', 0.48],
    ['snowman', 0.1],
    ['hat', 0.5],
  ]);
});
