import { findPack } from '../packs/find-pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import type { OptionTable } from './command-line.ts';
import { ENGINE_OPTIONS } from './film-options.ts';
import { obtainPlan } from './plan-source.ts';
import { planTable } from './plan-table.ts';
import { readPrompt } from './prompt.ts';
import { type Invocation, runCommand } from './run.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

const OPTIONS = {
  out: {
    type: 'string',
    value: '<plan.json>',
    help: 'write the plan there and show it as a table (default: stdout)',
  },
  pack: ENGINE_OPTIONS.pack,
} as const satisfies OptionTable;

async function plan({ values, words, signal, terminal }: Invocation<typeof OPTIONS>): Promise<void> {
  const prompt = readPrompt(words);
  if (prompt === undefined)
    throw new UsageError('say what the film shows: npm run plan -- "a cat finds a ball"');
  const pack = await readManifest(await findPack(values.pack));
  const made = await obtainPlan({ from: 'prompt', prompt }, await readVocabulary(pack), signal);
  const json = JSON.stringify(made, null, 2);
  if (values.out === undefined) return terminal.print(json);
  await writeWhole(values.out, `${json}\n`);
  terminal.print(`${planTable(made, terminal.columns)}\n\nplan    ${values.out}`);
}

await runCommand({
  usage: 'npm run plan -- "<prompt>" [--out plan.json]',
  summary:
    'Turns a prompt into a plan (scenes, places, cast, boxes) to read, edit and render with film --plan.',
  options: OPTIONS,
  run: plan,
});
