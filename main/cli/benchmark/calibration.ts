import { InferenceSession, Tensor } from 'onnxruntime-node';
import { matmulGraph } from './matmul-graph.ts';

const SIDE = 1024;
const RUNS = 9;

/** The machine's speed just now. */
export type Calibration = {
  /** One float32 product of 1024 × 1024 matrices, median, in milliseconds. */
  readonly milliseconds: number;
  readonly gigaflops: number;
};

/** The middle of the values; NaN without any. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/**
 * Times a fixed workload in onnxruntime with the engine's settings. Times divided by this one can be compared between
 * runs even when another program takes part of the machine.
 */
export async function calibrate(): Promise<Calibration> {
  const session = await InferenceSession.create(matmulGraph(SIDE), {
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  const matrix = new Tensor('float32', new Float32Array(SIDE * SIDE).fill(0.5), [SIDE, SIDE]);
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const started = performance.now();
    await session.run({ a: matrix, b: matrix });
    if (run > 0) times.push(performance.now() - started); // the first run also allocates
  }
  await session.release();
  const milliseconds = median(times);
  return { milliseconds, gigaflops: (2 * SIDE ** 3) / milliseconds / 1e6 };
}
