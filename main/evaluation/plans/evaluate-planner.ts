import type { Vocabulary } from '../../../preload/contract/pack.ts';
import { VideoPlan } from '../../../preload/contract/plan.ts';
import { PlannerError, type Planner } from '../../planner/planner.ts';
import { readScript } from '../../planner/script/read-script.ts';
import type { Expectation } from './expectations.ts';
import { measurePlan, type Measures, type Tally } from './measure-plan.ts';

/** What came of one prompt. */
export type PromptResult = {
  readonly prompt: string;
  readonly ms: number;
  /** Absent when there is no plan. */
  readonly measures: Measures | undefined;
  /** What was said instead of a plan. */
  readonly error: string | undefined;
  /** Whether a plan, parsed strictly, or a clear one-line error came of it. */
  readonly valid: boolean;
  /** In script mode: every shot one scene, word for word. Absent where the prompt has one shot. */
  readonly script: boolean | undefined;
};

export type EvaluationOptions = {
  readonly vocabulary: Vocabulary;
  readonly signal?: AbortSignal;
  readonly onResult?: (result: PromptResult, at: number, of: number) => void;
};

/** Plans every prompt and measures the plans. One that fails costs only itself. */
export async function evaluatePlanner(
  planner: Planner,
  expectations: readonly Expectation[],
  { vocabulary, signal, onResult }: EvaluationOptions,
): Promise<readonly PromptResult[]> {
  const results: PromptResult[] = [];
  const options = { vocabulary, ...(signal === undefined ? {} : { signal }) };
  for (const [at, expectation] of expectations.entries()) {
    signal?.throwIfAborted();
    const result = await tryPrompt(planner, expectation, options);
    results.push(result);
    onResult?.(result, at, expectations.length);
  }
  return results;
}

async function tryPrompt(
  planner: Planner,
  expectation: Expectation,
  options: { readonly vocabulary: Vocabulary; readonly signal?: AbortSignal },
): Promise<PromptResult> {
  const { prompt } = expectation;
  const started = performance.now();
  try {
    const plan = await planner.plan(prompt, options);
    const ms = performance.now() - started;
    const parsed = VideoPlan.safeParse(plan);
    return {
      prompt,
      ms,
      measures: parsed.success ? measurePlan(expectation, parsed.data) : undefined,
      error: parsed.success ? undefined : `not a valid plan: ${parsed.error.issues[0]?.message}`,
      valid: parsed.success,
      script: await keepsScript(planner, prompt, options),
    };
  } catch (error) {
    options.signal?.throwIfAborted();
    const clear = error instanceof PlannerError && /^[^\n]{20,600}$/.test(error.message);
    const ms = performance.now() - started;
    return { prompt, ms, measures: undefined, error: String(error), valid: clear, script: undefined };
  }
}

async function keepsScript(
  planner: Planner,
  prompt: string,
  options: { readonly vocabulary: Vocabulary; readonly signal?: AbortSignal },
): Promise<boolean | undefined> {
  const shots = readScript(prompt);
  if (shots.length < 2) return undefined;
  const { scenes } = await planner.plan(prompt, { ...options, script: true });
  return JSON.stringify(scenes.map(({ description }) => description)) === JSON.stringify(shots);
}

/** A share with what it is a share of; `share` is undefined when there was nothing to measure. */
export type Share = { readonly share: number | undefined; readonly right: number; readonly of: number };

/** The figures of a planner on a set of prompts. */
export type PlannerScore = {
  readonly prompts: number;
  readonly valid: Share;
  readonly planned: Share;
  readonly scriptsKept: Share;
  readonly sceneCount: Share;
  readonly entityRecall: Share;
  readonly leftOut: Share;
  readonly places: Share;
  readonly groups: Share;
  readonly motions: Share;
  readonly relations: Share;
  readonly actions: Share;
  readonly sizes: Share;
  readonly smooth: Share;
  /** Mean over all pairs of tracks that should keep apart. */
  readonly meanOverlap: number | undefined;
  readonly medianMs: number;
};

const share = (right: number, of: number): Share => ({ share: of === 0 ? undefined : right / of, right, of });

/** Sums results up. Where there is no plan, nothing of it is counted but that. */
export function scoreOf(results: readonly PromptResult[]): PlannerScore {
  const measured = results.flatMap(({ measures }) => (measures === undefined ? [] : [measures]));
  const summed = (pick: (measures: Measures) => Tally): Share =>
    share(
      measured.reduce((sum, one) => sum + pick(one).right, 0),
      measured.reduce((sum, one) => sum + pick(one).of, 0),
    );
  const scripts = results.flatMap(({ script }) => (script === undefined ? [] : [script]));
  const overlaps = measured.flatMap((one) => one.overlaps);
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return {
    prompts: results.length,
    valid: share(results.filter(({ valid }) => valid).length, results.length),
    planned: share(measured.length, results.length),
    scriptsKept: share(scripts.filter(Boolean).length, scripts.length),
    sceneCount: summed(({ scenes }) => scenes),
    entityRecall: summed(({ entities }) => entities),
    leftOut: summed(({ leftOut }) => ({ ...leftOut, right: leftOut.of - leftOut.right })),
    places: summed(({ places }) => places),
    groups: summed(({ groups }) => groups),
    motions: summed(({ motions }) => motions),
    relations: summed(({ relations }) => relations),
    actions: summed(({ actions }) => actions),
    sizes: summed(({ sizes }) => sizes),
    smooth: summed(({ smooth }) => smooth),
    meanOverlap: overlaps.length === 0 ? undefined : overlaps.reduce((a, b) => a + b, 0) / overlaps.length,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
  };
}
