import { expect, test } from 'vitest';
import type { PackManifest } from '../../preload/contract/pack.ts';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import { filmSummary } from './film-summary.ts';

test('a summary names the file, its length, what it cost and its seed', () => {
  const settings = {
    seed: 7,
    steps: 12,
    guidance: 1,
    strength: 1,
    alpha: 1,
    sampler: 'ddim',
    fps: 8,
    scale: 2,
  } as const;
  const manifest = {
    name: 'starter',
    version: '1.0',
    capabilities: { frames: 16, size: 256 },
  } as PackManifest;
  const plan = { scenes: [{}, {}, {}] } as unknown as VideoPlan;
  expect(filmSummary('film.mp4', { plan, settings, manifest }, 65_000).split('\n')).toEqual([
    'film    film.mp4',
    'length  6.0 s: 3 scenes, 48 frames at 8 a second, 512x512',
    'render  1 min 05 s, 12 steps, pack starter 1.0',
    'seed    7',
  ]);
});
