import type { OwnError } from '../../../engine/judge/judge-file.ts';
import type { Estimate } from '../bootstrap.ts';
import type { JobResult } from '../suite/tally.ts';

/** The suite's eight numbers: percents, but 0..1 for the last three; undefined where nothing was measured. */
export type Summary = {
  readonly [Key in (typeof SUMMARY_KEYS)[number]]: number | undefined;
};
export const SUMMARY_KEYS = [
  'object',
  'count',
  'spatial',
  'scale',
  'direction',
  'iou',
  'identity',
  'reference',
] as const;

export const SUMMARY_SAYS: Readonly<Record<(typeof SUMMARY_KEYS)[number], string>> = {
  object: 'object (%)',
  count: 'count, 1 to 4 (%)',
  spatial: 'spatial (%)',
  scale: 'scale (%)',
  direction: 'direction (%)',
  iou: 'mean IoU over frames',
  identity: 'identity across scenes, of the ceiling',
  reference: 'held-out references, of the ceiling',
};

const measured = (estimate: Estimate | undefined) =>
  estimate === undefined || estimate.count === 0 ? undefined : estimate.mean;

/** The ceiling of identity: looks of one thing in two real pictures; 1, the most there can be, where it is not known. */
export const identityCeiling = (own: OwnError | undefined): number => own?.identity?.same ?? 1;

/** The eight numbers of one group of results. */
export function summaryOf(
  results: readonly JobResult[],
  group: 'tables' | 'gateZero',
  own: OwnError | undefined,
): Summary {
  const row = (table: string, measure: string) =>
    measured(results.find(({ job }) => job.group === group && job.name === table)?.rows[measure]);
  const over = (value: number | undefined, whole: number | undefined) =>
    value === undefined || whole === undefined ? undefined : value / whole;
  const percent = (name: string) => {
    const value = row(name, name);
    return value === undefined ? undefined : value * 100;
  };
  return {
    object: percent('object'),
    count: percent('count'),
    spatial: percent('spatial'),
    scale: percent('scale'),
    direction: percent('direction'),
    iou: row('layout', 'iou'),
    identity: over(row('identity', 'identity'), identityCeiling(own)),
    reference: over(row('reference', 'fidelity'), row('reference', 'ceiling')),
  };
}

export function summaryText(key: (typeof SUMMARY_KEYS)[number], value: number | undefined): string {
  if (value === undefined) return '–';
  return key === 'iou' || key === 'identity' || key === 'reference' ? value.toFixed(3) : value.toFixed(1);
}
