import { join } from 'node:path';
import type { Vocabulary } from '../../../../preload/contract/pack.ts';
import { writeWhole } from '../../../files/write-whole.ts';
import { findFfmpeg } from '../../../video/find-ffmpeg.ts';
import type { LoadedJudge } from '../../../engine/judge/judge.ts';
import { JUDGE_FILE, type JudgeFile, type OwnError } from '../../../engine/judge/judge-file.ts';
import type { Terminal } from '../../../terminal/terminal.ts';
import { judgeLooks, type View } from '../scenes/view.ts';
import type { Shot } from '../scenes/shot.ts';
import type { Job } from '../suite/tally.ts';
import { chooseLeast, halves, ownError, type Truth } from './own-error.ts';
import { requirePictures, truthLooks } from './truth-pictures.ts';

export type TruthParts = {
  readonly loaded: LoadedJudge;
  readonly judgeFolder: string;
  readonly jobs: readonly Job[];
  readonly vocabulary: Vocabulary;
  /** Frames of a scene. */
  readonly of: number;
  readonly seed: number;
  /** Where the pictures lie. */
  readonly folder: string;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
};

/** Every trial with its scenes as they were drawn for real, looked at as renders are; the pictures are let go. */
async function lookedAt({
  loaded,
  jobs,
  of,
  folder,
  terminal,
  signal,
}: TruthParts): Promise<readonly Truth[]> {
  const ffmpeg = await findFfmpeg();
  await requirePictures(
    folder,
    jobs.flatMap(({ trials }) => trials.flatMap(({ shots }) => shots)),
    of,
  );
  const seen = new Map<Shot['scene'], View>();
  const view = async ({ scene, ...shot }: Shot): Promise<View> => {
    const known = seen.get(scene);
    if (known !== undefined) return known;
    const looks = await truthLooks(folder, { scene, ...shot }, of, ffmpeg, signal);
    const judged = await judgeLooks(scene, looks, loaded.judge);
    const made = { ...judged, looks: { ...looks, rgb: new Uint8Array() } };
    seen.set(scene, made);
    return made;
  };
  const truths: Truth[] = [];
  for (const { name, trials } of jobs)
    for (const [index, trial] of trials.entries()) {
      signal.throwIfAborted();
      if (index % 20 === 0) (terminal.replace ?? terminal.note)(`${name} ${index + 1}/${trials.length}`);
      const views: View[] = [];
      for (const shot of trial.shots) views.push(await view(shot));
      truths.push({ table: name, trial, views });
    }
  return truths;
}

/**
 * How the judge does on real pictures, by the tables' own code: half of the trials choose from which chance on a thing is
 * the one asked for, the others measure. Written beside the judge; what it says of another judge there is kept.
 */
export async function runTruth(parts: TruthParts): Promise<OwnError> {
  const { loaded, judgeFolder, vocabulary, seed } = parts;
  const { judge, file } = loaded;
  const known = vocabulary.entities.filter(({ name }) => judge.labels.includes(name));
  const kinds = new Map(known.map(({ name, kind }) => [name, kind]));
  const { choosing, measuring } = halves(await lookedAt(parts));
  const least = await chooseLeast(choosing, kinds);
  const own: OwnError = { asking: { ...judge.asking, least }, ...(await ownError(measuring, kinds, least)) };
  const written: JudgeFile = { schemaVersion: 1, seed, judges: { ...file?.judges, [judge.name]: own } };
  await writeWhole(join(judgeFolder, JUDGE_FILE), `${JSON.stringify(written, null, 2)}\n`);
  return own;
}
