import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { STARTER_PACK } from '../../packs/find-pack.ts';

const TRAINING = resolve(import.meta.dirname, '../../../models/training');
const SCRIPT = join(TRAINING, 'bench_eager.py');
const IMPORT_TIMEOUT = 120_000;
const RUN_TIMEOUT = 300_000;

const EagerReport = z.object({ ms_per_forward: z.number().positive() });

/** The same denoiser in PyTorch eager mode, or why it was not timed. */
export type EagerOutcome =
  | { readonly kind: 'timed'; readonly msPerForward: number; readonly python: string }
  | { readonly kind: 'skipped'; readonly why: string };

const execute = promisify(execFile);

async function hasTorch(python: string, signal: AbortSignal): Promise<boolean> {
  return await execute(python, ['-c', 'import torch'], { timeout: IMPORT_TIMEOUT, signal }).then(
    () => true,
    () => false,
  );
}

/** Pythons to try: the user's choice alone, else the training environment's, then the system's. */
export function pythonCandidates(chosen = process.env['L2V_PYTHON']): readonly string[] {
  if (chosen !== undefined && chosen !== '') return [chosen];
  return [join(TRAINING, '.venv', 'bin', 'python'), 'python3'];
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

/**
 * Times the starter pack's denoiser with the first Python that has torch; other packs have no PyTorch twin here. Throws
 * on abort only.
 */
export async function timeEager(packFolder: string, signal: AbortSignal): Promise<EagerOutcome> {
  if (packFolder !== STARTER_PACK)
    return { kind: 'skipped', why: 'only the starter pack has a twin to compare with' };
  const present = await access(SCRIPT).then(
    () => true,
    () => false,
  );
  if (!present) return { kind: 'skipped', why: 'models/training/bench_eager.py not found' };
  for (const python of pythonCandidates()) {
    if (!(await hasTorch(python, signal))) continue;
    signal.throwIfAborted();
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
    const options = { timeout: RUN_TIMEOUT, signal, env };
    try {
      const { stdout } = await execute(python, [SCRIPT], options);
      return {
        kind: 'timed',
        msPerForward: EagerReport.parse(JSON.parse(lastLine(stdout))).ms_per_forward,
        python,
      };
    } catch (error) {
      signal.throwIfAborted();
      return {
        kind: 'skipped',
        why: `${SCRIPT} failed: ${lastLine((error as Error).message).slice(0, 200)}`,
      };
    }
  }
  return { kind: 'skipped', why: 'torch not found (L2V_PYTHON names a Python that has it)' };
}
