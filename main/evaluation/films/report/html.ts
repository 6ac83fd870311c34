import { TABLES } from '../tables/trial.ts';
import type { JobResult } from '../suite/tally.ts';
import { JUDGE_SAYS, type Report } from './report.ts';
import {
  ablationTables,
  measureTable,
  ownErrorTable,
  type ReportTable,
  summaryTable,
} from './report-tables.ts';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:1120px;margin:2rem auto;padding:0 1rem;color:#1b1b1f}
table{border-collapse:collapse;margin:.5rem 0}th,td{padding:.25rem .75rem;border-bottom:1px solid #ddd;text-align:right;font-variant-numeric:tabular-nums}
th:first-child,td:first-child{text-align:left}img{max-width:100%;border-radius:6px}ol{columns:2;font-size:.85rem}
.good{color:#00754a}.bad{color:#b3261e}p.note{color:#555}@media(prefers-color-scheme:dark){body{background:#18181b;color:#eee}td,th{border-color:#333}p.note{color:#aaa}.good{color:#5bd6a2}.bad{color:#ff8a80}}`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

function tableHtml({ title, rows, note }: ReportTable): string {
  const [head = [], ...body] = rows;
  const cells = (row: readonly string[], tag: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return [
    `<h2>${escaped(title)}</h2>`,
    `<table><thead>${cells(head, 'th')}</thead><tbody>${body.map((row) => cells(row, 'td')).join('')}</tbody></table>`,
    note === undefined ? '' : `<p class="note">${escaped(note)}</p>`,
  ].join('\n');
}

function sheetHtml({ job, tiles }: JobResult, file: string): string {
  if (tiles.length === 0) return '';
  const title = job.group === 'gateZero' ? '<h3>Gate at 0</h3>' : '';
  const items = tiles.map(
    ({ number, says, good }) =>
      `<li value="${number}" class="${good ? 'good' : 'bad'}">${escaped(says)}</li>`,
  );
  return `${title}<img src="${file}" alt="contact sheet of ${escaped(job.name)}"><ol>${items.join('')}</ol>`;
}

/** The file name of a result's contact sheet. */
export const sheetFile = ({ job }: Pick<JobResult, 'job'>): string =>
  job.group === 'ablations' ? `ablation-${job.ablation ?? 'other'}.png` : `${job.group}-${job.name}.png`;

/** What a table's pictures show. */
const LEGEND =
  'Green rim: as asked; red rim: not. Green boxes: found under a name asked for; orange: found under another; white: planned. Pictures of one trial are the frames looked at, first to last.';
const REFERENCE_LEGEND =
  'Left to right: the picture pasted into the place, drawn from the picture, drawn from the picture against the text, drawn from that text alone.';

/** The tiles of an ablation's settings in one sheet, numbered in the order of its table. */
export function ablationTiles(results: readonly JobResult[], ablation: string): JobResult['tiles'] {
  return results
    .filter(({ job }) => job.group === 'ablations' && job.ablation === ablation)
    .flatMap(({ job, tiles }, index) =>
      tiles.slice(0, 1).map((tile) => ({ ...tile, number: index + 1, says: `${job.name}: ${tile.says}` })),
    );
}

function measuresHtml(report: Report): readonly string[] {
  return TABLES.flatMap((name) => {
    const table = measureTable(name, report.results);
    if (table === undefined) return [];
    const sheets = report.results.filter(({ job }) => job.group !== 'ablations' && job.name === name);
    const legend = name === 'reference' ? REFERENCE_LEGEND : LEGEND;
    return [
      tableHtml(table),
      `<p class="note">${legend}</p>`,
      ...sheets.map((result) => sheetHtml(result, sheetFile(result))),
    ];
  });
}

function ablationsHtml(report: Report): readonly string[] {
  const named = [...new Set(report.results.flatMap(({ job }) => job.ablation ?? []))];
  const tables = ablationTables(report.results);
  return named.flatMap((ablation, index) => {
    const first = report.results.find(({ job }) => job.ablation === ablation);
    const sheet = { ...first!, tiles: ablationTiles(report.results, ablation) };
    return [tableHtml(tables[index]!), sheetHtml(sheet, sheetFile(first!))];
  });
}

/** The report as one page; its pictures lie beside it. */
export function reportHtml(report: Report): string {
  const { steps, sampler, strength, alpha, guidance } = report.settings;
  const settings = `${steps} steps of ${sampler}, guidance ${guidance}, β ${strength}, α ${alpha}, seed ${report.seed}`;
  const unfinished = report.complete
    ? ''
    : '<p class="bad">Not finished: the numbers are those of the trials done so far.</p>';
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width"><title>Evaluation of ${escaped(report.pack)}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<h1>Evaluation of ${escaped(report.pack)}</h1>`,
    `<p class="note">${escaped(settings)}. Judge: ${JUDGE_SAYS[report.judge]}. Means with 95 % intervals, bootstrap over trials.</p>`,
    unfinished,
    tableHtml(ownErrorTable(report)),
    tableHtml(summaryTable(report)),
    ...measuresHtml(report),
    ...ablationsHtml(report),
    '</body></html>\n',
  ].join('\n');
}
