import { basename } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { EngineError } from '../engine-error.ts';

/**
 * One of a judge's graphs, run in this process: they are small and their runs short.
 *
 * @throws EngineError of kind `judge` when it is no graph or gives none of the outputs it must give
 */
export async function openGraph(path: string, outputs: readonly string[]): Promise<InferenceSession> {
  const name = basename(path);
  const session = await InferenceSession.create(path, {
    logSeverityLevel: 3,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  }).catch((cause: unknown) => {
    throw new EngineError('judge', `${name} cannot be loaded: it is damaged or no ONNX graph`, { cause });
  });
  const missing = outputs.find((output) => !session.outputNames.includes(output));
  if (missing !== undefined) throw new EngineError('judge', `${name} gives no output "${missing}"`);
  return session;
}
