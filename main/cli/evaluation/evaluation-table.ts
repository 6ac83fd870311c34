import { textTable } from '../text-table.ts';
import type { Estimate } from './bootstrap.ts';
import type { EvaluationScores } from './evaluate.ts';

/** A named way of rendering the set, with its scores. */
export type Condition = {
  readonly name: string;
  readonly strength: number;
  readonly scores: EvaluationScores;
};

const MEASURES: ReadonlyArray<readonly [key: keyof EvaluationScores, says: string]> = [
  ['found', 'right entity in its box (share of frames)'],
  ['iou', 'IoU of planned and found box'],
  ['identity', 'same entity over scenes (cosine)'],
  ['otherIdentity', 'different entities (cosine, the floor)'],
];

/** "0.912 [0.880, 0.941]", or "none" without values. */
export function estimateText({ mean, low, high, count }: Estimate): string {
  return count === 0 ? 'none' : `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

/** A row per measure, a column per condition; means with 95 % intervals, and how many values are behind them. */
export function evaluationTable(conditions: readonly Condition[], columns: number): string {
  const head = ['measure', 'n', ...conditions.map(({ name }) => name)];
  const rows = MEASURES.map(([key, says]) => [
    says,
    String(conditions[0]?.scores[key].count ?? 0),
    ...conditions.map(({ scores }) => estimateText(scores[key])),
  ]);
  return textTable([head, ...rows], columns).join('\n');
}
