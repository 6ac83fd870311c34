import { PLAN_CAPS, VideoPlan, type PlanNote } from '../../../preload/contract/plan.ts';
import { PlannerError, type Planner, type PlanOptions } from '../planner.ts';
import { applyEdits } from './apply-edits.ts';
import { memberNamed } from './cast-of.ts';
import { diffPlans, type Change } from './diff-plans.ts';
import type { PlanEdit } from './edit.ts';
import { replanFilm } from './replan-film.ts';
import { finish } from './revised-plan.ts';

/** What is wanted of a plan. */
export type RevisionRequest =
  /** A wish in words, for the whole film. */
  | { readonly kind: 'wish'; readonly words: string }
  /** The whole film planned anew, from its own prompt or from another; what is locked stays. */
  | { readonly kind: 'film'; readonly words?: string; readonly script?: boolean }
  /** One scene planned anew, from its own sentence or from other words. */
  | { readonly kind: 'scene'; readonly scene: number; readonly words?: string }
  /** One entity's motion in one scene planned anew, from what it does or from other words ("jumps over the box"). */
  | { readonly kind: 'motion'; readonly scene: number; readonly entity: string; readonly words?: string };

/** A changed plan to look at before it is taken. Nothing has changed yet. */
export type Proposal = {
  readonly before: VideoPlan;
  readonly after: VideoPlan;
  /** Empty when nothing would change. */
  readonly changes: readonly Change[];
  /** What was kept because it is locked, replaced, or could not be done. */
  readonly remarks: readonly PlanNote[];
  /** Scenes of the plan after, from 1, that were planned afresh. */
  readonly planned: readonly number[];
  /** Who proposes it: "offline", or the model's planner. */
  readonly planner: string;
};

export type RevisionOptions = Pick<PlanOptions, 'vocabulary' | 'signal' | 'dynamicAlpha' | 'onProgress'>;

/**
 * What a plan would be after a wish, with everything locked as it is. A plan is never changed in place.
 *
 * @throws PlannerError when the wish is not understood or the planner cannot be asked
 */
export async function proposeRevision(
  plan: VideoPlan,
  request: RevisionRequest | string,
  planner: Planner,
  options: RevisionOptions,
): Promise<Proposal> {
  const wanted = typeof request === 'string' ? ({ kind: 'wish', words: request } as const) : request;
  if (wanted.kind === 'film') {
    const { plan: anew, remarks } = await replanFilm(plan, wanted, planner, options);
    const after = checked(anew);
    const planned = after.scenes.flatMap((scene, at) => (plan.scenes.includes(scene) ? [] : [at + 1]));
    return { before: plan, after, changes: diffPlans(plan, after), remarks, planned, planner: planner.name };
  }
  const edits =
    wanted.kind === 'wish' ? await planner.revise(plan, wanted.words, options) : [replanned(plan, wanted)];
  const { vocabulary, signal } = options;
  const revision = await applyEdits(plan, edits, { planner, vocabulary, signal });
  const { plan: revised, notes, planned } = finish(revision);
  const after = checked({
    ...revised,
    notes: [...revised.notes, ...fresh(revised, notes)].slice(-PLAN_CAPS.notes),
  });
  const changes = diffPlans(plan, after);
  return { before: plan, after, changes, remarks: notes, planned, planner: planner.name };
}

/** Only what says something of the picture stays in the plan; what could not be done is for the one who asked. */
const fresh = (plan: VideoPlan, notes: readonly PlanNote[]): readonly PlanNote[] =>
  notes.filter(({ text }) => /: drawn as /.test(text) && !plan.notes.some((note) => note.text === text));

function replanned(
  plan: VideoPlan,
  request: Extract<RevisionRequest, { kind: 'scene' | 'motion' }>,
): PlanEdit {
  const scene = plan.scenes[request.scene - 1];
  if (scene === undefined)
    throw new PlannerError(`There is no scene ${request.scene}; the plan has ${plan.scenes.length}.`);
  if (request.kind === 'scene')
    return {
      do: 'rewrite',
      scene: request.scene,
      words: request.words ?? scene.descriptionDrawnAs ?? scene.description,
    };
  const name = memberNamed({ ...plan, scenes: [scene] }, request.entity);
  const track = scene.entities.find(({ entity }) => entity === name);
  if (track === undefined)
    throw new PlannerError(`"${request.entity.slice(0, 80)}" is not in scene ${request.scene}.`, {
      hint: `There is: ${scene.entities.map(({ entity }) => entity).join(', ') || 'nobody'}.`,
    });
  return {
    do: 'act',
    scenes: [request.scene],
    entity: track.entity,
    words: request.words ?? track.action ?? 'stands',
  };
}

/** A revision can only end in a plan that a film can be made of. */
function checked(plan: VideoPlan): VideoPlan {
  const parsed = VideoPlan.safeParse(plan);
  if (parsed.success) return parsed.data;
  throw new PlannerError(
    `This would make a plan that cannot be filmed (${parsed.error.issues[0]?.message}).`,
    {
      hint: 'Ask for less at once.',
    },
  );
}

/**
 * The plan a proposal was made for, revised.
 *
 * @throws PlannerError when the plan has changed since: nothing newer is ever written over
 */
export function applyRevision(plan: VideoPlan, proposal: Proposal): VideoPlan {
  if (JSON.stringify(plan) !== JSON.stringify(proposal.before))
    throw new PlannerError('The plan has changed since this was proposed.', {
      hint: 'Ask for the revision again.',
    });
  return proposal.after;
}
