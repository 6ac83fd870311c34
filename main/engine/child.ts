import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { EngineDeath } from './engine-error.ts';
import { FromEngine, type ToEngine } from './messages.ts';

const STDERR_TAIL = 4000;

export type ChildListener = {
  readonly onMessage: (message: FromEngine) => void;
  /** Once, when the process has ended for whatever reason. */
  readonly onDeath: (death: EngineDeath) => void;
};

/** The parent's handle of one engine process: messages in, parsed messages out, and how it ended. */
export class EngineChild {
  readonly #process: ChildProcess;
  #stderr = '';

  constructor({ onMessage, onDeath }: ChildListener) {
    this.#process = fork(join(import.meta.dirname, 'process.ts'), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [],
    });
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL);
    });
    this.#process.on('message', (raw) => {
      const parsed = FromEngine.safeParse(raw);
      if (parsed.success) return onMessage(parsed.data);
      this.#stderr += `unreadable answer: ${parsed.error.message}`;
      this.kill();
    });
    const ended = (exitCode: number | null, signal: string | null) =>
      onDeath({ exitCode, signal, stderrTail: this.#stderr.trim() });
    this.#process.once('close', ended);
    this.#process.once('error', (error) => {
      this.#stderr += error.message;
      if (this.#process.pid === undefined) ended(null, null);
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  send(message: ToEngine): void {
    // A process on its way out cannot be told anything; its end is reported by onDeath.
    if (this.#process.connected) this.#process.send(message, () => {});
  }

  /** Ends it at once, even inside a run of a graph. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
