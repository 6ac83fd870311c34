import { loadDetector } from './detector.ts';
import type { Found, Reading } from './answers.ts';
import { detectorJudge } from './detector-judge.ts';
import { type JudgeFile, type JudgeName, readJudgeFile } from './judge-file.ts';
import { type FoundBox, PROPOSAL_SETTINGS, type ProposalSettings } from './proposals.ts';
import { readerJudge } from './reader-judge.ts';
import { loadReader } from './reader.ts';

/** What a judge sees at a given box: what it may be, where that ends, and a look to compare with others. */
export type Portrayal = Reading & { readonly look: readonly number[]; readonly box: FoundBox };

/** One frame under a judge's eyes. */
export type JudgedFrame = {
  readonly seen: readonly Found[];
  /** In the order of the boxes asked for. */
  readonly at: readonly Portrayal[];
};

export type Judge = {
  /** `reader`: found by the detector, refined and named by the reader; `detector`: found and named by the detector. */
  readonly name: JudgeName;
  readonly labels: readonly string[];
  readonly asking: Asking;
  /** What is in a frame of `side × side` RGB bytes, and at some boxes of it. */
  judge(rgb: Uint8Array, side: number, boxes: readonly FoundBox[]): Promise<JudgedFrame>;
  /** What is at a box alone; quicker than `judge` for a judge that reads. */
  portray(rgb: Uint8Array, side: number, box: FoundBox): Promise<Portrayal>;
};

/** What a judge is told to look for. */
export type Asking = ProposalSettings & {
  /** From which chance on a thing is the one asked for. */
  readonly least: number;
};

/** Before real pictures have chosen others. */
export const ASKING: Asking = { ...PROPOSAL_SETTINGS, least: 0.1 };

export type LoadedJudge = { readonly judge: Judge; readonly file: JudgeFile | undefined };

/** The judge in a folder, with its reader when it has one, and what it says of its own error. @throws EngineError */
export async function loadJudge(folder: string): Promise<LoadedJudge> {
  const detector = await loadDetector(folder);
  const file = await readJudgeFile(folder);
  const read = await loadReader(folder, detector.labels);
  const name: JudgeName = read === undefined ? 'detector' : 'reader';
  const asking = file?.judges[name]?.asking ?? ASKING;
  return {
    judge: read === undefined ? detectorJudge(detector, asking) : readerJudge(detector, read, asking),
    file,
  };
}

export type { JudgeName } from './judge-file.ts';
