import { findJudge } from '../engine/judge/find-judge.ts';
import { findPack } from '../packs/find-pack.ts';
import { readVocabulary } from '../packs/read-pack.ts';
import { verifyPack } from '../packs/verify-pack.ts';
import { writeWhole } from '../files/write-whole.ts';
import { findFfmpeg } from '../video/find-ffmpeg.ts';
import { loadJudge } from '../engine/judge/judge.ts';
import { commandEngine } from './command-engine.ts';
import { numberOption, type OptionTable } from '../terminal/command-line.ts';
import { EvaluationError } from '../evaluation/films/evaluation-error.ts';
import { readCutout } from '../evaluation/films/references/cutout.ts';
import { readReferenceList, referencePath } from '../evaluation/films/references/references-file.ts';
import type { Report } from '../evaluation/films/report/report.ts';
import {
  ablationTables,
  measureTable,
  ownErrorTable,
  type ReportTable,
  summaryTable,
} from '../evaluation/films/report/report-tables.ts';
import { packSettings } from '../evaluation/films/scenes/shot.ts';
import { planSheets } from '../evaluation/films/sheets/plan-sheets.ts';
import { planJobs } from '../evaluation/films/suite/plan-jobs.ts';
import { runEvaluation } from '../evaluation/films/suite/run-evaluation.ts';
import { readSizes, SIZE_OPTIONS, truthSizes } from '../evaluation/films/suite/sizes.ts';
import { type Reference, STRANGERS } from '../evaluation/films/tables/reference.ts';
import { TABLES } from '../evaluation/films/tables/trial.ts';
import { runTruth } from '../evaluation/films/truth/run-truth.ts';
import { truthLayouts } from '../evaluation/films/truth/truth-layouts.ts';
import { ENGINE_OPTIONS } from './film-options.ts';
import { packLabel } from './film-recipe.ts';
import { type Invocation, runCommand } from './run.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textTable } from './text-table.ts';
import { UsageError } from '../terminal/usage-error.ts';

const OPTIONS = {
  ...SIZE_OPTIONS,
  steps: { type: 'string', value: '<n>', help: 'denoising steps, 1 to 1000 (default: as the pack says)' },
  seed: { type: 'string', value: '<n>', help: 'other scenes and noise, 0 to 4294967295 (default: 1)' },
  detector: {
    type: 'string',
    value: '<folder>',
    help: "the judge: detector.onnx, detector.json and what else it has (default: the pack's, else models/evaluation)",
  },
  cache: { type: 'string', value: '<folder>', help: 'keep renders there, and go on from those kept' },
  report: { type: 'string', value: '<folder>', help: 'write a page with contact sheets there' },
  json: { type: 'string', value: '<file>', help: 'also write the numbers there' },
  sheets: {
    type: 'string',
    value: '<folder>',
    help: 'write two sheets of pictures there: layouts.png and references.png',
  },
  layouts: {
    type: 'string',
    value: '<file>',
    help: 'render nothing: write what would be rendered, for models/training/draw_truth.py to draw for real',
  },
  truth: {
    type: 'string',
    value: '<folder>',
    help: 'render nothing: measure the judge on those drawings and write its judge.json',
  },
  ...ENGINE_OPTIONS,
} as const satisfies OptionTable;

type Eval = Invocation<typeof OPTIONS>;

/** The numbers of the command line, read before anything is loaded. */
function readNumbers({ values, words }: Eval) {
  if (words.length > 0) throw new UsageError(`eval takes no words, only options; "${words[0]}" is one`);
  const sizes = readSizes(values);
  return {
    sizes: values.layouts === undefined && values.truth === undefined ? sizes : truthSizes(sizes),
    steps: numberOption('steps', values.steps, { min: 1, max: 1000, whole: true }),
    seed: numberOption('seed', values.seed, { min: 0, max: 2 ** 32 - 1, whole: true }) ?? 1,
  };
}

