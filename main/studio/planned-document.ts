import type { StudioDocument } from '../../preload/contract/document.ts';
import { documentFromPlan } from '../../preload/contract/document-plan.ts';
import type { Scene, VideoPlan } from '../../preload/contract/plan.ts';
import { chosenPlanner, packVocabulary } from './chosen-planner.ts';
import { planningProgress } from './planning.ts';
import type { StudioServices } from '../services/services.ts';

/**
 * A plan for `prompt` by the planner of the settings, around the scenes that are `kept`.
 *
 * @throws PlannerError when the prompt cannot be planned, PackError when there is no pack to plan for
 */
export async function planPrompt(
  prompt: string,
  services: StudioServices,
  { signal, kept }: { readonly signal: AbortSignal | undefined; readonly kept?: readonly Scene[] },
): Promise<VideoPlan> {
  const vocabulary = await packVocabulary(services);
  const planner = await chosenPlanner(services);
  return planner.plan(prompt, {
    vocabulary,
    ...planningProgress(services),
    ...(kept === undefined ? {} : { kept }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** A 32-bit seed nobody has chosen. */
export function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** The first document of a project: planned from a prompt, or one empty film. */
export async function firstDocument(
  title: string,
  prompt: string | undefined,
  services: StudioServices,
  signal?: AbortSignal,
): Promise<StudioDocument> {
  if (prompt !== undefined)
    return documentFromPlan(await planPrompt(prompt, services, { signal }), { title, seed: anySeed() });
  return {
    schemaVersion: 1,
    title,
    prompt: '',
    seed: anySeed(),
    notes: [],
    order: [],
    scenes: {},
    cast: {},
  };
}
