import type { Project } from '../projects/project.ts';
import type { CheckpointFolder } from './checkpoint-file.ts';
import type { JobList } from './job-list.ts';
import { deleteJobs, endJobs, type QueuedJob } from './job-repository.ts';
import type { JobWorker } from './job-worker.ts';

type Queue = {
  readonly jobs: JobList;
  readonly worker: JobWorker;
  readonly checkpoints: CheckpointFolder;
};

async function end(project: Project, { jobs, worker, checkpoints }: Queue): Promise<void> {
  const isOrphan = ({ scene }: QueuedJob) => project.document().scenes[scene] === undefined;
  const { running } = worker;
  if (running !== undefined && isOrphan(running))
    worker.stop(running.id, running.automatic ? 'superseded' : 'cancelled');
  if (!jobs.waiting.some(isOrphan)) return;
  let ended: readonly QueuedJob[] = [];
  await jobs.change(async (transaction) => {
    ended = jobs.waiting.filter(isOrphan);
    const ids = (automatic: boolean) =>
      ended.filter((job) => job.automatic === automatic).map(({ id }) => id);
    await deleteJobs(transaction, ids(true));
    await endJobs(transaction, ids(false), 'cancelled', 'the scene was deleted');
  });
  for (const { id } of ended) await checkpoints.drop(id);
}

/**
 * Ends renders of scenes that are gone, such as those of a plan that was undone. Those nobody asked for are forgotten; the
 * others stay to be seen, and to be asked for again when the scene is back. Where the queue cannot be written they wait
 * on, and are never begun.
 */
export async function endOrphans(
  project: Project,
  queue: Queue,
  log: (message: string, error: unknown) => void,
): Promise<void> {
  if (project.readOnly !== undefined) return;
  await end(project, queue).catch((error: unknown) =>
    log('renders of scenes that are gone stay in the queue', error),
  );
}
