import { spokenSeconds } from '../../../terminal/progress.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import type { Job } from './tally.ts';

const LINES_APART = 5000;

/** Tells how far a suite is and how long it will take: what is left to render at the pace so far. */
export class SuiteProgress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #missing = 0;
  #rendered = 0;
  #milliseconds = 0;
  #shown = Number.NEGATIVE_INFINITY;

  constructor(terminal: Terminal, now: () => number = Date.now) {
    this.#terminal = terminal;
    this.#now = now;
  }

  /** How many scenes are to be rendered in all. */
  expect(missing: number): void {
    this.#missing = missing;
  }

  rendered(milliseconds: number): void {
    this.#rendered += 1;
    this.#milliseconds += milliseconds;
  }

  /** Before a trial, counted from 1; on a terminal always, elsewhere every few seconds. */
  trial({ group, name, ablation, trials }: Job, trial: number): void {
    const { replace, note } = this.#terminal;
    if (replace === undefined && this.#now() - this.#shown < LINES_APART && trial > 1) return;
    this.#shown = this.#now();
    const label = { tables: name, gateZero: `${name} with the gate at 0`, ablations: `${ablation}: ${name}` };
    (replace ?? note)(`${label[group]} ${trial}/${trials.length}, ${this.#left()}`);
  }

  #left(): string {
    const left = Math.max(0, this.#missing - this.#rendered);
    if (left === 0) return 'nothing left to render';
    const renders = `${left} scenes left to render`;
    if (this.#rendered === 0) return renders;
    return `${renders}, about ${spokenSeconds((left * this.#milliseconds) / this.#rendered / 1000)}`;
  }
}
