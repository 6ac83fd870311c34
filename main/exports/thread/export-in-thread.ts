import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { watchThread } from '../../files/temporary-file.ts';
import type { Exported, ExportHooks } from '../export-film.ts';
import type { ExportTask, FromExport, SentError, ToExport } from './messages.ts';

/** The module that a thread runs: a source file, or its built sibling. */
const WORKER = join(import.meta.dirname, 'export-worker.ts');

/** What failed there, by the name and the line it had. */
function receivedError({ name, message, stack }: SentError): Error {
  const error = new Error(message, { cause: stack });
  error.name = name;
  return error;
}

/**
 * Exports in a thread of its own, so that windows, queue and network go on while frames are joined and drawn on.
 *
 * @throws an error of the name and message that it had there; the signal's reason once everything of it is cleared away
 */
export function exportInThread(task: ExportTask, { signal, onProgress }: ExportHooks): Promise<Exported> {
  signal.throwIfAborted();
  const { target } = task.kind === 'film' ? task.film : task.storyboard;
  const unwatch = watchThread(dirname(target));
  const worker = new Worker(WORKER, { workerData: task });
  const cancel = () => {
    const message: ToExport = { type: 'cancel' };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(message);
  };
  signal.addEventListener('abort', cancel, { once: true });
  return new Promise<Exported>((resolve, reject) => {
    let end = () => reject(new Error('the export ended before it was finished'));
    worker.on('message', (message: FromExport) => {
      if (message.type === 'progress') onProgress(message.share);
      else if (message.type === 'done') end = () => resolve(message.exported);
      else end = () => reject(signal.aborted ? signal.reason : receivedError(message.error));
    });
    worker.once('error', (error) => (end = () => reject(error)));
    // Only then are its files settled.
    worker.once('exit', () => end());
  }).finally(() => {
    signal.removeEventListener('abort', cancel);
    unwatch();
  });
}
