import { utilityProcess } from 'electron';
import type { Launch } from '../engine/client.ts';

/**
 * The engine as a utility process: the packaged app cannot be run as plain Node, which keeps others from misusing it.
 * Ends with the app.
 */
export const launchUtility: Launch = (modulePath, { message, stderr, ended }) => {
  const child = utilityProcess.fork(modulePath, [], {
    serviceName: 'Layout2Vid engine',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.on('data', (text: Buffer | string) => stderr(text.toString()));
  child.on('message', message);
  child.once('exit', (code) => ended(code, null));
  return {
    get pid() {
      return child.pid;
    },
    // A utility process, not a window: there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (text) => child.postMessage(text),
    kill() {
      // Its own kill() asks politely, which a run of a graph does not hear.
      try {
        if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      } catch {
        child.kill(); // it has just ended, or the system knows no such signal
      }
    },
  };
};
