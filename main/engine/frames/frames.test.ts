import { describe, expect, it } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import type { Capabilities } from '../../../preload/contract/pack.ts';
import { textSize, write } from './canvas.ts';
import { writeRgb } from './decode.ts';
import { drawBoxes } from './draw-boxes.ts';
import { glyph } from './font.ts';
import { previewOf } from './preview.ts';

describe('RGB bytes', () => {
  it('are rounded, clamped and interleaved', () => {
    const rgb = new Uint8Array(7);
    writeRgb(Float32Array.of(0, 1, 0.5, -0.2, 0.002, 1.3), rgb, 1);
    expect([...rgb]).toEqual([0, 0, 128, 1, 255, 0, 255]);
  });
});

describe('a preview', () => {
  it('is the linear map of the latents plus a bias', () => {
    const capabilities = { frames: 2, latent: { channels: 2, height: 1, width: 1 } } as Capabilities;
    const preview = [
      [1, 0, 0],
      [0, 1, 0],
      [0.5, 0.5, 0.3],
    ];
    const { rgb, ...shape } = previewOf({ capabilities, preview }, Float32Array.of(1, 0, 0.2, 0.4));
    expect(shape).toEqual({ count: 2, width: 1, height: 1 });
    expect([...rgb]).toEqual([255, 0, 204, 51, 102, 153]);
  });
});

describe('boxes over frames', () => {
  const side = 64;
  const clip = { frames: new Uint8Array(side * side * 3).fill(50), count: 1, width: side, height: side };
  const track = (entity: string, box: readonly [number, number, number, number]) => ({
    entity,
    keyframes: Array.from({ length: 9 }, () => normalizedBox(...box)),
  });
  const at = (rgb: Uint8Array, x: number, y: number) => [
    ...rgb.subarray((y * side + x) * 3, (y * side + x) * 3 + 3),
  ];

  it('are crisp outlines, hollow inside, in the first colour', () => {
    const rgb = drawBoxes(clip, { entities: [track('a', [0.25, 0.25, 0.75, 0.75])] });
    for (const [x, y] of [
      [47, 16],
      [16, 47],
      [47, 47],
      [30, 47],
    ] as const)
      expect(at(rgb, x, y)).toEqual([230, 159, 0]);
    for (const [x, y] of [
      [48, 48],
      [15, 30],
      [30, 30],
      [46, 46],
    ] as const)
      expect(at(rgb, x, y)).toEqual([50, 50, 50]);
    expect(clip.frames.every((value) => value === 50)).toBe(true);
  });

  it('may leave the frame, and are not drawn when they have left it', () => {
    expect(drawBoxes(clip, { entities: [track('a', [1, 0, 1.5, 1])] })).toEqual(clip.frames);
    const half = drawBoxes(clip, { entities: [track('a', [-0.5, -0.5, 0.5, 0.5])] });
    expect(at(half, 31, 31)).toEqual([230, 159, 0]);
    expect(at(half, 0, 0)).not.toEqual([50, 50, 50]); // the label has moved into the picture
  });
});

describe('letters', () => {
  it('are seven rows of five, whatever their case and accent', () => {
    for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'") {
      expect(glyph(letter)).toHaveLength(7);
      expect(glyph(letter).every((row) => /^[#.]{5}$/.test(row))).toBe(true);
    }
    expect(glyph('é')).toEqual(glyph('E'));
    expect(glyph('%')).toEqual(glyph('犬'));
    expect(glyph('?')).not.toEqual(glyph('犬'));
    expect(glyph('’')).toEqual(glyph("'"));
    expect(glyph(' ')).toEqual([]);
  });

  it('are written where they are asked for', () => {
    const { width, height } = textSize('I', 1);
    const rgb = new Uint8Array(width * height * 3);
    write({ rgb, offset: 0, width, height }, 'I', 0, 0, 1, [1, 1, 1]);
    const rows = Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_inner, x) => (rgb[(y * width + x) * 3] ? '#' : '.')).join(''),
    );
    expect(rows.slice(0, 3)).toEqual(['.......', '..###..', '...#...']);
  });
});
