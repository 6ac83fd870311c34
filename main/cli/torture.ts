import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProject } from '../projects/create-project.ts';
import { killWhileEditing } from '../projects/testing/kill-while-editing.ts';
import { smallFilm } from '../projects/testing/small-film.ts';
import { torture as tortureRenders } from '../renders/testing/torture.ts';
import { numberOption, type OptionTable } from './command-line.ts';
import { type Invocation, runCommand } from './run.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = {
  times: { type: 'string', value: '<n>', help: 'how often to kill in the middle of each (default: 50)' },
} as const satisfies OptionTable;

async function tortureEditing(times: number, terminal: Terminal): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'l2v-torture-'));
  try {
    const folder = await createProject(root, smallFilm());
    let commits = 0;
    const faults = await killWhileEditing(folder, times, (count, revision) => {
      commits = revision;
      terminal.replace?.(`edit: killed ${count} of ${times} times`);
    });
    for (const fault of faults) terminal.print(`edit: ${fault}`);
    terminal.print(`edit: killed ${times} times over ${commits} commits, ${faults.length} faults`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function torture({ values, terminal }: Invocation<typeof OPTIONS>): Promise<void> {
  const times = numberOption('times', values.times, { min: 1, max: 10_000, whole: true }) ?? 50;
  await tortureEditing(times, terminal);
  for (const target of ['host', 'engine'] as const) {
    const { kills, hits, faults, takes, exports } = await tortureRenders(times, target, {
      onKill: (count) => terminal.replace?.(`render and export: ${target} killed ${count} times`),
    });
    for (const fault of faults) terminal.print(`render and export: ${fault}`);
    const hit = `${hits.rendering} while rendering, ${hits.exporting} while exporting`;
    const made = `${takes} takes and ${exports} exports`;
    terminal.print(
      `render and export: ${target} killed ${kills} times (${hit}), ${made}, ${faults.length} faults`,
    );
    if (faults.length > 0) process.exitCode = 1;
  }
}

await runCommand({
  usage: 'npm run torture -- [--times <n>]',
  summary:
    'Kills processes that edit, render and export, at random points, and looks whether anything was lost.',
  options: OPTIONS,
  run: torture,
});
