import type { Vocabulary } from '../../preload/contract/pack.ts';
import { findPack } from '../packs/find-pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import { PLAN_OPTIONS } from './plan-options.ts';
import { choosePlanner, estimateText, tokensText, type ChosenPlanner } from './plan-planner.ts';
import { revisePlan, revisionRequest } from './plan-revise.ts';
import { planTable } from './plan-table.ts';
import { readPrompt } from './prompt.ts';
import { type Invocation, runCommand } from './run.ts';
import { printable } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

type PlanCall = Invocation<typeof PLAN_OPTIONS>;

async function plan(call: PlanCall): Promise<void> {
  const { values, words } = call;
  const prompt = readPrompt(words);
  if (values.revise !== undefined) return revise(call, values.revise, prompt);
  const stray = (['scene', 'entity', 'lock', 'unlock', 'apply'] as const).find(
    (name) => values[name] !== undefined,
  );
  if (stray !== undefined) throw new UsageError(`--${stray} needs --revise <plan.json>`);
  if (prompt === undefined)
    throw new UsageError('say what the film shows: npm run plan -- "a cat finds a ball"');
  const vocabulary = await packVocabulary(values.pack);
  await planPrompt(call, prompt, vocabulary, await choosePlanner(values, process.env));
}

const packVocabulary = async (folder: string | undefined): Promise<Vocabulary> =>
  readVocabulary(await readManifest(await findPack(folder)));

async function planPrompt(
  { values, signal, terminal }: PlanCall,
  prompt: string,
  vocabulary: Vocabulary,
  chosen: ChosenPlanner,
): Promise<void> {
  const dynamicAlpha = values.alpha ?? false;
  const estimate = await estimateText(prompt, chosen, { vocabulary, dynamicAlpha });
  if (values.estimate === true) return terminal.print(estimate);
  if (chosen.called !== undefined) terminal.note(`planning with ${estimate} (--offline plans without)`);
  const made = await chosen.planner.plan(prompt, {
    vocabulary,
    signal,
    script: values.script ?? false,
    dynamicAlpha,
    onProgress: (progress) => {
      if (chosen.called === undefined) return;
      if (progress.step === 'scene') terminal.note(`scene ${progress.number}/${progress.of} planned`);
      else terminal.note(`scene ${progress.scene}: ${printable(progress.description)}`);
    },
  });
  const used = made.planner.tokens;
  if (used !== undefined) terminal.note(`used ${tokensText(used)}, ${chosen.price(used)}`);
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
  if (values.script === true) throw new UsageError('give --script or --revise, not both');
  const request = revisionRequest(values, words);
  const planner = async () => {
    const chosen = await choosePlanner(values, process.env);
    if (chosen.called !== undefined)
      terminal.note(`revising with ${chosen.called} (--offline revises without)`);
    return chosen.planner;
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
