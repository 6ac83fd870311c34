import { fork } from 'node:child_process';

/** What is heard of a child process. */
export type ChildEvents = {
  readonly message: (message: unknown) => void;
  readonly stderr: (text: string) => void;
  /** Once, when it has ended for whatever reason, or never started. */
  readonly ended: (exitCode: number | null, signal: string | null) => void;
};

/** A child process, as far as the engine's client needs one. */
export type LaunchedChild = {
  readonly pid: number | undefined;
  send(message: unknown): void;
  /** Ends it at once, even inside a run of a graph. */
  kill(): void;
};

/** Starts a module as a process of its own. Desktop hosts pass one made of Electron's `utilityProcess`. */
export type Launch = (modulePath: string, events: ChildEvents) => LaunchedChild;

/** A plain Node process. */
export const forkNode: Launch = (modulePath, { message, stderr, ended }) => {
  const child = fork(modulePath, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
  });
  child.stderr?.setEncoding('utf8').on('data', stderr);
  child.on('message', message);
  child.once('close', ended);
  child.once('error', (error) => {
    stderr(error.message);
    if (child.pid === undefined) ended(null, null);
  });
  return {
    get pid() {
      return child.pid;
    },
    // A process on its way out cannot be told anything; its end is reported by `ended`.
    send: (text) => void (child.connected && child.send(text as object, () => {})),
    kill: () => void child.kill('SIGKILL'),
  };
};
