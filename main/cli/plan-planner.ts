import type { Vocabulary } from '../../preload/contract/pack.ts';
import type { TokenUse } from '../../preload/contract/plan.ts';
import type { Planner, PlanProgress } from '../planner/planner.ts';
import { startPlannerThread } from '../planner/thread/planner-thread.ts';

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
 * offline planner; in a thread of its own. Nothing is loaded that is not used.
 *
 * @throws PlannerError when a server is asked for while the offline switch is on, or cannot be asked
 */
export async function choosePlanner(
  choice: PlannerChoice,
  environment: Environment,
  onProgress: (progress: PlanProgress) => void = () => undefined,
): Promise<ChosenPlanner> {
  const { model, server } = choice;
  const { hostOf, offlineByEnvironment, serverByEnvironment } =
    await import('../planner/model/chat/server-settings.ts');
  const offline = (choice.offline ?? false) || offlineByEnvironment(environment);
  const named = model !== undefined || server !== undefined;
  const set = serverByEnvironment(environment);
  if (!named && (offline || set === undefined)) return offlineChoice();
  const { environmentKeys, OPENAI_URL } = await import('../planner/model/chat/key-source.ts');
  const { serverModel } = await import('../planner/model/chat/server-chat.ts');
  const { priceText } = await import('../planner/model/cost.ts');
  const baseURL = server ?? set?.baseURL ?? OPENAI_URL;
  const keys = environmentKeys(environment);
  const asked = model ?? (server === undefined ? set?.model : undefined);
  const onLoading = (waitedMs: number) => onProgress({ step: 'loading', waitedMs });
  const chosen = await serverModel({ baseURL, model: asked, keys, offline: () => offline, onLoading });
  const host = hostOf(baseURL);
  const thread = startPlannerThread();
  thread.setOffline(offline);
  return {
    planner: thread.planner({ kind: 'server', baseURL, model: chosen, key: await keys.keyFor(baseURL) }),
    called: `${chosen} at ${host}`,
    price: (tokens) => priceText(chosen, host, tokens),
  };
}

const offlineChoice = (): ChosenPlanner => ({
  planner: startPlannerThread().planner({ kind: 'offline' }),
  called: undefined,
  price: () => 'free',
});

/** What planning a prompt would take. */
export async function estimateText(
  prompt: string,
  { called, price }: ChosenPlanner,
  options: { readonly vocabulary: Vocabulary; readonly dynamicAlpha: boolean },
): Promise<string> {
  if (called === undefined) return 'the offline planner: no tokens, free';
  const { estimateTokens } = await import('../planner/model/cost.ts');
  const tokens = estimateTokens(prompt, options);
  return `${called}: about ${tokensText(tokens)}, ${price(tokens)}`;
}

/** "12,300 tokens read, 2,400 written". */
export const tokensText = ({ read, written }: TokenUse): string =>
  `${read.toLocaleString('en')} tokens read, ${written.toLocaleString('en')} written`;
