import type { Vocabulary } from '../../preload/contract/pack.ts';
import { findPack } from '../packs/find-pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import { PLAN_OPTIONS } from './plan-options.ts';
import { choosePlanner } from './plan-planner.ts';
import { planList, promptsIn } from './plan-list.ts';
import { modelProgress, planPrompt } from './plan-prompt.ts';
import { revisePlan, revisionRequest } from './plan-revise.ts';
import { planTable } from './plan-table.ts';
import { readPrompt } from './prompt.ts';
import { readTextFile } from './read-text.ts';
import { requireWritable } from './require-writable.ts';
import { type Invocation, runCommand } from './run.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';

type PlanCall = Invocation<typeof PLAN_OPTIONS>;

async function plan(call: PlanCall): Promise<void> {
  const { values, words } = call;
  const prompt = readPrompt(words);
  if (values.file !== undefined || values.jsonl !== undefined) return planFromList(call, prompt);
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

/** Options that are about one plan. */
const OF_ONE_PLAN = [
  'out',
  'revise',
  'film',
  'scene',
  'entity',
  'lock',
  'unlock',
  'apply',
  'estimate',
] as const;

async function planFromList(
  { values, signal, terminal }: PlanCall,
  prompt: string | undefined,
): Promise<void> {
  const { file, jsonl: target } = values;
  if (file === undefined)
    throw new UsageError('--jsonl needs --file <prompts.txt>: the prompts, one on each line');
  if (target === undefined) throw new UsageError('--file needs --jsonl <plans.jsonl>: where the plans go');
  if (prompt !== undefined) throw new UsageError('give a prompt or --file, not both');
  const stray = OF_ONE_PLAN.find((name) => values[name] !== undefined);
  if (stray !== undefined)
    throw new UsageError(`--${stray} is about one plan, and --file about a list of them`);
  const prompts = promptsIn(
    await readTextFile(file, { what: 'list of prompts', mostBytes: LIST_BYTES }),
    file,
  );
  await requireWritable(target);
  const vocabulary = await packVocabulary(values.pack);
  const { planner, called } = await choosePlanner(values, process.env, modelProgress(terminal));
  if (called !== undefined) terminal.note(`planning with ${called} (--offline plans without)`);
  const started = performance.now();
  const list = { prompts, target, planner, vocabulary, signal, terminal };
  // The planner's thread never waits for the next prompt; a server has enough to do with the scenes of one.
  const atOnce = called === undefined ? 4 : 1;
  const how = { atOnce, script: values.script ?? false, dynamicAlpha: values.alpha ?? false };
  const { planned, refused, before } = await planList({ ...list, ...how });
  const seconds = (performance.now() - started) / 1000;
  const speed = ((planned + refused) / seconds).toFixed(1);
  const counts = [
    `${planned} planned`,
    `${refused} refused`,
    ...(before > 0 ? [`${before} there before`] : []),
  ];
  terminal.print(`plans   ${target}: ${counts.join(', ')}, ${speed} a second`);
}

/** A list of prompts has at most so many bytes. */
const LIST_BYTES = 64 << 20;

const packVocabulary = async (folder: string | undefined): Promise<Vocabulary> =>
  readVocabulary(await readManifest(await findPack(folder)));

async function writePlan(
  { values, signal, terminal }: PlanCall,
  prompt: string,
  vocabulary: Vocabulary,
): Promise<void> {
  const dynamicAlpha = values.alpha ?? false;
  if (values.out !== undefined) await requireWritable(values.out);
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
    const { planner: chosen, called } = await choosePlanner(values, process.env, modelProgress(terminal));
    if (called === undefined) return { planner: chosen };
    terminal.note(`revising with ${called} (--offline revises without)`);
    return { planner: chosen, onProgress: modelProgress(terminal) };
  };
  const vocabulary = await packVocabulary(values.pack);
  await revisePlan({ file, values, request, planner, vocabulary, signal, terminal });
}

await runCommand({
  usage:
    'npm run plan -- "<prompt>" [--out plan.json], --revise <plan.json> "<wish>" [--apply], or --file <prompts.txt> --jsonl <plans.jsonl>',
  summary:
    'Turns a prompt into a plan (scenes, places, cast, boxes) to read, edit and render with film --plan, and revises plans.',
  options: PLAN_OPTIONS,
  run: plan,
});
