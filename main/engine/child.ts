import { join } from 'node:path';
import type { EngineDeath } from './engine-error.ts';
import { forkNode, type Launch, type LaunchedChild } from './launch.ts';
import { FromEngine, type ToEngine } from './messages.ts';

const STDERR_TAIL = 4000;

export type ChildListener = {
  readonly onMessage: (message: FromEngine) => void;
  /** Once, when the process has ended for whatever reason. */
  readonly onDeath: (death: EngineDeath) => void;
};

/** The parent's handle of one engine process: messages in, parsed messages out, and how it ended. */
export class EngineChild {
  readonly #process: LaunchedChild;
  #stderr = '';

  constructor({ onMessage, onDeath }: ChildListener, launch: Launch = forkNode) {
    const hear = (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL);
    };
    this.#process = launch(join(import.meta.dirname, 'process.ts'), {
      message: (raw) => {
        const parsed = FromEngine.safeParse(raw);
        if (parsed.success) return onMessage(parsed.data);
        hear(`unreadable answer: ${parsed.error.message}`);
        this.kill();
      },
      stderr: hear,
      ended: (exitCode, signal) => onDeath({ exitCode, signal, stderrTail: this.#stderr.trim() }),
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  send(message: ToEngine): void {
    this.#process.send(message);
  }

  /** Ends it at once, even inside a run of a graph. */
  kill(): void {
    this.#process.kill();
  }
}
