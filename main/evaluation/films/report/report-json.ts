import type { JobResult } from '../suite/tally.ts';
import type { Report } from './report.ts';
import { identityCeiling, summaryOf } from './summary.ts';

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
  };
}
