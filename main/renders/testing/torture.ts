import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { RenderJob } from '../../../preload/contract/takes.ts';
import { createProject } from '../../projects/create-project.ts';
import { openProject } from '../../projects/open-project.ts';
import { allJobs } from '../job-repository.ts';
import { allTakes } from '../take-repository.ts';
import { film } from './render-studio.ts';

/** A line the host wrote: what it says is on the disk. */
export type HostSays =
  | { readonly says: 'ready'; readonly takes: readonly string[]; readonly jobs: readonly RenderJob[] }
  | { readonly says: 'jobs'; readonly ids: readonly string[] }
  | { readonly says: 'take'; readonly id: string }
  | { readonly says: 'engine'; readonly pid: number }
  | { readonly says: 'work'; readonly rendering: boolean; readonly exporting: boolean }
  | { readonly says: 'export'; readonly path: string };

/** How many kills came in the middle of what. */
type Hits = { rendering: number; exporting: number };

export type TortureReport = {
  readonly kills: number;
  readonly hits: Readonly<Hits>;
  /** Takes there are at the end. */
  readonly takes: number;
  readonly exports: number;
  /** Everything that went wrong; empty when the studio kept its word. */
  readonly faults: readonly string[];
};

class Host {
  readonly #process: ChildProcess;
  readonly lines: HostSays[] = [];
  readonly ended: Promise<number | null>;
  #wake: () => void = () => undefined;
  #over = false;
  #stderr = '';

  constructor(projectFolder: string, studioFolder: string) {
    const script = join(import.meta.dirname, 'torture-host.ts');
    this.#process = spawn(process.execPath, [script, projectFolder, studioFolder], { stdio: 'pipe' });
    createInterface({ input: this.#process.stdout! }).on('line', (line) => {
      this.lines.push(JSON.parse(line) as HostSays);
      this.#wake();
    });
    this.#process.stderr?.on('data', (text) => (this.#stderr += text));
    this.ended = new Promise((resolve) =>
      this.#process.once('close', (code) => {
        this.#over = true;
        resolve(code);
        this.#wake();
      }),
    );
  }

  get stderr(): string {
    return this.#stderr.trim().slice(-500);
  }

  get enginePid(): number | undefined {
    return this.lines.findLast((line) => line.says === 'engine')?.pid;
  }

  /** @returns whether it came to be before the host ended */
  async until(met: () => boolean): Promise<boolean> {
    while (!met() && !this.#over) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
    return met();
  }

  /** Counts what a kill now hits. */
  count(hits: Hits): void {
    const work = this.lines.findLast((line) => line.says === 'work');
    if (work?.rendering === true) hits.rendering += 1;
    if (work?.exporting === true) hits.exporting += 1;
  }

  finish(): void {
    this.#process.stdin?.write('finish\n');
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}

/** What must hold whenever the project is opened: everything promised is there, and every take has its files. */
async function look(projectFolder: string, promised: ReadonlySet<string>): Promise<readonly string[]> {
  const faults: string[] = [];
  const project = await openProject(projectFolder, (message) => faults.push(message));
  try {
    if (project.readOnly !== undefined) faults.push(`it opens read-only: ${project.readOnly}`);
    const takes = await allTakes(project.database, (message) => faults.push(message));
    const found = new Set(takes.map(({ take }) => take.id));
    for (const id of promised) if (!found.has(id)) faults.push(`take ${id} was lost`);
    for (const { take } of takes)
      for (const media of [take.poster, take.video])
        await access(project.media.path(media)).catch(() => faults.push(`${media} of a take is missing`));
    for (const job of await allJobs(project.database, (message) => faults.push(message)))
      if (job.state === 'failed' && job.failure === undefined)
        faults.push(`job ${job.id} failed without a word`);
  } finally {
    await project.close();
  }
  return faults;
}

async function countTakes(projectFolder: string): Promise<number> {
  const project = await openProject(projectFolder, () => undefined);
  const takes = await allTakes(project.database, () => undefined);
  await project.close();
  return takes.length;
}

async function oneLife(
  host: Host,
  target: 'host' | 'engine',
  random: () => number,
  hits: Hits,
): Promise<readonly string[]> {
  if (!(await host.until(() => host.lines.some(({ says }) => says === 'ready'))))
    return [`the host did not start: ${host.stderr}`];
  if (target === 'engine') {
    await host.until(() => host.enginePid !== undefined);
    await pause(random() * 2500);
    host.count(hits);
    try {
      process.kill(host.enginePid!, 'SIGKILL');
    } catch {
      // it had just been replaced; a kill that hits nothing is one point in time as well
    }
    await pause(random() * 1500);
  } else {
    // One in five dies while it is still taking up what the one before left.
    if (random() > 0.2) await host.until(() => host.enginePid !== undefined);
    await pause(random() * 4000);
    host.count(hits);
  }
  return [];
}

async function finalRun(projectFolder: string, studioFolder: string): Promise<readonly string[]> {
  const host = new Host(projectFolder, studioFolder);
  await host.until(() => host.lines.some(({ says }) => says === 'ready'));
  host.finish();
  const code = await host.ended;
  return code === 0 ? [] : [`the queue did not go on to its end: exit code ${code}: ${host.stderr}`];
}

/** Random points miss: this often at most is killed for one hit asked for. */
const MOST_KILLS_PER_HIT = 4;

/**
 * Kills a working studio, or its engine, at random points until `times` kills came while it rendered and, of the studio,
 * as many while it exported; opens the project after each, and lets the queue finish at the end.
 */
export async function torture(
  times: number,
  target: 'host' | 'engine',
  { random = Math.random, onKill }: Partial<{ random: () => number; onKill: (kills: number) => void }> = {},
): Promise<TortureReport> {
  const studioFolder = await mkdtemp(join(tmpdir(), 'l2v-torture-'));
  const projectFolder = await createProject(studioFolder, film(3));
  const promised = new Set<string>();
  const faults: string[] = [];
  let exports = 0;
  let host: Host | undefined;
  const bury = async (each: Host) => {
    each.kill();
    await each.ended;
    for (const line of each.lines) {
      if (line.says === 'take') promised.add(line.id);
      if (line.says === 'export') {
        exports += 1;
        await access(line.path).catch(() => faults.push(`${line.path} was lost`));
      }
    }
    faults.push(...(await look(projectFolder, promised)));
  };
  const hits: Hits = { rendering: 0, exporting: 0 };
  const enough = () => hits.rendering >= times && (target === 'engine' || hits.exporting >= times);
  let kills = 0;
  while (!enough() && faults.length === 0 && kills < times * MOST_KILLS_PER_HIT) {
    host ??= new Host(projectFolder, studioFolder);
    faults.push(...(await oneLife(host, target, random, hits)));
    kills += 1;
    onKill?.(kills);
    if (target === 'engine') continue;
    await bury(host);
    host = undefined;
  }
  if (host !== undefined) await bury(host);
  if (!enough() && faults.length === 0) faults.push(`too few of ${kills} kills hit: ${JSON.stringify(hits)}`);
  faults.push(...(await finalRun(projectFolder, studioFolder)));
  faults.push(...(await look(projectFolder, promised)));
  const takes = await countTakes(projectFolder);
  const finals = await readdir(join(studioFolder, 'exports')).catch(() => []);
  const odd = finals.filter((name) => !/^(film( \d+)?(\.mp4|\.gif)?|\.l2v-\d+-\d+-\d+\.part)$/.test(name));
  faults.push(...odd.map((name) => `${name} is no export`));
  await rm(studioFolder, { recursive: true, force: true });
  return { kills, hits, takes, exports, faults };
}
