import type { Id } from '../../preload/contract/ids.ts';
import type { RenderJob } from '../../preload/contract/takes.ts';

/** A queue in three parts, each in the order it is shown. */
export type QueueParts = {
  readonly running: readonly RenderJob[];
  readonly waiting: readonly RenderJob[];
  readonly ended: readonly RenderJob[];
};

/** Takes the queue apart. `order`, if given, is how the user just arranged the waiting ones. */
export function queueParts(jobs: readonly RenderJob[], order?: readonly Id[]): QueueParts {
  const waiting = jobs.filter((job) => job.state === 'waiting');
  const place = (job: RenderJob): number => {
    const at = order?.indexOf(job.id) ?? -1;
    return at === -1 ? waiting.length : at;
  };
  return {
    running: jobs.filter((job) => job.state === 'running'),
    waiting: order === undefined ? waiting : [...waiting].sort((a, b) => place(a) - place(b)),
    ended: jobs.filter((job) => job.state !== 'waiting' && job.state !== 'running'),
  };
}

/** The waiting jobs after one of them went to place `to`, and before which job it now stands (none: at the end). */
export function movedJob(
  waiting: readonly Id[],
  job: Id,
  to: number,
): { readonly order: readonly Id[]; readonly before: Id | undefined; readonly position: number } | undefined {
  const from = waiting.indexOf(job);
  const position = Math.min(Math.max(to, 0), waiting.length - 1);
  if (from === -1 || from === position) return undefined;
  const order = waiting.filter((id) => id !== job);
  const before = order[position];
  order.splice(position, 0, job);
  return { order, before, position };
}
