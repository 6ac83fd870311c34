import type { OwnError } from '../../../engine/judge/judge-file.ts';
import { SKILL_NAMES } from '../prompts/read-prompts.ts';
import type { JobResult } from '../suite/tally.ts';
import { estimateText, measureSays } from './measures.ts';
import { JUDGE_SAYS, type Report } from './report.ts';
import { identityCeiling, SUMMARY_KEYS, SUMMARY_SAYS, summaryOf, summaryText } from './summary.ts';

/** A table of the report: its head is the first row. */
export type ReportTable = {
  readonly title: string;
  readonly rows: ReadonlyArray<readonly string[]>;
  readonly note?: string;
};

type OwnRow = readonly [says: string, text: (own: OwnError) => string | undefined];

const OWN_ROWS: readonly OwnRow[] = [
  ...(['found', 'named'] as const).map((measure): OwnRow => [
    measureSays(measure),
    (own) => own[measure]?.toFixed(3),
  ]),
  ...(['object', 'count', 'spatial', 'scale', 'direction'] as const).map((skill): OwnRow => [
    `${skill} (%; in brackets under likeliest names)`,
    (own) => {
      const [asked, strict] = [own[skill], own.strict?.[skill]];
      return asked === undefined ? undefined : `${asked.toFixed(1)} (${strict?.toFixed(1) ?? '–'})`;
    },
  ]),
  ['finds a thing that is not there (% of pictures)', ({ falseAlarms }) => falseAlarms?.toFixed(2)],
  ['… of the kind of one that is (%)', ({ falseAlarmsOfKind }) => falseAlarmsOfKind?.toFixed(2)],
  ['IoU of true and found box', ({ iou }) => iou?.toFixed(3)],
  ['one thing in two pictures (cosine of looks)', ({ identity }) => identity?.same.toFixed(3)],
  ['two things (cosine of looks)', ({ identity }) => identity?.other.toFixed(3)],
];

/** What the judge gets right where the truth is known: no renderer can be measured better than that. */
export function ownErrorTable({ own, judge }: Pick<Report, 'own' | 'judge'>): ReportTable {
  const title = `The judge on real pictures: ${JUDGE_SAYS[judge]}`;
  if (own === undefined)
    return {
      title,
      rows: [
        ['measure', 'value'],
        ['its own error', 'not known: no judge.json speaks of it'],
      ],
    };
  const rows = OWN_ROWS.flatMap(([says, text]) => {
    const value = text(own);
    return value === undefined ? [] : [[says, value]];
  });
  const asked =
    own.asking === undefined ? '' : `; a thing is the one asked for from a chance of ${own.asking.least} on`;
  return {
    title,
    rows: [['measure', 'value'], ...rows],
    note: `${own.things} things in ${own.pictures} pictures${asked}`,
  };
}

const countOf = (result: JobResult | undefined) => {
  if (result === undefined) return '–';
  const { done, job } = result;
  return done === job.trials.length ? String(done) : `${done} of ${job.trials.length}`;
};

export function summaryTable({ results, own }: Pick<Report, 'results' | 'own'>): ReportTable {
  const [on, off] = [summaryOf(results, 'tables', own), summaryOf(results, 'gateZero', own)];
  const rows = SUMMARY_KEYS.map((key) => {
    const table = key === 'iou' ? 'layout' : key;
    const of = (group: 'tables' | 'gateZero') =>
      countOf(results.find(({ job }) => job.group === group && job.name === table));
    return [
      SUMMARY_SAYS[key],
      summaryText(key, on[key]),
      of('tables'),
      key === 'identity' || key === 'reference' ? '–' : summaryText(key, own?.[key]),
      summaryText(key, off[key]),
      of('gateZero'),
    ];
  });
  const ceiling = identityCeiling(own);
  const known = own?.identity === undefined ? ' (not measured: the most a cosine can be)' : '';
  return {
    title: 'Summary',
    rows: [['', 'layout on', 'trials', 'judge on real pictures', 'gate at 0', 'trials'], ...rows],
    note: `identity's ceiling is ${ceiling.toFixed(3)}${known}`,
  };
}

const TITLES: Readonly<Record<string, string>> = {
  object: 'Object: one thing is asked for',
  count: 'Count: one to four of a thing',
  spatial: 'Spatial: where two things lie',
  scale: 'Scale: how big two things are',
  direction: 'Direction: which way a thing moves',
  actions: 'Actions: what a thing does inside its box',
  layout: 'Layout: given boxes',
  identity: 'Identity: one thing in three scenes',
  reference: 'References: pictures that training never saw',
};
const MAIN_FIRST: ReadonlySet<string> = new Set([...SKILL_NAMES, 'actions']);

/** A table's measures with the layout on and the gate at 0, 95 % intervals, and how many trials are behind them. */
export function measureTable(name: string, results: readonly JobResult[]): ReportTable | undefined {
  const of = (group: JobResult['job']['group']) =>
    results.find(({ job }) => job.group === group && job.name === name);
  const [on, off] = [of('tables'), of('gateZero')];
  if (on === undefined) return undefined;
  const measures = Object.keys(on.rows).sort((a, b) => Number(MAIN_FIRST.has(b)) - Number(MAIN_FIRST.has(a)));
  const rows = measures.map((measure) => [
    measureSays(measure),
    String(on.rows[measure]!.count),
    estimateText(measure, on.rows[measure]),
    estimateText(measure, off?.rows[measure]),
  ]);
  const left = on.job.leftOut > 0 ? `; ${on.job.leftOut} left out, the judge lacks their names` : '';
  return {
    title: TITLES[name] ?? name,
    rows: [['measure', 'values', 'layout on', 'gate at 0'], ...rows],
    note: `${countOf(on)} trials${left}`,
  };
}

const ABLATION_TITLES: Readonly<Record<string, string>> = {
  grounding: 'What the layout tells of an entity',
  layout: 'What it tells of a place',
  strength: 'Strength of the gate, β',
  alpha: 'Share of the steps with the layout on, α',
  sampler: 'Samplers by steps',
};
const ABLATION_MEASURES = ['object', 'iou', 'direction', 'identity'];

export function ablationTables(results: readonly JobResult[]): readonly ReportTable[] {
  const settings = results.filter(({ job }) => job.group === 'ablations');
  return [...Map.groupBy(settings, ({ job }) => job.ablation ?? '')].map(([ablation, jobs]) => ({
    title: `Ablation: ${ABLATION_TITLES[ablation] ?? ablation}`,
    rows: [
      ['setting', 'trials', 'object (%)', 'IoU', 'direction (%)', 'identity (cosine)'],
      ...jobs.map((result) => [
        result.job.name,
        countOf(result),
        ...ABLATION_MEASURES.map((measure) => estimateText(measure, result.rows[measure])),
      ]),
    ],
  }));
}
