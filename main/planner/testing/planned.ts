import { afterEach, expect } from 'vitest';
import type { PlanNote, VideoPlan } from '../../../preload/contract/plan.ts';
import { systemClock } from '../model/chat/clock.ts';
import { dialectMemory } from '../model/chat/dialects.ts';
import { serverChat } from '../model/chat/server-chat.ts';
import type { ServerSettings } from '../model/chat/server-settings.ts';
import { languageModelPlanner } from '../model/model-planner.ts';
import type { Planner, PlannerError, PlanOptions } from '../planner.ts';
import { layoutFor, OUTLINE } from './model-answers.ts';
import { startModelServer, streamed, type Asked, type ModelServer, type Reply } from './model-server.ts';
import { starterVocabulary } from './starter-vocabulary.ts';

export const KEY = 'sk-test-0123456789abcdef';
const PROMPT =
  'A fluffy cat chases a red balloon on the beach. Then it sleeps beside two unicycles in the bedroom.';

let running: ModelServer | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** The server of the test that runs. */
export function theServer(): ModelServer {
  if (running === undefined) throw new Error('no server was started');
  return running;
}

export type Answers = Partial<Record<Asked['step'], (asked: Asked, nth: number) => Reply>>;

/** How a good model answers. */
export const good: Required<Answers> = {
  outline: () => streamed(JSON.stringify(OUTLINE)),
  layout: (asked) => streamed(JSON.stringify(layoutFor(asked))),
  edits: () => streamed('{"edits": []}'),
};

/** A planner whose server answers so, and well where nothing is said. */
export async function modelPlanner(answers: Answers, more: Partial<ServerSettings> = {}): Promise<Planner> {
  await running?.close();
  running = await startModelServer((asked, nth) => (answers[asked.step] ?? good[asked.step])(asked, nth));
  const chat = await serverChat(
    {
      baseURL: running.url,
      model: 'test-model',
      keys: { keyFor: async () => KEY },
      offline: () => false,
      retries: 1,
      silenceMs: 600,
      firstWordMs: 3000,
      ...more,
    },
    dialectMemory(more.clock ?? systemClock),
  );
  return languageModelPlanner(chat);
}

/** A plan of such a planner. */
export async function planned(
  answers: Answers,
  {
    prompt = PROMPT,
    more = {},
    options = {},
  }: { prompt?: string; more?: Partial<ServerSettings>; options?: Partial<PlanOptions> } = {},
): Promise<VideoPlan> {
  const planner = await modelPlanner(answers, more);
  return planner.plan(prompt, { vocabulary: starterVocabulary, ...options });
}

export const mendings = (notes: readonly PlanNote[]): readonly string[] =>
  notes.filter(({ kind }) => kind === 'mended').map(({ text }) => text);

/** The error instead of a plan: one line, with its kind, and without the key. */
export async function refused(answers: Answers, more: Partial<ServerSettings> = {}): Promise<PlannerError> {
  const error = (await planned(answers, { more }).catch((thrown: unknown) => thrown)) as PlannerError;
  expect(error.name).toBe('PlannerError');
  expect(error.message).toMatch(/^[^\n]{20,500}$/);
  expect(JSON.stringify([error.message, error.stack, Object.entries(error)])).not.toContain(KEY);
  return error;
}
