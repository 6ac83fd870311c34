import { describe, expect, test } from 'vitest';
import { NormalizedBox, normalizedBox } from '../../../preload/contract/geometry.ts';
import {
  canvasBoxBetween,
  canvasPoint,
  fittedViewport,
  panned,
  toCanvasBox,
  toNormalizedPoint,
  zoomed,
} from './coordinates.ts';
import { dotUnder, handleUnder, nextBelow, touches, underPointer } from './hits.ts';
import { changedLike, heldBox, movedBox, resizedBox, scaledBox } from './shapes.ts';
import { movingEdges, snap, snapLines } from './snapping.ts';

const box = normalizedBox(0.2, 0.2, 0.4, 0.6);
const viewport = { side: 500, left: 100, top: 50 };

describe('coordinates', () => {
  test('a box lands on the canvas where the frame lies', () => {
    expect(toCanvasBox(box, viewport)).toEqual([200, 150, 300, 350]);
    expect(toNormalizedPoint(canvasPoint(100, 300), viewport)).toEqual([0, 0.5]);
  });

  test('fitting leaves the same margin above and below the frame', () => {
    const { side, top, left } = fittedViewport(1000, 620);
    expect(side).toBeCloseTo(500);
    expect([left, top].map(Math.round)).toEqual([250, 60]);
  });

  test('zooming keeps what is under the pointer there', () => {
    const at = canvasPoint(333, 222);
    const before = toNormalizedPoint(at, viewport);
    const after = toNormalizedPoint(at, zoomed(viewport, at, 1.7));
    expect(after[0]).toBeCloseTo(before[0]);
    expect(after[1]).toBeCloseTo(before[1]);
    expect(zoomed(viewport, at, 1e9).side).toBe(8192);
  });

  test('panning stops before the frame and its margin are out of reach', () => {
    expect(panned(viewport, 1e9, -1e9)).toEqual({ side: 500, left: 1500, top: -1500 });
  });
});

describe('shapes', () => {
  test('moving keeps the size and stops at the end of the reachable field', () => {
    expect(movedBox(box, 0.1, -0.1)).toEqual([0.3, 0.1, 0.5, 0.5]);
    expect(movedBox(box, 100, 0)).toEqual([2.8, 0.2, 3, 0.6]);
  });

  test('whatever numbers come, the box is one the contract takes', () => {
    const wild: readonly (readonly [number, number, number, number])[] = [
      [0.5, 0.5, 0.5, 0.5],
      [9, 9, 9, 9],
      [-9, 3, 9, -9],
      [0.7, 0.2, 0.1, 0.1],
    ];
    for (const numbers of wild) expect(() => NormalizedBox.parse(heldBox(...numbers))).not.toThrow();
  });

  test('a side pulled past its opposite stops at the least size instead of turning the box over', () => {
    expect(resizedBox(box, 'e', [-5, 3])).toEqual([0.2, 0.2, 0.22, 0.6]);
    expect(resizedBox(box, 'nw', [5, 5])).toEqual([0.38, 0.58, 0.4, 0.6]);
  });

  test('a corner can keep proportions, and pull from the centre', () => {
    expect(resizedBox(box, 'se', [0.2, 0], { proportional: true })).toEqual([0.2, 0.2, 0.6, 1]);
    expect(resizedBox(box, 'e', [0.05, 0], { fromCentre: true })).toEqual([0.15, 0.2, 0.45, 0.6]);
    expect(resizedBox(box, 'nw', [9, 9], { proportional: true })[2]).toBe(0.4);
  });

  test('scaling about a point keeps an arrangement', () => {
    expect(scaledBox(box, [0, 0], [2, 0.5])).toEqual([0.4, 0.1, 0.8, 0.3]);
  });

  test('a change carries over to another box by shift of centre and share of size', () => {
    const after = normalizedBox(0.3, 0.2, 0.7, 0.6);
    expect(changedLike(normalizedBox(0, 0, 0.1, 0.1), box, after)).toEqual([0.15, 0, 0.35, 0.1]);
  });
});

describe('snapping', () => {
  const lines = snapLines([normalizedBox(0.61, 0.1, 0.83, 0.3)]);

  test('the frame and other boxes win over the grid', () => {
    const snapped = snap({ x: [0.607], y: [0.493] }, lines, 0.02);
    expect(snapped.dx).toBeCloseTo(0.003);
    expect(snapped.dy).toBeCloseTo(0.007);
    expect(snapped.guides.map(({ axis, at, kind }) => [axis, at, kind])).toEqual([
      ['x', 0.61, 'box'],
      ['y', 0.5, 'frame'],
    ]);
  });

  test('away from lines the low side follows the grid of 0.05, without a guide', () => {
    const snapped = snap(movingEdges(normalizedBox(0.212, 0.66, 0.345, 0.77)), snapLines([]), 0.02);
    expect(snapped.dx).toBeCloseTo(-0.012);
    expect(snapped.dy).toBeCloseTo(-0.01);
    expect(snapped.guides).toEqual([]);
  });

  test('nothing within reach, nothing moves', () => {
    expect(snap({ x: [0.225], y: [0.225] }, lines, 0.01)).toEqual({ dx: 0, dy: 0, guides: [] });
  });
});

describe('hits', () => {
  const canvas = toCanvasBox(box, viewport);

  test('a corner handle wins over the side handles next to it', () => {
    expect(handleUnder(canvas, canvasPoint(299, 349))).toBe('se');
    expect(handleUnder(canvas, canvasPoint(250, 152))).toBe('n');
    expect(handleUnder(canvas, canvasPoint(250, 250))).toBeUndefined();
    const tiny = canvasBoxBetween(canvasPoint(10, 10), canvasPoint(16, 16));
    expect(handleUnder(tiny, canvasPoint(16, 16))?.length).toBe(2);
  });

  test('Alt+click walks down through what lies under the pointer and around', () => {
    const stack = underPointer(
      [
        { id: 'back', box: canvas },
        { id: 'front', box: canvas },
      ],
      canvasPoint(250, 250),
    );
    expect(stack).toEqual(['front', 'back']);
    expect(nextBelow(stack, undefined)).toBe('front');
    expect(nextBelow(stack, 'front')).toBe('back');
    expect(nextBelow(stack, 'back')).toBe('front');
    expect(nextBelow([], 'back')).toBeUndefined();
  });

  test('a marquee catches what it touches, a pointer the nearest dot', () => {
    expect(touches(canvas, canvasBoxBetween(canvasPoint(0, 0), canvasPoint(201, 151)))).toBe(true);
    expect(touches(canvas, canvasBoxBetween(canvasPoint(0, 0), canvasPoint(199, 151)))).toBe(false);
    expect(dotUnder([canvasPoint(0, 0), canvasPoint(12, 0)], canvasPoint(8, 0))).toBe(1);
    expect(dotUnder([canvasPoint(0, 0)], canvasPoint(20, 0))).toBeUndefined();
  });
});
