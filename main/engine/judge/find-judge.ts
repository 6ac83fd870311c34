import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Pack } from '../../packs/read-pack.ts';
import { EngineError } from '../engine-error.ts';

const EVALUATION_FOLDER = resolve(import.meta.dirname, '../../../models/evaluation');
export const DETECTOR_GRAPH = 'detector.onnx';
export const DETECTOR_LABELS = 'detector.json';

/**
 * The folder that holds the detector: the one asked for, else the pack, when it lists one, else models/evaluation.
 *
 * @throws EngineError of kind `judge` when there is none
 */
export async function findJudge({ folder, manifest }: Pack, asked: string | undefined): Promise<string> {
  const listed = new Set(manifest.files.map(({ path }) => path));
  if (asked === undefined && listed.has(DETECTOR_GRAPH) && listed.has(DETECTOR_LABELS)) return folder;
  const outside = asked ?? EVALUATION_FOLDER;
  try {
    await access(join(outside, DETECTOR_GRAPH));
    return outside;
  } catch (cause) {
    throw new EngineError(
      'judge',
      `there is no detector to measure with: ${outside} holds no ${DETECTOR_GRAPH}`,
      {
        cause,
      },
    );
  }
}
