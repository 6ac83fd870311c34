import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canMount } from '../files/testing/small-disk.ts';
import { createProject } from '../projects/create-project.ts';
import { campaign } from '../projects/testing/campaign/campaign.ts';
import { HAPPENINGS, type HappeningName } from '../projects/testing/campaign/happenings.ts';
import { killWhileEditing } from '../projects/testing/kill-while-editing.ts';
import { smallFilm } from '../projects/testing/small-film.ts';
import { torture as tortureRenders } from '../renders/testing/torture.ts';
import { numberOption, type OptionTable } from '../terminal/command-line.ts';
import { type Invocation, runCommand } from './run.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

const NAMES = Object.keys(HAPPENINGS) as readonly HappeningName[];

const OPTIONS = {
  only: {
    type: 'string',
    value: '<name,…>',
    help: `of what happens to films, only these: ${NAMES.join(', ')}; nothing else is tried then`,
  },
  rounds: {
    type: 'string',
    value: '<n>',
    help: 'how many lives of a studio that things happen to (default: 300)',
  },
  seed: { type: 'string', value: '<n>', help: 'the same random choices again (default: others each time)' },
  times: { type: 'string', value: '<n>', help: 'how often to kill in the middle of each (default: 50)' },
} as const satisfies OptionTable;

type Torture = Invocation<typeof OPTIONS>;

/** The same numbers in 0..1 from the same seed (Lehmer, 1951). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

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

/** What may happen, as typed. @throws UsageError on a name that is none */
function chosen(typed: string | undefined): readonly HappeningName[] | undefined {
  return typed?.split(',').map((word) => {
    const name = NAMES.find((one) => one === word.trim());
    if (name === undefined) throw new UsageError(`--only knows ${NAMES.join(', ')}, not "${word.trim()}"`);
    return name;
  });
}

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'nothing';

async function letThingsHappen(rounds: number, { values, terminal }: Torture): Promise<void> {
  const only = chosen(values.only);
  const seed = numberOption('seed', values.seed, { min: 1, max: 2_147_483_646, whole: true });
  if (!canMount)
    terminal.note('films: disks cannot be mounted here; none is filled, and unplugging is a rename');
  const report = await campaign({
    rounds,
    random: repeatable(seed ?? randomInt(1, 2_147_483_646)),
    ...(only === undefined ? {} : { only }),
    onRound: (round, faults) => {
      const line = `films: ${round} of ${rounds} rounds, ${faults.length} faults`;
      if (terminal.replace !== undefined) terminal.replace(line);
      else if (round % 50 === 0) terminal.note(line);
    },
  });
  for (const fault of report.faults) terminal.print(`films: ${fault}`);
  const { happened, commits, copies, refused, rescued, told, faults } = report;
  terminal.print(
    `films: ${rounds} rounds, ${commits} commits, ${copies} saved as copies, ${faults.length} faults`,
  );
  terminal.print(`films: happened: ${counted(happened)}`);
  terminal.print(`films: refused in a sentence: ${counted(refused)}`);
  terminal.print(`films: of damaged ones ${rescued} opened from their copy, ${told} said why not`);
  if (faults.length > 0) process.exitCode = 1;
}

async function torture(call: Torture): Promise<void> {
  const { values, terminal } = call;
  const times = numberOption('times', values.times, { min: 1, max: 10_000, whole: true }) ?? 50;
  const rounds = numberOption('rounds', values.rounds, { min: 0, max: 100_000, whole: true }) ?? 300;
  if (rounds > 0) await letThingsHappen(rounds, call);
  if (values.only !== undefined) return;
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
  usage: 'npm run torture -- [--rounds <n>] [--times <n>] [--only <name,…>]',
  summary:
    'Lets happen to open films what happens to files (copied, renamed, replaced, unplugged, a full disk, a wrong clock), kills processes that edit, render and export, at random points, and looks whether anything was lost.',
  options: OPTIONS,
  run: torture,
});
