import type { Detections } from './detections.ts';
import type { Detector } from './detector.ts';
import { type Found, readingOf } from './answers.ts';
import { cropBox, outOfCrop } from './crop.ts';
import { believed } from './detector-judge.ts';
import type { Asking, Judge, Portrayal } from './judge.ts';
import { type FoundBox, type Proposal, proposals, SMALLEST_SIDE } from './proposals.ts';
import type { Read } from './reader.ts';

/** How much of its side a box proposed is enlarged by, on each side: what it cut off has no edges to be found. */
const WIDER = 0.1;

const wider = ([x0, y0, x1, y1]: FoundBox): FoundBox => {
  const [across, down] = [(x1 - x0) * WIDER, (y1 - y0) * WIDER];
  return [x0 - across, y0 - down, x1 + across, y1 + down];
};

/** From the third look on edges hardly move. */
const LOOKS = 3;

/** A chance below this is as good as none: neither of two may rule a name out alone. */
const FLOOR = 0.0005;

/** What two say who looked apart: their chances multiplied. */
function together(a: readonly number[], b: readonly number[]): readonly number[] {
  const both = a.map((chance, index) => Math.max(chance, FLOOR) * Math.max(b[index]!, FLOOR));
  const sum = both.reduce((total, chance) => total + chance, 0);
  return both.map((chance) => chance / sum);
}

const whole = ([x0, y0, x1, y1]: FoundBox) => x1 - x0 >= SMALLEST_SIDE && y1 - y0 >= SMALLEST_SIDE;

/**
 * Finds with the detector, and has the reader look on, as a detector of several stages does: around the box proposed, for
 * the thing's edges, and at the box within them, for better edges and, with the detector, for its name.
 */
export function readerJudge({ labels, detect }: Detector, read: Read, asking: Asking): Judge {
  const portray = async (rgb: Uint8Array, side: number, box: FoundBox): Promise<Portrayal> => {
    const { probabilities, look, edges } = await read(cropBox(rgb, side, box));
    return { ...readingOf(labels, probabilities), look, box: outOfCrop(edges, box) };
  };
  /** What is in a box, and its edges; `otherwise` where it has none to speak of. */
  const lookAt = async (rgb: Uint8Array, side: number, box: FoundBox, otherwise: FoundBox) => {
    const { probabilities, edges } = await read(cropBox(rgb, side, box));
    const ends = outOfCrop(edges, box);
    return { probabilities, box: whole(ends) ? ends : otherwise };
  };
  const found = async (rgb: Uint8Array, side: number, detections: Detections, { box, cells }: Proposal) => {
    let seen = await lookAt(rgb, side, wider(box), box);
    for (let look = 1; look < LOOKS; look += 1) seen = await lookAt(rgb, side, seen.box, seen.box);
    return {
      ...readingOf(labels, together(seen.probabilities, believed(detections, cells))),
      box: seen.box,
      cells: cells.length,
    };
  };
  return {
    ...{ name: 'reader', labels, asking },
    async judge(rgb, side, boxes) {
      const seen: Found[] = [];
      const detections = await detect(rgb, side);
      for (const proposal of proposals(detections, asking))
        seen.push(await found(rgb, side, detections, proposal));
      const at: Portrayal[] = [];
      for (const box of boxes) at.push(await portray(rgb, side, box));
      return { seen, at };
    },
    portray,
  };
}
