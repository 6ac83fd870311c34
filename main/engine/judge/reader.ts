import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Tensor } from 'onnxruntime-node';
import { EngineError } from '../engine-error.ts';
import { CROP } from './crop.ts';
import { openGraph } from './open-graph.ts';
import type { FoundBox } from './proposals.ts';

export const READER_GRAPH = 'reader.onnx';

/** What a reader makes of one crop. */
export type Reading = {
  /** Over the detector's names, and nothing last; they sum to 1. */
  readonly probabilities: readonly number[];
  /** Unit vector; alike for things that look alike. */
  readonly look: readonly number[];
  /** Where in the crop the thing is, in its sides. */
  readonly edges: FoundBox;
};
/** Crop `[3, 64, 64]` in 0..1 → what it is. */
export type Read = (crop: Float32Array) => Promise<Reading>;

function softmax(logits: Float32Array): readonly number[] {
  const highest = logits.reduce((a, b) => Math.max(a, b));
  const powers = Array.from(logits, (logit) => Math.exp(logit - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The reader in a judge's folder; undefined when there is none. @throws EngineError when it does not fit */
export async function loadReader(folder: string, labels: readonly string[]): Promise<Read | undefined> {
  const path = join(folder, READER_GRAPH);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (!there) return undefined;
  const session = await openGraph(path, ['logits', 'look', 'edges']);
  const [input] = session.inputNames;
  return async (crop) => {
    const outputs = await session.run({ [input ?? 'crop']: new Tensor('float32', crop, [1, 3, CROP, CROP]) });
    const floats = (name: string) => {
      const data = outputs[name]?.data;
      if (data instanceof Float32Array) return data;
      throw new EngineError('judge', `${READER_GRAPH} gives no float32 output "${name}"`);
    };
    const [logits, look] = [floats('logits'), floats('look')];
    const [x0 = 0, y0 = 0, x1 = 1, y1 = 1] = floats('edges');
    if (logits.length !== labels.length + 1)
      throw new EngineError(
        'judge',
        `${READER_GRAPH} knows ${logits.length - 1} names and the detector ${labels.length}`,
      );
    return { probabilities: softmax(logits), look: [...look], edges: [x0, y0, x1, y1] };
  };
}
