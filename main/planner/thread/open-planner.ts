import { carefulPlanner } from '../careful-planner.ts';
import type { Planner } from '../planner.ts';

/** Which planner, with all it needs. A model's server is given with its key: the key is asked for where it is kept. */
export type PlannerChoice =
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'server';
      readonly baseURL: string;
      readonly model: string | undefined;
      readonly key: string | undefined;
    };

/**
 * The planner that was chosen. Dictionaries and clients are loaded only with the planner that needs them.
 *
 * @throws PlannerError when a server cannot be asked
 */
export async function openPlanner(choice: PlannerChoice, offline: () => boolean): Promise<Planner> {
  if (choice.kind === 'offline') {
    const { offlinePlanner } = await import('../offline/offline-planner.ts');
    return carefulPlanner(offlinePlanner);
  }
  const { serverChat } = await import('../model/chat/server-chat.ts');
  const { languageModelPlanner } = await import('../model/model-planner.ts');
  const { baseURL, model, key } = choice;
  const chat = await serverChat({ baseURL, model, keys: { keyFor: async () => key }, offline });
  return carefulPlanner(languageModelPlanner(chat));
}
