import type { TokenUse } from '../../../preload/contract/plan.ts';
import type { PlanOptions } from '../planner.ts';
import type { Message } from './chat/chat.ts';
import { layoutMessages } from './layouts.ts';
import { outlineMessages } from './outline.ts';
import { sceneLimit } from './outline-faults.ts';

/** A token of these models is about four characters of English, and about two of JSON with many numbers. */
const CHARACTERS_PER_TOKEN = 4;
const OUTLINE_TOKENS_PER_SCENE = 90;
/** Nine keyframes of a caption and two boxes each, and the reasoning. */
const LAYOUT_TOKENS_PER_SCENE = 9 * (15 + 2 * 30) + 80;

const tokensOf = (messages: readonly Message[]): number =>
  Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / CHARACTERS_PER_TOKEN);

/** About how many scenes a prompt will have: one for every sentence or step. */
const scenesLikely = (prompt: string): number =>
  Math.max(1, prompt.split(/[.!?;\n]+|\bthen\b/).filter((part) => /\p{L}{2}/u.test(part)).length);

/** Tokens a plan will take, before asking: both steps' prompts are known, the answers are guessed per scene; no repair rounds. */
export function estimateTokens(prompt: string, options: PlanOptions): TokenUse {
  const scenes = scenesLikely(prompt);
  const request = { prompt, shots: undefined, limit: sceneLimit(prompt) };
  const scene = { description: prompt.slice(0, 100), place: 'forest', names: ['one', 'other'] };
  return {
    read:
      tokensOf(outlineMessages(request, options, 'json')) +
      scenes * tokensOf(layoutMessages(scene, options.dynamicAlpha ?? false, 'json')),
    written: scenes * (OUTLINE_TOKENS_PER_SCENE + LAYOUT_TOKENS_PER_SCENE),
  };
}

/** Dollars per million tokens read and written, as OpenAI listed them in 2025; prices change, so this is a guide. */
const PRICES: Readonly<Record<string, readonly [read: number, written: number]>> = {
  'gpt-4': [30, 60],
  'gpt-4-0613': [30, 60],
  'gpt-4-turbo': [10, 30],
  'gpt-4o': [2.5, 10],
  'gpt-4o-mini': [0.15, 0.6],
  'gpt-4.1': [2, 8],
  'gpt-4.1-mini': [0.4, 1.6],
  'gpt-4.1-nano': [0.1, 0.4],
};

const OPENAI = 'api.openai.com';
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/** What so many tokens cost, for people: "about $0.03", "free (this machine)", "price unknown". */
export function priceText(model: string, server: string | undefined, { read, written }: TokenUse): string {
  if (server === undefined || THIS_MACHINE.test(server)) return 'free (this machine)';
  const prices = server === OPENAI ? PRICES[model.replace(/-\d{4}-\d{2}-\d{2}$/, '')] : undefined;
  if (prices === undefined) return 'price unknown';
  const dollars = (read * prices[0] + written * prices[1]) / 1e6;
  return dollars < 0.01 ? 'under $0.01' : `about $${dollars.toFixed(2)}`;
}
