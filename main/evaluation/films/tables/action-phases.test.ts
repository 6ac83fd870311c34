import { describe, expect, test } from 'vitest';
import type { DrawnAction } from '../../../../preload/contract/actions.ts';
import { type ActedFrame, actedFrames, type FrameBox } from '../../../layouts/actions.ts';
import { correlation, followed, type Picture } from './action-phases.ts';

const SIDE = 96;
const FRAMES = 16;
const BOX = [0.3, 0.25, 0.7, 0.75] as const;
const standing = Array.from({ length: FRAMES }, () => BOX);
/** To the right by a fifth of the frame, and up and down again. */
const jumping = standing.map(([x0, y0, x1, y1], frame): FrameBox => {
  const [dx, dy] = [frame / 75, -0.2 * Math.sin((Math.PI * frame) / 15)];
  return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
});

/** A thing of its own colours in every corner, so that every pose of it is another picture. */
function colourOf(x: number, y: number): readonly number[] {
  if (x * x + y * y > 1) return [];
  return [128 + 100 * x, 128 + 100 * y, 128 + 80 * Math.sin(5 * x + 3 * y)];
}

/** The thing drawn as an action has it, on a place of soft stripes. */
function drawn({ box: [x0, y0, x1, y1], pose: [a, b, c, d], shown }: ActedFrame): Picture {
  const rgb = new Uint8Array(SIDE * SIDE * 3);
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < SIDE; column += 1) {
      const u = (((column + 0.5) / SIDE - x0) / (x1 - x0)) * 2 - 1;
      const v = (((row + 0.5) / SIDE - y0) / (y1 - y0)) * 2 - 1;
      const inside = shown && Math.abs(u) <= 1 && Math.abs(v) <= 1;
      const colour = inside ? colourOf(a * u + b * v, c * u + d * v) : [];
      const place = [90 + 30 * Math.sin(column / 9), 120, 100 + 20 * Math.cos(row / 7)];
      rgb.set(colour.length > 0 ? colour : place, (row * SIDE + column) * 3);
    }
  return { rgb, side: SIDE };
}

const ACTIONS = ['spin', 'wobble', 'flip', 'shake', 'blink', 'sway'] as const;

describe.each(
  ACTIONS.flatMap((action) => [
    [action, 'standing', standing] as const,
    [action, 'jumping', jumping] as const,
  ]),
)('%s, %s', (action, _, boxes) => {
  const acting = (what: DrawnAction | undefined) => actedFrames(what, { boxes, fps: 8, kind: 'object' });
  const acted = acting(action);
  const asked = { path: boxes, acted };
  const still = acting(undefined).map(drawn);

  test('is followed by frames that show it', () => {
    expect(followed(asked, still[0]!, acted.map(drawn))).toBeGreaterThan(0.9);
  });

  test('is not followed where it does not happen', () => {
    expect(Math.abs(followed(asked, still[0]!, still))).toBeLessThan(0.3);
  });

  test('is not followed by frames of another action', () => {
    const other = acting(action === 'wobble' ? 'spin' : 'wobble');
    expect(followed(asked, still[0]!, other.map(drawn))).toBeLessThan(0.7);
  });
});

test('series that go together correlate, and one that stands still with nothing', () => {
  expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1);
  expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
  expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
});
