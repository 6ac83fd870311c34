import type { Id } from './ids.ts';
import type { Queue, RenderJob } from './takes.ts';

/** The asked-for jobs of a run of the queue, as last seen: from the first that waits until none is left. */
export type QueueRun = ReadonlyMap<Id, RenderJob['state']>;

export type QueueEnd = { readonly done: number; readonly failed: number };

const toGo = (state: RenderJob['state']): boolean => state === 'waiting' || state === 'running';

/** Follows the queue: the run goes on, or has ended with so many done and failed. Drafts made on edit do not count. */
export function followQueue(
  run: QueueRun,
  { jobs }: Queue,
): { readonly run: QueueRun; readonly end: QueueEnd | undefined } {
  const next = new Map(run);
  for (const { id, automatic, state } of jobs)
    if (!automatic && (run.has(id) || toGo(state))) next.set(id, state);
  if (next.size === 0) return { run: next, end: undefined };
  const states = [...next.values()];
  // What was dropped from the list while it waited was taken back.
  const listed = new Set(jobs.map(({ id }) => id));
  if ([...next].some(([id, state]) => toGo(state) && listed.has(id))) return { run: next, end: undefined };
  const count = (wanted: RenderJob['state']) => states.filter((state) => state === wanted).length;
  const end = { done: count('done'), failed: count('failed') };
  return { run: new Map(), end: end.done + end.failed === 0 ? undefined : end };
}
