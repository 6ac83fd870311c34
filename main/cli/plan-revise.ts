import type { Vocabulary } from '../../preload/contract/pack.ts';
import type { VideoPlan } from '../../preload/contract/plan.ts';
import type { Planner, PlanOptions } from '../planner/planner.ts';
import type { RevisionRequest } from '../planner/revise/propose-revision.ts';
import { numberOption } from '../terminal/command-line.ts';
import { lockedAt } from './plan-locks.ts';
import { proposalText } from './plan-diff.ts';
import { readPlanFile } from './plan-file.ts';
import { requireWritable } from './require-writable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeWhole } from '../files/write-whole.ts';

export type ReviseValues = {
  readonly revise?: string;
  readonly out?: string;
  readonly film?: boolean;
  readonly script?: boolean;
  readonly alpha?: boolean;
  readonly scene?: string;
  readonly entity?: string;
  readonly lock?: readonly string[];
  readonly unlock?: readonly string[];
  readonly apply?: boolean;
};

/**
 * What the options and words ask of a plan; undefined when they only lock or unlock.
 *
 * @throws UsageError when they ask for nothing
 */
export function revisionRequest(
  values: ReviseValues,
  words: string | undefined,
): RevisionRequest | undefined {
  const scene = numberOption('scene', values.scene, { min: 1, max: 500, whole: true });
  const said = words === undefined ? {} : { words };
  if (values.film === true) {
    const stray = values.scene === undefined ? (values.entity === undefined ? undefined : 'entity') : 'scene';
    if (stray !== undefined) throw new UsageError(`give --film or --${stray}, not both`);
    return { kind: 'film', script: values.script ?? false, ...said };
  }
  if (values.script === true) throw new UsageError('--script needs a prompt, or --revise with --film');
  if (values.entity !== undefined) {
    if (scene === undefined)
      throw new UsageError('--entity needs --scene: in which scene is it planned anew?');
    return { kind: 'motion', scene, entity: values.entity, ...said };
  }
  if (scene !== undefined) return { kind: 'scene', scene, ...said };
  if (words !== undefined) return { kind: 'wish', words };
  if (values.lock === undefined && values.unlock === undefined)
    throw new UsageError(
      'say what to change, in quotes: npm run plan -- --revise plan.json "make the cat slower"',
    );
  return undefined;
}

/** The plan with the locks that were asked for. @throws UsageError when one names no place */
export function withLocks(plan: VideoPlan, { lock = [], unlock = [] }: ReviseValues): VideoPlan {
  const locked = lock.reduce((next, place) => lockedAt(next, place, true), plan);
  return unlock.reduce((next, place) => lockedAt(next, place, false), locked);
}

export type Revising = {
  readonly file: string;
  readonly values: ReviseValues;
  readonly request: RevisionRequest | undefined;
  /** Chosen late: a plan that cannot be read costs no connection. */
  readonly planner: () => Promise<{ readonly planner: Planner } & Pick<PlanOptions, 'onProgress'>>;
  readonly vocabulary: Vocabulary;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
};

/** Shows what a revision would change, and writes it only when asked to. The file is written whole or not at all. */
export async function revisePlan(revising: Revising): Promise<void> {
  const { file, values, request, vocabulary, signal, terminal } = revising;
  const plan = await readPlanFile(file);
  const locked = withLocks(plan, values);
  if (values.apply === true) await requireWritable(values.out ?? file);
  const changed = request === undefined ? locked : await proposed(locked, request);
  const target = values.out ?? file;
  if (JSON.stringify(changed) === JSON.stringify(plan)) return;
  if (values.apply !== true)
    return terminal.print(`\nnothing is written yet: add --apply to write it to ${target}`);
  await writeWhole(target, `${JSON.stringify(changed, null, 2)}\n`);
  terminal.print(`\nplan    ${target}`);

  async function proposed(from: VideoPlan, wanted: RevisionRequest): Promise<VideoPlan> {
    const { applyRevision, proposeRevision } = await import('../planner/revise/propose-revision.ts');
    const { planner, ...progress } = await revising.planner();
    const dynamicAlpha = values.alpha ?? false;
    const options = { vocabulary, signal, dynamicAlpha, ...progress };
    const proposal = await proposeRevision(from, wanted, planner, options);
    terminal.print(proposalText(proposal));
    return applyRevision(from, proposal);
  }
}
