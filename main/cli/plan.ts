import type { Vocabulary } from '../../preload/contract/pack.ts';
import { findPack } from '../packs/find-pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import { PLAN_OPTIONS } from './plan-options.ts';
import { choosePlanner } from './plan-planner.ts';
import { modelProgress, planPrompt } from './plan-prompt.ts';
import { revisePlan, revisionRequest } from './plan-revise.ts';
import { planTable } from './plan-table.ts';
import { readPrompt } from './prompt.ts';
import { type Invocation, runCommand } from './run.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

type PlanCall = Invocation<typeof PLAN_OPTIONS>;

async function plan(call: PlanCall): Promise<void> {
  const { values, words } = call;
  const prompt = readPrompt(words);
  if (values.revise !== undefined) return revise(call, values.revise, prompt);
  const stray = (['film', 'scene', 'entity', 'lock', 'unlock', 'apply'] as const).find(
    (name) => values[name] !== undefined,
  );
  if (stray !== undefined) throw new UsageError(`--${stray} needs --revise <plan.json>`);
  if (prompt === undefined)
    throw new UsageError('say what the film shows: npm run plan -- "a cat finds a ball"');
  const vocabulary = await packVocabulary(values.pack);
  if (values.explain === true) {
    const { explain } = await import('../planner/explain.ts');
    return call.terminal.print(explain(prompt, vocabulary, values.script ?? false));
  }
  await writePlan(call, prompt, vocabulary);
}

const packVocabulary = async (folder: string | undefined): Promise<Vocabulary> =>
  readVocabulary(await readManifest(await findPack(folder)));

async function writePlan(
  { values, signal, terminal }: PlanCall,
  prompt: string,
  vocabulary: Vocabulary,
): Promise<void> {
  const dynamicAlpha = values.alpha ?? false;
  const made = await planPrompt(prompt, { values, dynamicAlpha, vocabulary, signal, terminal });
  if (made === undefined) return;
  const json = JSON.stringify(made, null, 2);
  if (values.out === undefined) return terminal.print(json);
  await writeWhole(values.out, `${json}\n`);
  terminal.print(`${planTable(made, terminal.columns)}\n\nplan    ${values.out}`);
}

async function revise(
  { values, signal, terminal }: PlanCall,
  file: string,
  words: string | undefined,
): Promise<void> {
  const request = revisionRequest(values, words);
  const planner = async () => {
    const { planner: chosen, called } = await choosePlanner(values, process.env);
    if (called === undefined) return { planner: chosen };
    terminal.note(`revising with ${called} (--offline revises without)`);
    return { planner: chosen, onProgress: modelProgress(terminal) };
  };
  const vocabulary = await packVocabulary(values.pack);
  await revisePlan({ file, values, request, planner, vocabulary, signal, terminal });
}

await runCommand({
  usage: 'npm run plan -- "<prompt>" [--out plan.json], or --revise <plan.json> "<wish>" [--apply]',
  summary:
    'Turns a prompt into a plan (scenes, places, cast, boxes) to read, edit and render with film --plan, and revises plans.',
  options: PLAN_OPTIONS,
  run: plan,
});
