import type { Vocabulary } from '../../preload/contract/pack.ts';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import { readPlanFile } from './plan-file.ts';
import { UsageError } from './usage-error.ts';

/** Where a film's plan comes from. */
export type PlanSource =
  { readonly from: 'prompt'; readonly prompt: string } | { readonly from: 'file'; readonly file: string };

/** @throws UsageError unless exactly one of a prompt and a plan file was given */
export function planSource(prompt: string | undefined, file: string | undefined): PlanSource {
  if (prompt !== undefined && file !== undefined)
    throw new UsageError('give a prompt or --plan, not both: a plan holds its own prompt');
  if (prompt !== undefined) return { from: 'prompt', prompt };
  if (file !== undefined) return { from: 'file', file };
  throw new UsageError(
    'say what the film shows, in quotes: npm run film -- "a cat finds a ball" --out film.mp4',
  );
}

/** The plan, read or made. @throws UsageError for a bad file, PlannerError for a prompt that cannot be planned */
export async function obtainPlan(
  source: PlanSource,
  vocabulary: Vocabulary,
  signal: AbortSignal,
): Promise<VideoPlan> {
  if (source.from === 'file') return readPlanFile(source.file);
  // Its dictionaries take a while to load, and a plan file or --help needs none of them.
  const { offlinePlanner } = await import('../planner/offline/offline-planner.ts');
  return offlinePlanner.plan(source.prompt, { vocabulary, signal });
}
