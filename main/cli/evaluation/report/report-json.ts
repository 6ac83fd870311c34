import type { JobResult } from '../suite/tally.ts';
import type { Report } from './report.ts';
import { identityCeiling, summaryOf } from './summary.ts';

const nothing = { mean: null, low: null, high: null, count: 0 };

/** The old measures by their old names, for what reads them. */
function conditionsOf(results: readonly JobResult[], strength: number) {
  const groups = [
    { name: 'layout on', group: 'tables', strength },
    { name: 'layout off', group: 'gateZero', strength: 0 },
  ] as const;
  return groups.map(({ name, group, strength: used }) => {
    const row = (table: string, measure: string) =>
      results.find(({ job }) => job.group === group && job.name === table)?.rows[measure] ?? nothing;
    const scores = {
      found: row('layout', 'found'),
      iou: row('layout', 'iou'),
      identity: row('identity', 'identity'),
      otherIdentity: row('identity', 'other'),
    };
    return { name, strength: used, scores };
  });
}

const detailsOf = (results: readonly JobResult[]) =>
  Object.fromEntries(
    results.map(({ job, done, rows }) => [
      job.name,
      { trials: done, of: job.trials.length, leftOut: job.leftOut, measures: rows },
    ]),
  );

/** Everything as one value; numbers that were not measured are null. */
export function reportJson(report: Report): object {
  const { results, own, sizes, settings } = report;
  const whole = (group: 'tables' | 'gateZero') =>
    JSON.parse(
      JSON.stringify(summaryOf(results, group, own), (_, value: unknown) => value ?? null),
    ) as object;
  const of = (group: JobResult['job']['group']) => results.filter(({ job }) => job.group === group);
  const ablations = Map.groupBy(of('ablations'), ({ job }) => job.ablation ?? '');
  return {
    pack: report.pack,
    complete: report.complete,
    judge: { name: report.judge, own: own ?? null, identityCeiling: identityCeiling(own) },
    seed: report.seed,
    settings,
    sizes,
    ...whole('tables'),
    gateZero: whole('gateZero'),
    tables: detailsOf(of('tables')),
    gateZeroTables: detailsOf(of('gateZero')),
    ablations: Object.fromEntries(
      [...ablations].map(([ablation, settingsOf]) => [ablation, detailsOf(settingsOf)]),
    ),
    conditions: conditionsOf(results, settings.strength),
  };
}
