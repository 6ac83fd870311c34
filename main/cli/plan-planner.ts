import type { Vocabulary } from '../../preload/contract/pack.ts';
import type { TokenUse } from '../../preload/contract/plan.ts';
import type { Planner } from '../planner/planner.ts';

export type PlannerChoice = {
  readonly model?: string | undefined;
  readonly server?: string | undefined;
  readonly offline?: boolean | undefined;
};

/** A planner to use, and what to tell of it. */
export type ChosenPlanner = {
  readonly planner: Planner;
  /** "gpt-4o at api.openai.com"; undefined for the offline planner. */
  readonly called: string | undefined;
  /** What so many tokens cost, in words. */
  readonly price: (tokens: TokenUse) => string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The planner the options and the environment ask for: a model's when one is named or a key or server is set, else the
 * offline planner. Nothing is loaded that is not used.
 *
 * @throws PlannerError when a server is asked for while the offline switch is on, or cannot be asked
 */
export async function choosePlanner(choice: PlannerChoice, environment: Environment): Promise<ChosenPlanner> {
  const { model, server } = choice;
  const { hostOf, offlineByEnvironment, serverByEnvironment } =
    await import('../planner/llm/chat/server-settings.ts');
  const offline = (choice.offline ?? false) || offlineByEnvironment(environment);
  const named = model !== undefined || server !== undefined;
  const set = serverByEnvironment(environment);
  if (!named && (offline || set === undefined)) return offlineChoice();
  const { environmentKeys, OPENAI_URL } = await import('../planner/llm/chat/key-source.ts');
  const { serverChat } = await import('../planner/llm/chat/server-chat.ts');
  const { llmPlanner } = await import('../planner/llm/llm-planner.ts');
  const { priceText } = await import('../planner/llm/cost.ts');
  const baseURL = server ?? set?.baseURL ?? OPENAI_URL;
  const chat = await serverChat({
    baseURL,
    model: model ?? (server === undefined ? set?.model : undefined),
    keys: environmentKeys(environment),
    offline: () => offline,
  });
  return {
    planner: llmPlanner(chat),
    called: `${chat.model} at ${hostOf(baseURL)}`,
    price: (tokens) => priceText(chat.model, chat.server, tokens),
  };
}

async function offlineChoice(): Promise<ChosenPlanner> {
  // Its dictionaries take a while to load, and a plan file or --help needs none of them.
  const { rulePlanner } = await import('../planner/rule-planner.ts');
  return { planner: rulePlanner, called: undefined, price: () => 'free' };
}

/** What planning a prompt would take. */
export async function estimateText(
  prompt: string,
  { called, price }: ChosenPlanner,
  options: { readonly vocabulary: Vocabulary; readonly dynamicAlpha: boolean },
): Promise<string> {
  if (called === undefined) return 'the offline planner: no tokens, free';
  const { estimateTokens } = await import('../planner/llm/cost.ts');
  const tokens = estimateTokens(prompt, options);
  return `${called}: about ${tokensText(tokens)}, ${price(tokens)}`;
}

/** "12,300 tokens read, 2,400 written". */
export const tokensText = ({ read, written }: TokenUse): string =>
  `${read.toLocaleString('en')} tokens read, ${written.toLocaleString('en')} written`;
