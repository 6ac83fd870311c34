import {
  PLAN_CAPS,
  PLAN_SCHEMA_VERSION,
  type PlanNote,
  type TokenUse,
  type VideoPlan,
} from '../../../preload/contract/plan.ts';
import { PlannerError, type Planner, type PlanOptions } from '../planner.ts';
import { fittedPlan } from '../fitted-plan.ts';
import { readScript } from '../script/read-script.ts';
import type { Chat } from './chat/chat.ts';
import { offlinePlanner } from '../offline/offline-planner.ts';
import { inParallel } from './in-parallel.ts';
import { mendOutline, type CastScene, type MendedOutline } from './mend-outline.ts';
import { askForOutline } from './outline.ts';
import { sceneLimit } from './outline-faults.ts';
import { planScene, type PlannedScene } from './plan-scene.ts';
import { PROMPTS_VERSION } from './prompts/version.ts';
import { askForEdits } from './ask-for-edits.ts';

const VERSION = '1';

export type ModelPlannerSettings = {
  /** How often each step asks again when an answer is faulty. */
  readonly rounds?: number;
};
const ROUNDS = 2;

/** Plans with a language model in the paper's two steps (§3.1): scenes with their cast, then boxes for every scene. */
export function languageModelPlanner(chat: Chat, { rounds = ROUNDS }: ModelPlannerSettings = {}): Planner {
  return {
    name: 'language model',
    plan: (prompt, options) => planFilm(chat, prompt, options, rounds),
    revise: (plan, wish, options) => askForEdits(chat, plan, wish, options, rounds),
  };
}

function requirePrompt(prompt: string): void {
  if (prompt.length > PLAN_CAPS.promptCharacters)
    throw new PlannerError(
      `The prompt has ${prompt.length} characters; at most ${PLAN_CAPS.promptCharacters} can be planned.`,
      { hint: 'Shorten it or plan it in parts.' },
    );
  if (!/[\p{L}\p{N}]/u.test(prompt))
    throw new PlannerError('The prompt has no words.', {
      hint: 'Write a sentence about what should be seen.',
    });
}

async function planFilm(
  chat: Chat,
  prompt: string,
  options: PlanOptions,
  rounds: number,
): Promise<VideoPlan> {
  options.signal?.throwIfAborted();
  requirePrompt(prompt);
  const shots = options.script ? readScript(prompt) : undefined;
  const limit = shots === undefined ? sceneLimit(prompt) : { exactly: shots.length };
  const outline = await askForOutline(chat, { prompt, shots, limit }, options, rounds);
  const mended = mendOutline(outline.value, limit, options.vocabulary);
  if (mended.scenes.every(isEmpty)) return withoutOutline(chat, prompt, options);
  const rest = await leftOut(mended, shots, prompt, options);
  const { onProgress } = options;
  const of = mended.scenes.length + rest.length;
  const planned = await inParallel(
    [...mended.scenes, ...rest],
    chat.parallel,
    async (one, at) =>
      'tokens' in one
        ? one
        : (keptScene(one, shots?.[at], options) ??
          planScene(chat, one, options, { rounds, shot: shots?.[at] })),
    ({ scene }, at) => onProgress?.({ step: 'scene', number: at + 1, of, scene }),
  );
  const broke: readonly PlanNote[] =
    outline.broke === undefined
      ? []
      : [{ kind: 'mended', text: `the model was not asked again: ${outline.broke.message}` }];
  return written(chat, prompt, planned, [...broke, ...mended.notes], outline.tokens);
}

/** A finished scene that the model wrote down again needs no new boxes. */
function keptScene(
  { description }: CastScene,
  shot: string | undefined,
  { kept = [] }: PlanOptions,
): PlannedScene | undefined {
  const scene = kept.find((one) => one.description === (shot ?? description) && one.locks?.includes('scene'));
  return scene === undefined ? undefined : { scene, notes: [], tokens: { read: 0, written: 0 } };
}

const isEmpty = ({ description, entities }: CastScene): boolean =>
  description === '' && entities.length === 0;

/** Nothing in any answer was a scene: the offline planner reads the prompt instead, and the plan says so. */
async function withoutOutline(chat: Chat, prompt: string, options: PlanOptions): Promise<VideoPlan> {
  const plan = await offlinePlanner.plan(prompt, options).catch(() => undefined);
  if (plan === undefined)
    throw new PlannerError(`${chat.model} wrote nothing that can be read as scenes.`, {
      kind: 'unreadable',
      hint: 'Try another model.',
    });
  const text = `${chat.model} wrote nothing that can be read as scenes: planned by the offline planner`;
  return { ...plan, notes: [{ kind: 'mended' as const, text }, ...plan.notes].slice(0, PLAN_CAPS.notes) };
}

/** What the offline planner makes of a script's shots, for those the model left out. */
async function leftOut(
  { scenes }: MendedOutline,
  shots: readonly string[] | undefined,
  prompt: string,
  options: PlanOptions,
): Promise<readonly PlannedScene[]> {
  if (shots === undefined || scenes.length >= shots.length) return [];
  const { vocabulary } = options;
  const offline = await offlinePlanner.plan(prompt, { vocabulary, script: true }).catch(() => undefined);
  return shots.slice(scenes.length).map((shot, at): PlannedScene => {
    const scene = offline?.scenes[scenes.length + at];
    return {
      scene: scene ?? { description: shot, place: vocabulary.places[0]?.name ?? 'background', entities: [] },
      notes: [{ kind: 'mended', text: 'the model left this shot out: planned by the offline planner' }],
      tokens: { read: 0, written: 0 },
    };
  });
}

function written(
  { model, server }: Chat,
  prompt: string,
  planned: readonly PlannedScene[],
  notes: readonly PlanNote[],
  outline: TokenUse,
): VideoPlan {
  const tokens = planned.reduce(
    (sum, { tokens: { read, written: wrote } }) => ({ read: sum.read + read, written: sum.written + wrote }),
    outline,
  );
  return fittedPlan({
    schemaVersion: PLAN_SCHEMA_VERSION,
    prompt,
    planner: {
      name: 'language model',
      version: VERSION,
      model: model.slice(0, PLAN_CAPS.textCharacters),
      ...(server === undefined ? {} : { server }),
      prompts: PROMPTS_VERSION,
      tokens,
    },
    scenes: planned.map(({ scene }) => scene),
    notes: [
      ...notes,
      ...planned.flatMap((one, at) => one.notes.map((note) => ({ ...note, scene: at + 1 }))),
    ].slice(0, PLAN_CAPS.notes),
  });
}
