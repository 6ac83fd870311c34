import { expect, test } from 'vitest';
import { followQueue, type QueueRun } from './queue-run.ts';
import type { RenderJob } from './takes.ts';

const job = (id: string, state: RenderJob['state'], automatic = false): RenderJob => ({
  id,
  scene: 'scene-one',
  kind: 'full',
  overrides: {},
  automatic,
  state,
  created: 0,
});

function followed(...queues: readonly (readonly RenderJob[])[]) {
  let run: QueueRun = new Map();
  return queues.map((jobs) => {
    const next = followQueue(run, { paused: false, jobs });
    run = next.run;
    return next.end;
  });
}

test('the end is told once, when the last job has ended', () => {
  const ends = followed(
    [job('a', 'running'), job('b', 'waiting')],
    [job('b', 'running'), job('a', 'done')],
    [job('b', 'failed'), job('a', 'done')],
    [job('b', 'failed'), job('a', 'done')],
  );
  expect(ends).toEqual([undefined, undefined, { done: 1, failed: 1 }, undefined]);
});

test('drafts made on edit are not told, and do not hold up the end of what was asked for', () => {
  const ends = followed(
    [job('a', 'running'), job('b', 'waiting', true)],
    [job('b', 'running', true), job('a', 'done')],
    [job('b', 'done', true), job('a', 'done')],
  );
  expect(ends).toEqual([undefined, { done: 1, failed: 0 }, undefined]);
});

test('what was cancelled or taken from the list is no end worth telling', () => {
  expect(followed([job('a', 'waiting')], [job('a', 'cancelled')])).toEqual([undefined, undefined]);
  expect(followed([job('a', 'waiting')], [])).toEqual([undefined, undefined]);
});

test('what ended before anybody followed is not told', () => {
  expect(followed([job('a', 'done')])).toEqual([undefined]);
});
