import { describe, expect, it } from 'vitest';
import { cropByKey, insidePicture, moved, resized, wholeSquare } from './square-crop.ts';

const WIDE = { width: 400, height: 200 };

describe('a square crop', () => {
  it('begins as the largest square in the middle', () => {
    expect(wholeSquare(WIDE)).toEqual({ x: 100, y: 0, side: 200 });
  });

  it('stays inside the picture when moved', () => {
    expect(moved(wholeSquare(WIDE), WIDE, { x: 500, y: 50 })).toEqual({ x: 200, y: 0, side: 200 });
    expect(moved({ x: 10, y: 10, side: 50 }, WIDE, { x: -30, y: 5 })).toEqual({ x: 0, y: 15, side: 50 });
  });

  it('resizes around its middle, between 32 pixels and the short side', () => {
    expect(resized({ x: 100, y: 50, side: 100 }, WIDE, 0.5)).toEqual({ x: 125, y: 75, side: 50 });
    expect(resized({ x: 100, y: 50, side: 100 }, WIDE, 0.01).side).toBe(32);
    expect(resized({ x: 100, y: 50, side: 100 }, WIDE, 9)).toEqual({ x: 50, y: 0, side: 200 });
  });

  it('takes a picture smaller than the smallest square whole', () => {
    expect(insidePicture({ x: 0, y: 0, side: 32 }, { width: 20, height: 10 })).toEqual({
      x: 0,
      y: 0,
      side: 10,
    });
  });

  it('obeys the keys', () => {
    const crop = { x: 100, y: 50, side: 100 };
    const press = (key: string, shiftKey = false) => cropByKey(crop, WIDE, { key, shiftKey });
    expect(press('ArrowLeft')).toEqual({ x: 92, y: 50, side: 100 });
    expect(press('ArrowRight', true)).toEqual({ x: 140, y: 50, side: 100 });
    expect(press('ArrowUp')).toEqual({ x: 100, y: 42, side: 100 });
    expect(press('ArrowDown')).toEqual({ x: 100, y: 58, side: 100 });
    expect(press('+')?.side).toBeCloseTo(110);
    expect(press('-')?.side).toBeCloseTo(90.909, 2);
    expect(press('Home')).toEqual({ x: 100, y: 0, side: 200 });
    expect(press('a')).toBeUndefined();
  });
});
