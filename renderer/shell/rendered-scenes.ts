import type { Id } from '../../preload/contract/ids.ts';
import type { Queue, Take } from '../../preload/contract/takes.ts';

/** Scenes without a full take that still fits, and not on their way to one; in film order. */
export function scenesToRender(order: readonly Id[], takes: readonly Take[], queue: Queue): readonly Id[] {
  const fits = new Set(
    takes
      .filter((take) => take.kind === 'full' && !take.stale && take.mark !== 'rejected')
      .map((take) => take.scene),
  );
  const coming = new Set(
    queue.jobs
      .filter((job) => job.kind === 'full' && (job.state === 'waiting' || job.state === 'running'))
      .map((job) => job.scene),
  );
  return order.filter((scene) => !fits.has(scene) && !coming.has(scene));
}

/** How many jobs are still to be done. */
export const jobsToGo = (queue: Queue): number =>
  queue.jobs.filter((job) => job.state === 'waiting' || job.state === 'running').length;
