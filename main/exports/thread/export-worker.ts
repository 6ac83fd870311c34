import { parentPort, workerData } from 'node:worker_threads';
import { exportFilm, type ExportHooks } from '../export-film.ts';
import { exportStoryboard } from '../export-storyboard.ts';
import { asProjectError } from '../../projects/project-error.ts';
import type { ExportTask, FromExport, SentError, ToExport } from './messages.ts';

/** The thread of one export: started by `export-in-thread.ts`, it ends with it. */
const task = workerData as ExportTask;
const send = (message: FromExport): void => {
  // A thread, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
};

function sentError(cause: unknown): SentError {
  const error = asProjectError(cause);
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined };
  return { name: error.name, message: error.message, stack: error.stack };
}

const stop = new AbortController();
const hooks: ExportHooks = {
  signal: stop.signal,
  onProgress: (share) => send({ type: 'progress', share }),
};
parentPort?.on('message', ({ type }: ToExport) => {
  if (type === 'cancel') stop.abort(new Error('cancelled'));
});
try {
  const exported =
    task.kind === 'film'
      ? await exportFilm(task.film, hooks)
      : await exportStoryboard(task.storyboard, hooks);
  send({ type: 'done', exported });
} catch (error) {
  send({ type: 'failed', error: sentError(error) });
} finally {
  parentPort?.close();
}
