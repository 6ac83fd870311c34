import { describe, expect, it } from 'vitest';
import { clipRightOf, wipeAt, wipeByKey } from './wipe.ts';

describe('the wipe', () => {
  it('follows the pointer and stops at the edges', () => {
    const picture = { left: 100, width: 200 };
    expect([100, 150, 300, 50, 999].map((x) => wipeAt(x, picture))).toEqual([0, 0.25, 1, 0, 1]);
    expect(wipeAt(10, { left: 0, width: 0 })).toBe(0.5);
  });

  it('cuts away what lies left of it', () => {
    expect(clipRightOf(0.25)).toBe('inset(0 0 0 25.00%)');
  });

  it('moves by keys like a slider', () => {
    const keys = [
      'ArrowLeft',
      'ArrowRight',
      'ArrowDown',
      'ArrowUp',
      'PageDown',
      'PageUp',
      'Home',
      'End',
      'a',
    ];
    expect(keys.map((key) => wipeByKey(0.5, key))).toEqual([
      0.48,
      0.52,
      0.48,
      0.52,
      0.4,
      0.6,
      0,
      1,
      undefined,
    ]);
    expect(wipeByKey(0.99, 'ArrowRight')).toBe(1);
    expect(wipeByKey(0, 'ArrowLeft')).toBe(0);
  });
});
