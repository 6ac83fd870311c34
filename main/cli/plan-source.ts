import { UsageError } from '../terminal/usage-error.ts';

/** Where a film's plan comes from. */
export type PlanSource =
  { readonly from: 'prompt'; readonly prompt: string } | { readonly from: 'file'; readonly file: string };

/** Options that say how to plan, which a plan file has behind it. */
const HOW = ['script', 'model', 'server', 'estimate'] as const;

/** @throws UsageError unless exactly one of a prompt and a plan file was given */
export function planSource(
  prompt: string | undefined,
  file: string | undefined,
  values: Readonly<Partial<Record<(typeof HOW)[number], unknown>>> = {},
): PlanSource {
  const stray = file === undefined ? undefined : HOW.find((name) => values[name] !== undefined);
  if (stray !== undefined)
    throw new UsageError(`--${stray} needs a prompt: the plan of --plan is made already`);
  if (prompt !== undefined && file !== undefined)
    throw new UsageError('give a prompt or --plan, not both: a plan holds its own prompt');
  if (prompt !== undefined) return { from: 'prompt', prompt };
  if (file !== undefined) return { from: 'file', file };
  throw new UsageError(
    'say what the film shows, in quotes: npm run film -- "a cat finds a ball" --out film.mp4',
  );
}