/** Held-out pictures beside the judge, those of both kinds in turn: `count`, and some to mistake them for. */
async function readReferences(
  folder: string,
  count: number,
  signal: AbortSignal,
): Promise<readonly Reference[]> {
  if (count === 0) return [];
  const list = await readReferenceList(folder);
  if (list.length === 0) return [];
  const kinds = [...Map.groupBy(list, ({ heldOut }) => heldOut).values()];
  const inTurn = list
    .flatMap((_, turn) => kinds.flatMap((kind) => kind[turn] ?? []))
    .slice(0, count + STRANGERS);
  const ffmpeg = await findFfmpeg();
  const references: Reference[] = [];
  for (const entry of inTurn)
    references.push({ entry, cutout: await readCutout(referencePath(folder, entry), ffmpeg, signal) });
  return references;
}

function printTable({ print, columns }: Terminal, { title, rows, note }: ReportTable): void {
  print(`\n${title}`);
  print(textTable(rows, Math.max(columns, 100)).join('\n'));
  if (note !== undefined) print(note);
}

function printResults(terminal: Terminal, report: Report): void {
  for (const name of TABLES) {
    const table = measureTable(name, report.results);
    if (table !== undefined) printTable(terminal, table);
  }
  for (const table of ablationTables(report.results)) printTable(terminal, table);
  printTable(terminal, summaryTable(report));
  terminal.print(`\npack ${report.pack}; means with 95 % intervals (bootstrap over trials)`);
}

/** What is measured, by whom and how, before anything is rendered. */
async function prepare(invocation: Eval) {
  const { values, signal } = invocation;
  const { sizes, steps, seed } = readNumbers(invocation);
  const pack = await verifyPack(await findPack(values.pack));
  const judgeFolder = await findJudge(pack, values.detector);
  const loaded = await loadJudge(judgeFolder);
  const { judge, file } = loaded;
  const vocabulary = await readVocabulary(pack);
  if (!vocabulary.entities.some(({ name }) => judge.labels.includes(name)))
    throw new EvaluationError('the judge knows none of the things this pack draws');
  const settings = packSettings(pack.manifest, steps);
  const references = await readReferences(judgeFolder, sizes.references, signal);
  const { capabilities } = pack.manifest;
  const asked = { sizes, seed, vocabulary, capabilities, settings, judge, references, signal };
  const head = {
    ...{ pack: packLabel(pack.manifest), judge: judge.name, own: file?.judges[judge.name] },
    ...{ settings, seed, sizes },
  };
  const jobs = await planJobs(asked);
  const sheets = planSheets(jobs, references, settings, seed);
  return { pack, loaded, judge, judgeFolder, vocabulary, head, jobs, sheets };
}

async function evaluation(invocation: Eval): Promise<void> {
  const { values } = invocation;
  const prepared = await prepare(invocation);
  if (values.layouts !== undefined) return writeLayouts(values.layouts, prepared, invocation);
  if (values.truth !== undefined) return measureJudge(values.truth, prepared, invocation);
  return renderAndMeasure(prepared, invocation);
}

type Prepared = Awaited<ReturnType<typeof prepare>>;

async function writeLayouts(file: string, { jobs, pack }: Prepared, { terminal }: Eval): Promise<void> {
  const scenes = truthLayouts(jobs, pack.manifest.capabilities.frames);
  await writeWhole(file, `${JSON.stringify({ scenes })}\n`);
  terminal.print(`${scenes.length} scenes`);
}

async function measureJudge(folder: string, prepared: Prepared, { terminal, signal }: Eval): Promise<void> {
  const { pack, head } = prepared;
  const own = await runTruth({
    ...prepared,
    ...{ folder, terminal, signal, seed: head.seed, of: pack.manifest.capabilities.frames },
  });
  printTable(terminal, ownErrorTable({ own, judge: head.judge }));
}

async function renderAndMeasure(prepared: Prepared, { values, terminal, signal }: Eval): Promise<void> {
  printTable(terminal, ownErrorTable(prepared.head));
  const engine = commandEngine(prepared.pack.folder, values.device);
  try {
    const report = await runEvaluation({
      ...prepared,
      ...{ engine, terminal, signal, device: values.device },
      cache: values.cache,
      targets: { reportFolder: values.report, jsonFile: values.json, sheetsFolder: values.sheets },
    });
    printResults(terminal, report);
  } finally {
    await engine.close();
  }
}

await runCommand({
  usage: 'npm run eval -- [options]',
  summary: 'Renders prompts and layouts and measures, with a judge of its own, how well they were kept.',
  options: OPTIONS,
  run: evaluation,
});
