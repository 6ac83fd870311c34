import { describe, expect, it } from 'vitest';
import type { RenderJob } from '../../preload/contract/takes.ts';
import { takeOf } from '../renders/testing/small-film.ts';
import { newestStrip, stripCells } from './strip-takes.ts';

function job(strength: number, change: Partial<RenderJob> = {}): RenderJob {
  return {
    id: `job-${strength}`.padEnd(8, '0'),
    scene: 'scene-one',
    kind: 'draft',
    overrides: { strength },
    strip: 'strip-01',
    automatic: false,
    state: 'waiting',
    created: 5,
    ...change,
  };
}

function stripTake(strength: number, strip = 'strip-01') {
  const take = takeOf('scene-one', 4, { strip });
  return { ...take, receipt: { ...take.receipt, settings: { ...take.receipt.settings, strength } } };
}

describe('an A/B strip', () => {
  it('shows takes where they are and jobs where they are not, weakest first', () => {
    const cells = stripCells('strip-01', {
      takes: [stripTake(1), stripTake(0), stripTake(2, 'strip-02')],
      jobs: [
        job(2),
        job(1, { state: 'done' }),
        job(0.5, { state: 'running' }),
        job(1, { strip: 'strip-02' }),
      ],
    });
    expect(cells.map(({ strength, take, job: row }) => [strength, take !== undefined, row?.state])).toEqual([
      [0, true, undefined],
      [0.5, false, 'running'],
      [1, true, 'done'],
      [2, false, 'waiting'],
    ]);
  });

  it('is found again as the newest of its scene', () => {
    const takes = [stripTake(1, 'strip-00')];
    expect(newestStrip('scene-one', { takes, jobs: [job(1)] })).toBe('strip-01');
    expect(newestStrip('scene-one', { takes, jobs: [] })).toBe('strip-00');
    expect(newestStrip('scene-two', { takes, jobs: [job(1)] })).toBeUndefined();
  });
});
