import { normalizedBox } from '../../../../preload/contract/geometry.ts';
import {
  atCell,
  bestCell,
  cellsInside,
  type Detections,
  topClass,
} from '../../../engine/detection/detections.ts';
import { type Detector, loadDetector } from '../../../engine/detection/detector.ts';
import { cropBox } from './crop.ts';
import { type JudgeFile, type JudgeName, readJudgeFile } from './judge-file.ts';
import {
  type FoundBox,
  PROPOSAL_SETTINGS,
  type Proposal,
  type ProposalSettings,
  proposals,
} from './proposals.ts';
import { loadReader, type Read } from './reader.ts';

/** A thing found and named in one frame. */
export type Sighting = { readonly name: string; readonly score: number; readonly box: FoundBox };

/** What a judge sees at a given box: a name, unless nothing is there, and a look to compare with others. */
export type Portrayal = { readonly name: string | undefined; readonly look: readonly number[] };

/** One frame under a judge's eyes. */
export type JudgedFrame = {
  readonly seen: readonly Sighting[];
  /** In the order of the boxes asked for. */
  readonly at: readonly Portrayal[];
};

export type Judge = {
  /** `reader`: found by the detector, named by the reader; `detector`: found and named by the detector. */
  readonly name: JudgeName;
  readonly labels: readonly string[];
  /** What is in a frame of `side × side` RGB bytes, and at some boxes of it. */
  judge(rgb: Uint8Array, side: number, boxes: readonly FoundBox[]): Promise<JudgedFrame>;
  /** What is at a box alone; quicker than `judge` for a judge that reads. */
  portray(rgb: Uint8Array, side: number, box: FoundBox): Promise<Portrayal>;
};

/** The name most of a proposal's cells believe in. */
function believed(
  { side, labels, probabilities }: Detections,
  { cells }: Proposal,
): Sighting['name'] | undefined {
  const sums = labels.map((_, label) =>
    cells.reduce((sum, cell) => sum + probabilities[label * side * side + cell]!, 0),
  );
  return labels[sums.indexOf(Math.max(...sums))];
}

/** From which share of the smaller one two boxes of one name are one thing seen in parts. */
const SHARED = 0.5;

/** Share of the smaller box that lies in the other. */
function sharedPart(a: FoundBox, b: FoundBox): number {
  const side = (low: number, high: number) => Math.max(0, high - low);
  const area = ([x0, y0, x1, y1]: FoundBox) => side(x0, x1) * side(y0, y1);
  const both =
    side(Math.max(a[0], b[0]), Math.min(a[2], b[2])) * side(Math.max(a[1], b[1]), Math.min(a[3], b[3]));
  return both / Math.min(area(a), area(b));
}

type NamedProposal = { readonly sighting: Sighting; readonly cells: number };

/** Each thing once: of boxes of one name that share much, the one that more cells agree on. Surest first. */
export function withoutDoubles(named: readonly NamedProposal[]): readonly Sighting[] {
  const kept: NamedProposal[] = [];
  for (const one of named.toSorted((a, b) => b.cells - a.cells)) {
    const double = kept.some(
      ({ sighting: { name, box } }) =>
        name === one.sighting.name && sharedPart(box, one.sighting.box) >= SHARED,
    );
    if (!double) kept.push(one);
  }
  return kept.map(({ sighting }) => sighting).sort((a, b) => b.score - a.score);
}

function portrayedBy(detections: Detections, box: FoundBox): Portrayal {
  const { side, labels, embedding } = detections;
  const cells = cellsInside(normalizedBox(...box), side);
  const label = topClass(detections, cells);
  const cell = bestCell(detections, label, cells);
  const nothing = detections.probabilities[labels.length * side * side + cell]!;
  return {
    name: nothing > 0.5 ? undefined : labels[label],
    look: atCell(embedding, side * side, cell),
  };
}

/** Finds and names with the detector alone. */
export function detectorJudge({ labels, detect }: Detector, settings = PROPOSAL_SETTINGS): Judge {
  return {
    name: 'detector',
    labels,
    async judge(rgb, side, boxes) {
      const detections = await detect(rgb, side);
      const named = proposals(detections, settings).flatMap((proposal) => {
        const name = believed(detections, proposal);
        if (name === undefined) return [];
        const { score, box, cells } = proposal;
        return [{ sighting: { name, score, box }, cells: cells.length }];
      });
      return { seen: withoutDoubles(named), at: boxes.map((box) => portrayedBy(detections, box)) };
    },
    portray: async (rgb, side, box) => portrayedBy(await detect(rgb, side), box),
  };
}

/** Finds with the detector, names with the reader; what reads as nothing was not found. */
export function readerJudge({ labels, detect }: Detector, reader: Read, settings = PROPOSAL_SETTINGS): Judge {
  const named = async (rgb: Uint8Array, side: number, box: FoundBox) => {
    const { probabilities, look } = await reader(cropBox(rgb, side, box));
    const score = Math.max(...probabilities);
    return { name: labels[probabilities.indexOf(score)], score, look };
  };
  return {
    name: 'reader',
    labels,
    async judge(rgb, side, boxes) {
      const read: NamedProposal[] = [];
      for (const { box, cells } of proposals(await detect(rgb, side), settings)) {
        const { name, score } = await named(rgb, side, box);
        if (name !== undefined) read.push({ sighting: { name, score, box }, cells: cells.length });
      }
      const at: Portrayal[] = [];
      for (const box of boxes) {
        const { name, look } = await named(rgb, side, box);
        at.push({ name, look });
      }
      return { seen: withoutDoubles(read), at };
    },
    portray: async (rgb, side, box) => {
      const { name, look } = await named(rgb, side, box);
      return { name, look };
    },
  };
}

export type { JudgeName } from './judge-file.ts';

export type LoadedJudge = { readonly judge: Judge; readonly file: JudgeFile | undefined };

/** The judge in a folder, with its reader when it has one, and what it says of its own error. @throws EngineError, EvaluationError */
export async function loadJudge(folder: string): Promise<LoadedJudge> {
  const detector = await loadDetector(folder);
  const file = await readJudgeFile(folder);
  const read = await loadReader(folder, detector.labels);
  const settings: ProposalSettings = {
    sure: file?.proposals?.sure ?? PROPOSAL_SETTINGS.sure,
    overlap: file?.proposals?.overlap ?? PROPOSAL_SETTINGS.overlap,
  };
  const judge =
    read === undefined ? detectorJudge(detector, settings) : readerJudge(detector, read, settings);
  return { judge, file };
}
