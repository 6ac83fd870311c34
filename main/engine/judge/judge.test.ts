import { expect, test } from 'vitest';
import { drawnDetections, drawnDetector } from '../testing/drawn-detections.ts';
import { type Found, likeliest, whatIsThere } from './answers.ts';
import { outOfCrop } from './crop.ts';
import { detectorJudge } from './detector-judge.ts';
import { ASKING } from './judge.ts';
import { type FoundBox, proposals } from './proposals.ts';
import { readerJudge } from './reader-judge.ts';
import type { Read } from './reader.ts';

const LABELS = ['cat', 'dog'];
const LEFT: FoundBox = [0.05, 0.2, 0.45, 0.8];
const RIGHT: FoundBox = [0.55, 0.2, 0.95, 0.8];
/** Where in a crop a thing is whose box the crop was cut around. */
const FILLS = [0.15 / 1.3, 0.15 / 1.3, 1.15 / 1.3, 1.15 / 1.3] as const;
const FRAME = new Uint8Array(32 * 32 * 3);
const rounded = (box: FoundBox) => box.map((side) => Number(side.toFixed(3)));

test('each thing is proposed once, with its box', () => {
  const things = [
    { label: 0, box: LEFT },
    { label: 0, box: RIGHT, score: 0.85 },
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

const names = (found: readonly Found[]) => whatIsThere(found).map(({ name, box }) => [name, rounded(box)]);

test('a detector names what it finds, and what is in a box', async () => {
  const things = [
    { label: 1, box: LEFT },
    { label: 0, box: RIGHT },
  ];
  const judge = detectorJudge(drawnDetector(LABELS, things), ASKING);
  const { seen, at } = await judge.judge(FRAME, 32, [LEFT, RIGHT, [0, 0.85, 1, 1]]);
  expect(names(seen)).toEqual([
    ['dog', LEFT],
    ['cat', RIGHT],
  ]);
  expect(at.map((one) => likeliest(one)?.name)).toEqual(['dog', 'cat', undefined]);
  expect(at[0]!.look).toEqual([0, 1]);
  expect(likeliest(await judge.portray(FRAME, 32, RIGHT))?.name).toBe('cat');
});

test('a reader looks on: for the edges, then within them for the name, together with the detector', async () => {
  const crops: Float32Array[] = [];
  const read: Read = (crop) => {
    crops.push(crop);
    // In the first crop the thing lies at the left; the others were cut around it.
    const edges = crops.length === 1 ? ([0.1, 0.1, 0.5, 0.9] as const) : FILLS;
    return Promise.resolve({ probabilities: [0.6, 0.3, 0.1], look: [crops.length], edges });
  };
  const detector = drawnDetector(LABELS, [{ label: 1, box: LEFT }]);
  const { seen, at } = await readerJudge(detector, read, ASKING).judge(FRAME, 32, [LEFT]);
  const refined = outOfCrop([0.1, 0.1, 0.5, 0.9], [0.01, 0.14, 0.49, 0.86]);
  expect(names(seen)).toEqual([['dog', rounded(refined)]]);
  expect(at).toMatchObject([{ chances: { cat: 0.6, dog: 0.3 }, nothing: 0.1, look: [4] }]);
  expect(rounded(at[0]!.box)).toEqual(LEFT);
  expect(crops).toHaveLength(4);
});

test('what reads as nothing is not there', async () => {
  const read: Read = () => Promise.resolve({ probabilities: [0.02, 0.01, 0.97], look: [1], edges: FILLS });
  const judge = readerJudge(drawnDetector(LABELS, [{ label: 0, box: LEFT }]), read, ASKING);
  expect(names((await judge.judge(FRAME, 32, [])).seen)).toEqual([]);
});

test('the boxes that most cells bear out come first: a sure one between two neighbours is no third', () => {
  const boxes: readonly FoundBox[] = [
    [0.05, 0.2, 0.45, 0.8],
    [0.47, 0.2, 0.87, 0.8],
  ];
  const seen = drawnDetections(
    LABELS,
    boxes.map((box) => ({ label: 0, box })),
  );
  const point = (column: number, x0: number, x1: number, nothing: number) => {
    for (let row = 4; row < 12; row += 1) {
      const cell = row * seen.side + column;
      seen.probabilities[LABELS.length * seen.side ** 2 + cell] = nothing;
      for (const [edge, value] of [x0, 0.2, x1, 0.8].entries())
        seen.boxes[edge * seen.side ** 2 + cell] = value;
    }
  };
  // Towards where they meet cells lean, and the surest of all point between the two.
  for (const column of [5, 6]) point(column, 0.12, 0.52, 0.1);
  for (const column of [8, 9]) point(column, 0.4, 0.8, 0.1);
  point(7, 0.2, 0.72, 0.01);
  expect(proposals(seen)).toHaveLength(2);
});
