import { describe, expect, it } from 'vitest';
import { filmFrames } from '../../preload/contract/film-length.ts';
import { type Clip, filmTimeline, mixed } from './film-timeline.ts';

/** A clip whose frames are one byte each: `base`, `base + 1` … */
function clip(base: number, count: number, fps: number): Clip {
  async function* frames(): AsyncGenerator<Uint8Array, void> {
    for (let i = 0; i < count; i += 1) yield Uint8Array.of(base + i);
  }
  return { fps, count, frames };
}

async function bytes(
  clips: readonly Clip[],
  timing: Parameters<typeof filmTimeline>[1],
): Promise<readonly number[]> {
  const all: number[] = [];
  for await (const [value = -1] of filmTimeline(clips, timing)) all.push(value);
  expect(all).toHaveLength(filmFrames(clips, timing));
  return all;
}

describe('a film’s frames', () => {
  it('are repeated at a faster pace and left out at a slower one', async () => {
    const cut = (fps: number) => ({ fps, transition: 'cut' }) as const;
    expect(await bytes([clip(0, 3, 8)], cut(16))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(await bytes([clip(0, 6, 8)], cut(4))).toEqual([0, 2, 4]);
    expect(await bytes([clip(0, 4, 8)], cut(12))).toEqual([0, 0, 1, 2, 2, 3]);
    expect(await bytes([clip(0, 2, 8), clip(10, 2, 4)], cut(8))).toEqual([0, 1, 10, 10, 11, 11]);
  });

  it('of neighbours are mixed for half a second, or a third of the shortest clip', async () => {
    const fade = (fps: number) => ({ fps, transition: 'crossfade' }) as const;
    const film = await bytes([clip(0, 8, 8), clip(100, 8, 8), clip(200, 8, 8)], fade(8));
    expect(film).toHaveLength(24 - 2 * 2);
    expect(film.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(film[6]).toBeGreaterThan(6);
    expect(film[7]).toBeGreaterThan(film[6]!);
    expect(film[7]).toBeLessThan(101);
    expect(film.slice(8, 12)).toEqual([102, 103, 104, 105]);
    expect(await bytes([clip(0, 2, 8), clip(9, 2, 8)], fade(8))).toEqual([0, 1, 9, 10]);
  });

  it('fade as pictures; the caption under them is cut in the middle', async () => {
    const one = Uint8Array.of(0, 1, 1);
    const other = Uint8Array.of(200, 9, 9);
    expect([...mixed(one, other, 0.25, 1)]).toEqual([50, 1, 1]);
    expect([...mixed(one, other, 0.75, 1)]).toEqual([150, 9, 9]);
  });

  it('are mixed byte by byte', () => {
    expect([...mixed(Uint8Array.of(0, 255, 8), Uint8Array.of(255, 255, 8), 0.5)]).toEqual([127, 255, 8]);
  });
});
