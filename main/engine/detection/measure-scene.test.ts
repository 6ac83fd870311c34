import { expect, test } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import type { Detections } from './detections.ts';
import { type IsHidden, measureScene } from './measure-scene.ts';

/** Frames of one pixel, white where the lamp is lit: the judge sees a lamp there, and a table in the dark. */
const FRAMES = Uint8Array.from([255, 255, 255, 0, 0, 0, 255, 255, 255, 0, 0, 0]);
const detect = async ([lit]: Uint8Array): Promise<Detections> => ({
  side: 1,
  labels: ['lamp', 'table'],
  probabilities: lit === 255 ? Float32Array.of(0.9, 0.1, 0) : Float32Array.of(0.1, 0.9, 0),
  boxes: Float32Array.of(0, 0, 1, 1),
  embedding: Float32Array.of(1),
});
const keyframes = Array.from({ length: 9 }, () => normalizedBox(0, 0, 1, 1));

async function found(isHidden: IsHidden) {
  const [lamp] = await measureScene(
    { entities: [{ entity: 'lamp', action: 'blinks', keyframes }] },
    { frames: FRAMES, count: 4, width: 1 },
    { labels: ['lamp', 'table'], detect },
    isHidden,
  );
  return lamp?.found;
}

test('what blinks is looked for where it is lit', async () => {
  expect(await found((index, frame) => index === 0 && frame % 2 === 1)).toBe(1);
  expect(await found(() => false)).toBe(0.5);
  expect(await found(() => true)).toBeUndefined();
});
