import type { Vocabulary } from '../../preload/contract/pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import type { KeySource } from '../planner/llm/chat/key-source.ts';
import type { Planner } from '../planner/planner.ts';
import type { StudioServices } from './services.ts';

/** Keys from the host's keychain; the environment's for servers it has none for. */
async function keysOf({ host }: StudioServices): Promise<KeySource> {
  const { environmentKeys } = await import('../planner/llm/chat/key-source.ts');
  const environment = environmentKeys(process.env);
  return {
    keyFor: async (baseUrl) => (await host.keychain.get(baseUrl)) ?? environment.keyFor(baseUrl),
  };
}

/**
 * The planner of the settings.
 *
 * @throws PlannerError when it asks a server and the offline switch is on, or the server cannot be asked
 */
export async function chosenPlanner(services: StudioServices): Promise<Planner> {
  const { planner } = services.settings();
  // Dictionaries and clients take a while to load, and most starts of the studio plan nothing.
  if (planner.kind === 'offline') return (await import('../planner/rule-planner.ts')).rulePlanner;
  const { serverChat } = await import('../planner/llm/chat/server-chat.ts');
  const { llmPlanner } = await import('../planner/llm/llm-planner.ts');
  return llmPlanner(
    await serverChat({
      baseURL: planner.baseUrl,
      model: planner.model,
      keys: await keysOf(services),
      offline: () => services.settings().offline,
    }),
  );
}

/** What the pack in use can draw. @throws PackError */
export async function packVocabulary(services: StudioServices): Promise<Vocabulary> {
  return readVocabulary(await readManifest(await services.packFolder()));
}
