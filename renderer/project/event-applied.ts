import { assertNever } from '../../preload/contract/assert-never.ts';
import type { ProjectEvent } from '../../preload/contract/projects.ts';
import type { JobProgress, Queue } from '../../preload/contract/takes.ts';
import type { ProjectState } from './project-state.ts';

/** Put in the place of the one with its id, or at the end. */
function placed<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
  const index = list.findIndex((other) => other.id === item.id);
  return index < 0 ? [...list, item] : list.with(index, item);
}

/** Only running jobs have progress. */
function runningOnly(progress: Readonly<Record<string, JobProgress>>, queue: Queue) {
  const running = new Set(queue.jobs.filter((job) => job.state === 'running').map((job) => job.id));
  return Object.fromEntries(Object.entries(progress).filter(([job]) => running.has(job)));
}

type BesideDocument = Exclude<ProjectEvent, { type: 'document' | 'notice' }>;

/** What an event beside the document changes. */
export function eventApplied(state: ProjectState, event: BesideDocument): Partial<ProjectState> {
  switch (event.type) {
    case 'take':
      return { takes: placed(state.takes, event.take) };
    case 'take-deleted':
      return { takes: state.takes.filter((take) => take.id !== event.take) };
    case 'queue':
      return { queue: event.queue, progress: runningOnly(state.progress, event.queue) };
    case 'progress': {
      const before = state.progress[event.progress.job];
      // A message without a picture leaves the last picture standing.
      const preview = event.progress.preview ?? before?.preview;
      const progress = { ...event.progress, ...(preview === undefined ? {} : { preview }) };
      return { progress: { ...state.progress, [event.progress.job]: progress } };
    }
    case 'place':
      return { stopped: event.stopped };
    case 'export':
      return { exports: placed(state.exports, event.export) };
    default:
      return assertNever(event);
  }
}
