import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { EngineError } from '../engine-error.ts';
import { cellProbabilities, type Detections } from './detections.ts';
import { DETECTOR_GRAPH, DETECTOR_LABELS } from './find-judge.ts';
import { openGraph } from './open-graph.ts';

/** RGB frame of `side × side` bytes × 3 → what is where in it. */
export type Detect = (rgb: Uint8Array, side: number) => Promise<Detections>;
export type Detector = { readonly labels: readonly string[]; readonly detect: Detect };

/** Which of `side` pixels one of `wanted` stands for: all that it covers, or the nearest where there are fewer. */
function covered(i: number, side: number, wanted: number): readonly number[] {
  if (side <= wanted) return [Math.floor(((i + 0.5) / wanted) * side)];
  const [first, last] = [Math.floor((i * side) / wanted), Math.ceil(((i + 1) * side) / wanted)];
  return Array.from({ length: last - first }, (_, k) => first + k);
}

/** `[side, side, 3]` bytes as `[3, wanted, wanted]` floats in 0..1: what shrinks is averaged. */
export function detectorInput(rgb: Uint8Array, side: number, wanted: number): Float32Array {
  const image = new Float32Array(3 * wanted * wanted);
  const from = Array.from({ length: wanted }, (_, i) => covered(i, side, wanted));
  for (let y = 0; y < wanted; y += 1)
    for (let x = 0; x < wanted; x += 1) {
      const at = y * wanted + x;
      for (const row of from[y]!)
        for (const column of from[x]!)
          for (let c = 0; c < 3; c += 1)
            image[c * wanted * wanted + at]! += rgb[(row * side + column) * 3 + c]!;
      const scale = 255 * from[y]!.length * from[x]!.length;
      for (let c = 0; c < 3; c += 1) image[c * wanted * wanted + at]! /= scale;
    }
  return image;
}

function floats(outputs: InferenceSession.ReturnType, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (data instanceof Float32Array) return data;
  throw new EngineError('judge', `the detector gives no float32 output "${name}"`);
}

function inputSide(session: InferenceSession): number {
  const input = session.inputMetadata.find(({ name }) => name === 'image');
  const side = input?.isTensor ? input.shape[3] : undefined;
  if (typeof side === 'number') return side;
  throw new EngineError('judge', 'the detector has no input "image" of a fixed size');
}

/** `unsure` are labels that were too often read wrongly when the judge was measured, or never seen as drawn now. */
const Names = z.object({ labels: z.array(z.string()), unsure: z.array(z.string()).default([]) });

/** The classes' names in order. What the judge is unsure of gets a name that nobody asks for. */
async function readNames(folder: string): Promise<readonly string[]> {
  try {
    const listed: unknown = JSON.parse(await readFile(join(folder, DETECTOR_LABELS), 'utf8'));
    const { labels, unsure } = Names.parse(Array.isArray(listed) ? { labels: listed } : listed);
    return labels.map((label) => (unsure.includes(label) ? `unsure ${label}` : label));
  } catch (cause) {
    throw new EngineError('judge', `${DETECTOR_LABELS} is no list of names`, { cause });
  }
}

/** Loads the detector. @throws EngineError when it is not one */
export async function loadDetector(folder: string): Promise<Detector> {
  const labels = await readNames(folder);
  const session = await openGraph(join(folder, DETECTOR_GRAPH), ['classes', 'boxes', 'embedding']);
  const wanted = inputSide(session);
  const detect: Detect = async (rgb, side) => {
    const image = new Tensor('float32', detectorInput(rgb, side, wanted), [1, 3, wanted, wanted]);
    const outputs = await session.run({ image });
    const classes = floats(outputs, 'classes');
    const cells = classes.length / (labels.length + 1);
    if (!Number.isInteger(Math.sqrt(cells)))
      throw new EngineError('judge', `${DETECTOR_LABELS} does not fit the detector's classes`);
    return {
      side: Math.sqrt(cells),
      labels,
      probabilities: cellProbabilities(classes, cells),
      boxes: floats(outputs, 'boxes'),
      embedding: floats(outputs, 'embedding'),
    };
  };
  return { labels, detect };
}
