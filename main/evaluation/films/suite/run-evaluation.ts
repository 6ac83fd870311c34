import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../engine/client.ts';
import { DETECTOR_GRAPH, DETECTOR_LABELS } from '../../../engine/judge/find-judge.ts';
import type { Pack } from '../../../packs/read-pack.ts';
import { JUDGE_FILE } from '../../../engine/judge/judge-file.ts';
import { READER_GRAPH } from '../../../engine/judge/reader.ts';
import type { LoadedJudge } from '../../../engine/judge/judge.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import type { Report } from '../report/report.ts';
import { type ReportTargets, writePicture, writeReport } from '../report/write-report.ts';
import { groundingRenderer } from '../scenes/grounding-renderer.ts';
import type { Shot } from '../scenes/shot.ts';
import { judgeKey, ShotStore } from '../scenes/shot-store.ts';
import { type RenderShot, Viewer } from '../scenes/viewer.ts';
import { drawSheet } from '../sheets/draw-sheet.ts';
import { type Sheet, shotsOf } from '../sheets/sheet.ts';
import { runSuite } from './run-suite.ts';
import { SuiteProgress } from './suite-progress.ts';
import type { Job, JobResult } from './tally.ts';

export type EvaluationParts = {
  readonly pack: Pack;
  readonly device: string | undefined;
  readonly engine: Engine;
  readonly judge: LoadedJudge['judge'];
  readonly judgeFolder: string;
  readonly jobs: readonly Job[];
  readonly sheets: readonly Sheet[];
  /** What the report says beside the results. */
  readonly head: Omit<Report, 'results' | 'complete'>;
  /** Where renders are kept; a folder for this run alone when absent. */
  readonly cache: string | undefined;
  readonly targets: ReportTargets;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
};

function shotRenderer({ engine, pack, device }: EvaluationParts): RenderShot {
  const grounded = groundingRenderer(pack.folder, device);
  return async (shot: Shot, signal) => {
    const { grounding = 'both', every: _every, ...request } = shot;
    return grounding === 'both' ? engine.render(request, { signal }) : grounded(shot, signal);
  };
}

/** Renders are kept in `folder`, or in a passing one that goes with the run. */
async function withStore<T>(
  folder: string | undefined,
  key: string,
  use: (store: ShotStore) => Promise<T>,
): Promise<T> {
  if (folder !== undefined) return use(new ShotStore(folder, key));
  const passing = await mkdtemp(join(tmpdir(), 'l2v-eval-'));
  return use(new ShotStore(passing, key)).finally(() => rm(passing, { recursive: true, force: true }));
}

/**
 * Does all jobs, and leaves the page and the numbers up to date after every one of them, also when it is stopped.
 *
 * @throws what rendering, judging and writing throw
 */
export async function runEvaluation(parts: EvaluationParts): Promise<Report> {
  const { pack, judge, judgeFolder, jobs, sheets, head, cache, targets, terminal, signal } = parts;
  const files = [DETECTOR_GRAPH, DETECTOR_LABELS, READER_GRAPH, JUDGE_FILE];
  const key = await judgeKey(files.map((file) => join(judgeFolder, file)));
  return withStore(cache, key, async (store) => {
    const results: JobResult[] = [];
    const report = (complete: boolean): Report => ({ ...head, results, complete });
    writeReport(targets, report(false)); // whatever cannot be written is said before hours of work
    const progress = new SuiteProgress(terminal);
    const onRendered = (milliseconds: number) => progress.rendered(milliseconds);
    const viewer = new Viewer({
      manifest: pack.manifest,
      render: shotRenderer(parts),
      judge,
      store,
      onRendered,
    });
    const shots = jobs.flatMap(({ trials }) => trials.flatMap((trial) => trial.shots));
    const { sheetsFolder } = targets;
    const shown = sheetsFolder === undefined ? [] : sheets.flatMap(shotsOf);
    progress.expect(await viewer.expect([...shots, ...shown]));
    const complete = await runSuite(jobs, (shot, stop) => viewer.view(shot, stop), {
      ...{ least: judge.asking.least, signal },
      onTrial: (job, trial) => progress.trial(job, trial),
      onResult: (result) => {
        results.push(result);
        writeReport(targets, report(false));
      },
    });
    if (complete) writeReport(targets, report(true));
    if (complete && sheetsFolder !== undefined)
      for (const sheet of sheets) {
        terminal.note(`drawing ${sheet.file}`);
        writePicture(sheetsFolder, sheet.file, await drawSheet(sheet, (shot) => viewer.view(shot, signal)));
      }
    return report(complete);
  });
}
