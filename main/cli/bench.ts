import { findPack } from '../packs/find-pack.ts';
import { readVocabulary } from '../packs/read-pack.ts';
import { verifyPack } from '../packs/verify-pack.ts';
import { type BenchmarkReport, benchmarkTable } from './benchmark/benchmark-table.ts';
import { type Calibration, calibrate } from './benchmark/calibration.ts';
import { timeEager } from './benchmark/eager.ts';
import { measureScenes } from './benchmark/measurements.ts';
import { commandEngine } from './command-engine.ts';
import { numberOption, type OptionTable } from '../terminal/command-line.ts';
import { evaluationSet } from '../evaluation/films/evaluation-layouts.ts';
import { ENGINE_OPTIONS } from './film-options.ts';
import { packLabel } from './film-recipe.ts';
import { type Invocation, runCommand } from './run.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';

const OPTIONS = {
  repeats: { type: 'string', value: '<n>', help: 'renders behind each median, 1 to 50 (default: 3)' },
  json: { type: 'string', value: '<file>', help: 'also write the numbers there' },
  ...ENGINE_OPTIONS,
} as const satisfies OptionTable;

async function timed<T>(work: Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  const started = performance.now();
  return [await work, performance.now() - started];
}

/** A scene of three things, or as many as the pack can draw at once. */
async function benchmarkScene(pack: Awaited<ReturnType<typeof verifyPack>>) {
  const { maxEntities } = pack.manifest.capabilities;
  const { singles } = evaluationSet(await readVocabulary(pack), { singles: 3, groups: 0, maxEntities });
  const scene = singles.at(-1);
  if (scene === undefined) throw new UsageError('the pack draws nothing');
  return scene;
}

/** The machine may change its pace during the run; the middle of before and after is what times are divided by. */
function between(before: Calibration, after: Calibration): Calibration {
  return {
    milliseconds: (before.milliseconds + after.milliseconds) / 2,
    gigaflops: (before.gigaflops + after.gigaflops) / 2,
  };
}

async function bench({ values, words, signal, terminal }: Invocation<typeof OPTIONS>): Promise<void> {
  if (words.length > 0) throw new UsageError(`bench takes no words, only options; "${words[0]}" is one`);
  const repeats = numberOption('repeats', values.repeats, { min: 1, max: 50, whole: true }) ?? 3;
  const [pack, verifyTime] = await timed(verifyPack(await findPack(values.pack)));
  const scene = await benchmarkScene(pack);
  const before = await calibrate();
  const engine = commandEngine(pack.folder, values.device);
  try {
    const [, startTime] = await timed(engine.describe());
    const scenes = await measureScenes(engine, scene, pack.manifest, {
      repeats,
      signal,
      note: terminal.note,
    });
    await engine.close(); // nothing of ours runs beside the next timings
    const report: BenchmarkReport = {
      pack: packLabel(pack.manifest),
      device: values.device ?? 'cpu',
      calibration: between(before, await calibrate()),
      verifyPack: verifyTime,
      startEngine: startTime,
      scenes,
      eager: await timeEager(pack.folder, signal),
    };
    terminal.print(benchmarkTable(report, terminal.columns));
    if (values.json !== undefined) await writeWhole(values.json, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await engine.close();
  }
}

await runCommand({
  usage: 'npm run bench -- [options]',
  summary:
    'Times the engine on this machine, as times and as ratios to a fixed workload timed in the same run.',
  options: OPTIONS,
  run: bench,
});
