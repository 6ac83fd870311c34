import type { PackManifest } from '../../preload/contract/pack.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import type { Engine } from '../engine/client.ts';
import { findPack } from '../packs/find-pack.ts';
import { readVocabulary } from '../packs/read-pack.ts';
import { verifyPack } from '../packs/verify-pack.ts';
import { commandEngine } from './command-engine.ts';
import { numberOption, type OptionTable } from './command-line.ts';
import { type Detector, findDetector, loadDetector } from './evaluation/detector.ts';
import { evaluate, type RenderScene } from './evaluation/evaluate.ts';
import { EvaluationError } from './evaluation/evaluation-error.ts';
import { type EvaluationSet, evaluationSet } from './evaluation/evaluation-layouts.ts';
import { type Condition, evaluationTable } from './evaluation/evaluation-table.ts';
import { ENGINE_OPTIONS } from './film-options.ts';
import { packLabel } from './film-recipe.ts';
import { progressPrinter } from './progress.ts';
import { type Invocation, runCommand } from './run.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

const OPTIONS = {
  scenes: { type: 'string', value: '<n>', help: 'single scenes, 1 to 1000 (default: 40)' },
  groups: { type: 'string', value: '<n>', help: 'entities shown in 3 scenes each, 0 to 200 (default: 8)' },
  steps: { type: 'string', value: '<n>', help: 'denoising steps, 1 to 1000 (default: as the pack says)' },
  seed: { type: 'string', value: '<n>', help: 'another set of scenes, 0 to 4294967295 (default: 1)' },
  detector: {
    type: 'string',
    value: '<folder>',
    help: "the judge: detector.onnx and detector.json (default: the pack's, else models/evaluation)",
  },
  json: { type: 'string', value: '<file>', help: 'also write the numbers there' },
  ...ENGINE_OPTIONS,
} as const satisfies OptionTable;

type Eval = Invocation<typeof OPTIONS>;

/** The numbers of the command line, read before anything is loaded. */
function readNumbers({ values, words }: Eval) {
  if (words.length > 0) throw new UsageError(`eval takes no words, only options; "${words[0]}" is one`);
  return {
    singles: numberOption('scenes', values.scenes, { min: 1, max: 1000, whole: true }) ?? 40,
    groups: numberOption('groups', values.groups, { min: 0, max: 200, whole: true }) ?? 8,
    steps: numberOption('steps', values.steps, { min: 1, max: 1000, whole: true }),
    seed: numberOption('seed', values.seed, { min: 0, max: 2 ** 32 - 1, whole: true }) ?? 1,
  };
}

function sceneRenderer(
  engine: Engine,
  settings: { readonly strength: number; readonly steps: number; readonly seed: number },
  { recommended }: PackManifest,
  hooks: {
    readonly signal: AbortSignal;
    readonly terminal: Terminal;
    readonly scenes: number;
    readonly name: string;
  },
): RenderScene {
  const show = progressPrinter(hooks.terminal, { label: hooks.name });
  let done = 0;
  return async (scene: Scene) => {
    done += 1;
    const place = { scene: done, scenes: hooks.scenes };
    const { guidance, alpha, sampler } = recommended;
    return await engine.render(
      { scene, guidance, alpha, sampler, ...settings },
      { signal: hooks.signal, onProgress: (progress) => show({ ...place, ...progress }) },
    );
  };
}

async function measure(
  invocation: Eval,
  { folder, manifest }: { readonly folder: string; readonly manifest: PackManifest },
  set: EvaluationSet,
  detector: Detector,
): Promise<readonly Condition[]> {
  const { values, signal, terminal } = invocation;
  const { steps = manifest.recommended.steps, seed } = readNumbers(invocation);
  const scenes = set.singles.length + set.groups.flat().length;
  const engine = commandEngine(folder, values.device);
  const conditions: Condition[] = [];
  try {
    for (const [name, strength] of [
      ['layout on', manifest.recommended.strength],
      ['layout off', 0],
    ] as const) {
      const render = sceneRenderer(engine, { strength, steps, seed }, manifest, {
        signal,
        terminal,
        scenes,
        name,
      });
      conditions.push({ name, strength, scores: await evaluate(set, render, detector) });
    }
  } finally {
    await engine.close();
  }
  return conditions;
}

async function evaluation(invocation: Eval): Promise<void> {
  const { values, terminal } = invocation;
  const { singles, groups, seed } = readNumbers(invocation);
  const pack = await verifyPack(await findPack(values.pack));
  const detector = await loadDetector(await findDetector(pack, values.detector));
  const vocabulary = await readVocabulary(pack);
  const entities = vocabulary.entities.filter(({ name }) => detector.labels.includes(name));
  if (entities.length === 0)
    throw new EvaluationError('the detector knows none of the things this pack draws');
  const { maxEntities } = pack.manifest.capabilities;
  const set = evaluationSet({ entities, places: vocabulary.places }, { singles, groups, maxEntities }, seed);
  const conditions = await measure(invocation, pack, set, detector);
  terminal.print(evaluationTable(conditions, Math.max(terminal.columns, 100)));
  terminal.print(`\npack ${packLabel(pack.manifest)}; means with 95 % intervals (bootstrap over scenes)`);
  if (values.json === undefined) return;
  const report = { pack: packLabel(pack.manifest), singles, groups, seed, conditions };
  await writeWhole(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

await runCommand({
  usage: 'npm run eval -- [options]',
  summary: "Renders a fixed set of layouts and measures, with the pack's detector, how well they were kept.",
  options: OPTIONS,
  run: evaluation,
});
