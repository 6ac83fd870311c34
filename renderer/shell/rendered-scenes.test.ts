import { expect, test } from 'vitest';
import type { Queue, RenderJob, Take } from '../../preload/contract/takes.ts';
import { jobsToGo, scenesToRender } from './rendered-scenes.ts';

const take = (scene: string, change: Partial<Take> = {}): Take => ({
  id: `take of ${scene}`,
  scene,
  kind: 'full',
  mark: 'none',
  created: 0,
  receipt: {
    pack: 'starter 1',
    settings: { steps: 1, guidance: 1, strength: 1, alpha: 1, sampler: 'ddim', seed: 1, filmSeed: 1 },
    inputs: '',
    conditioning: {},
    dropped: [],
    seconds: 1,
  },
  frames: 16,
  fps: 8,
  poster: '',
  video: '',
  stale: false,
  ...change,
});
const job = (scene: string, change: Partial<RenderJob> = {}): RenderJob => ({
  id: `job of ${scene}`,
  scene,
  kind: 'full',
  overrides: {},
  automatic: false,
  state: 'waiting',
  created: 0,
  ...change,
});
const queue = (...jobs: readonly RenderJob[]): Queue => ({ paused: false, jobs });

test('a scene needs a render when it has no full take that fits, or only rejected ones', () => {
  const takes = [
    take('a'),
    take('b', { stale: true }),
    take('c', { kind: 'draft' }),
    take('d', { mark: 'rejected' }),
  ];
  expect(scenesToRender(['a', 'b', 'c', 'd', 'e'], takes, queue())).toEqual(['b', 'c', 'd', 'e']);
});

test('what is on its way is not asked for again; drafts and ended jobs do not count', () => {
  const jobs = queue(
    job('a'),
    job('b', { state: 'running' }),
    job('c', { kind: 'draft' }),
    job('d', { state: 'failed' }),
  );
  expect(scenesToRender(['a', 'b', 'c', 'd'], [], jobs)).toEqual(['c', 'd']);
  expect(jobsToGo(jobs)).toBe(3);
});
