import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EvaluationError } from '../evaluation-error.ts';
import type { JobResult } from '../suite/tally.ts';
import { contactSheet } from './contact-sheet.ts';
import { ablationTiles, reportHtml, sheetFile } from './html.ts';
import { reportJson } from './report-json.ts';
import type { Report } from './report.ts';

export type ReportTargets = {
  /** Where the page with pictures goes. */
  readonly reportFolder: string | undefined;
  readonly jsonFile: string | undefined;
  /** Where the sheets for a README go. */
  readonly sheetsFolder?: string | undefined;
};

/** Beside its target and renamed, so that whoever looks meanwhile sees a whole file. */
function put(target: string, data: string | Uint8Array): void {
  try {
    writeFileSync(`${target}.part`, data);
    renameSync(`${target}.part`, target);
  } catch (cause) {
    throw new EvaluationError(`${target} cannot be written (${(cause as Error).message})`, { cause });
  }
}

function madeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (cause) {
    throw new EvaluationError(`${folder} cannot be made (${(cause as Error).message})`, { cause });
  }
}

/** A picture beside others. @throws EvaluationError when it cannot be written */
export const writePicture = (folder: string, file: string, picture: Uint8Array): void =>
  put(join(madeFolder(folder), file), picture);

/**
 * The numbers, the page, and the contact sheet of the result that came last. Written without giving way to anything
 * else: a command that is being stopped has less than a second left.
 *
 * @throws EvaluationError when something cannot be written
 */
export function writeReport({ jsonFile, reportFolder }: ReportTargets, report: Report): void {
  if (jsonFile !== undefined) put(jsonFile, `${JSON.stringify(reportJson(report), null, 2)}\n`);
  if (reportFolder === undefined) return;
  madeFolder(reportFolder);
  put(join(reportFolder, 'index.html'), reportHtml(report));
  const last = report.results.at(-1);
  const sheet = last && contactSheet(tilesOf(last, report.results));
  if (sheet !== undefined) put(join(reportFolder, sheetFile(last!)), sheet);
}

const tilesOf = ({ job, tiles }: JobResult, results: readonly JobResult[]): JobResult['tiles'] =>
  job.ablation === undefined ? tiles : ablationTiles(results, job.ablation);
