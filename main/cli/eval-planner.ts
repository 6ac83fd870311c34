import { findPack } from '../packs/find-pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import {
  evaluatePlanner,
  scoreOf,
  type PlannerScore,
  type PromptResult,
} from '../evaluation/plans/evaluate-planner.ts';
import { PROMPT_SETS } from '../evaluation/plans/prompt-sets.ts';
import { numberOption, type OptionTable } from '../terminal/command-line.ts';
import { plannerTable, resultLines } from './eval-planner-table.ts';
import { ENGINE_OPTIONS } from './film-options.ts';
import { choosePlanner, type ChosenPlanner } from './plan-planner.ts';
import { PLANNER_OPTIONS } from './plan-prompt.ts';
import { requireWritable } from './require-writable.ts';
import { type Invocation, runCommand } from './run.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';

const { model, server, offline } = PLANNER_OPTIONS;
const { pack } = ENGINE_OPTIONS;
const OPTIONS = {
  model,
  server,
  offline,
  prompts: { type: 'string', value: '<n>', help: 'only the first n prompts of each set' },
  wrong: { type: 'boolean', help: 'list what was wrong, prompt by prompt' },
  json: { type: 'string', value: '<file>', help: 'also write the numbers there' },
  pack,
} as const satisfies OptionTable;

type Evaluated = {
  readonly planner: string;
  readonly sets: Readonly<
    Record<string, { readonly score: PlannerScore; readonly results: readonly PromptResult[] }>
  >;
};

async function evaluateChosen(
  chosen: ChosenPlanner,
  vocabulary: Awaited<ReturnType<typeof readVocabulary>>,
  { signal, terminal, most }: { signal: AbortSignal; terminal: Terminal; most: number | undefined },
): Promise<Evaluated> {
  const name = chosen.called ?? 'offline';
  const sets: Record<string, { score: PlannerScore; results: readonly PromptResult[] }> = {};
  for (const [set, expectations] of Object.entries(PROMPT_SETS)) {
    const results = await evaluatePlanner(chosen.planner, expectations.slice(0, most), {
      vocabulary,
      signal,
      onResult: ({ error }, at, of) => {
        if (chosen.called === undefined) return;
        terminal.note(`${name}, ${set} ${at + 1}/${of}${error === undefined ? '' : `: ${error}`}`);
      },
    });
    sets[set] = { score: scoreOf(results), results };
  }
  return { planner: name, sets };
}

/** The offline planner always, and beside it the model's that was asked for. */
async function evalPlanner({ values, words, signal, terminal }: Invocation<typeof OPTIONS>): Promise<void> {
  if (words.length > 0)
    throw new UsageError(`eval:planner takes no words, only options; "${words[0]}" is one`);
  const most = numberOption('prompts', values.prompts, { min: 1, max: 1000, whole: true });
  if (values.json !== undefined) await requireWritable(values.json);
  const vocabulary = await readVocabulary(await readManifest(await findPack(values.pack)));
  const options = { signal, terminal, most };
  const asked = await choosePlanner(values, process.env);
  const offlineOne = await choosePlanner({ offline: true }, {});
  const evaluated = [await evaluateChosen(offlineOne, vocabulary, options)];
  if (asked.called !== undefined) evaluated.push(await evaluateChosen(asked, vocabulary, options));
  for (const { planner, sets } of evaluated)
    for (const [set, { results }] of Object.entries(sets))
      if (values.wrong === true) terminal.print(resultLines(`${planner}, ${set}`, results));
  for (const { planner, sets } of evaluated) {
    const columns = Object.entries(sets).map(([name, { score }]) => ({ name, score }));
    terminal.print(`${plannerTable(planner, columns, terminal.columns)}\n`);
  }
  if (values.json !== undefined) await writeWhole(values.json, `${JSON.stringify({ evaluated }, null, 2)}\n`);
}

await runCommand({
  usage: 'npm run eval:planner -- [options]',
  summary:
    'Measures plans against hand-written expectations: the offline planner always, and a language model when one is named.',
  options: OPTIONS,
  run: evalPlanner,
});
