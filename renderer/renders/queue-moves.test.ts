import { expect, it } from 'vitest';
import type { RenderJob } from '../../preload/contract/takes.ts';
import { movedJob, queueParts } from './queue-moves.ts';

const job = (id: string, state: RenderJob['state']): RenderJob => ({
  id,
  scene: 'scene-one',
  kind: 'draft',
  overrides: {},
  automatic: false,
  state,
  created: 0,
});

it('takes the queue apart', () => {
  const jobs = [job('a', 'running'), job('b', 'waiting'), job('c', 'waiting'), job('d', 'failed')];
  const ids = (list: readonly RenderJob[]) => list.map(({ id }) => id).join('');
  const { running, waiting, ended } = queueParts(jobs);
  expect([ids(running), ids(waiting), ids(ended)]).toEqual(['a', 'bc', 'd']);
});

it('shows the order the user just made, with what came in meanwhile behind it', () => {
  const jobs = [job('n', 'waiting'), job('b', 'waiting'), job('c', 'waiting')];
  expect(queueParts(jobs, ['c', 'b', 'gone']).waiting.map(({ id }) => id)).toEqual(['c', 'b', 'n']);
});

it('moves a job before another or to the end', () => {
  const waiting = ['a', 'b', 'c'];
  expect(movedJob(waiting, 'c', 0)).toEqual({ order: ['c', 'a', 'b'], before: 'a', position: 0 });
  expect(movedJob(waiting, 'a', 1)).toEqual({ order: ['b', 'a', 'c'], before: 'c', position: 1 });
  expect(movedJob(waiting, 'a', 9)).toEqual({ order: ['b', 'c', 'a'], before: undefined, position: 2 });
});

it('does not move what is there already or unknown', () => {
  expect(movedJob(['a', 'b'], 'a', -3)).toBeUndefined();
  expect(movedJob(['a', 'b'], 'b', 1)).toBeUndefined();
  expect(movedJob(['a', 'b'], 'x', 0)).toBeUndefined();
});
