import { bootstrapMean, type Estimate } from '../bootstrap.ts';
import { type Tile, tileOf } from '../report/tile.ts';
import type { Trial, TrialResult } from '../tables/trial.ts';

/** A table of the report: trials rendered one way. */
export type Job = {
  readonly group: 'tables' | 'gateZero' | 'ablations';
  /** The table's name, or an ablation's setting. */
  readonly name: string;
  /** Which ablation the setting belongs to. */
  readonly ablation?: string;
  readonly trials: readonly Trial[];
  readonly leftOut: number;
};

export type JobResult = {
  readonly job: Job;
  readonly done: number;
  readonly rows: Readonly<Record<string, Estimate>>;
  /** Some of the trials for the contact sheet, those that went wrong first. */
  readonly tiles: readonly Tile[];
};

const TILES_OF_A_KIND = 10;
const TILES_OF_A_SETTING = 1;

/** Gathers a job's outcomes as they come. */
export class Tally {
  readonly #job: Job;
  readonly #values = new Map<string, Array<readonly number[]>>();
  readonly #good: Tile[] = [];
  readonly #bad: Tile[] = [];
  #done = 0;

  constructor(job: Job) {
    this.#job = job;
  }

  add({ says }: Trial, { scores, good, panels }: TrialResult): void {
    this.#done += 1;
    for (const [measure, values] of Object.entries(scores)) {
      const all = this.#values.get(measure) ?? [];
      this.#values.set(measure, [...all, values]);
    }
    const kept = good ? this.#good : this.#bad;
    if (panels.length > 0 && kept.length < TILES_OF_A_KIND) kept.push(tileOf(this.#done, says, good, panels));
  }

  result(): JobResult {
    const rows = [...this.#values].map(([measure, values]) => [measure, bootstrapMean(values)] as const);
    const ablation = this.#job.group === 'ablations';
    const inOrder = [...this.#bad, ...this.#good].sort((a, b) => a.number - b.number);
    return {
      job: this.#job,
      done: this.#done,
      rows: Object.fromEntries(rows),
      tiles: ablation ? inOrder.slice(0, TILES_OF_A_SETTING) : [...this.#bad, ...this.#good],
    };
  }
}
