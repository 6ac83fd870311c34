import type { Vocabulary } from '../../preload/contract/pack.ts';
import { readManifest, readVocabulary } from '../packs/read-pack.ts';
import type { KeySource } from '../planner/model/chat/key-source.ts';
import type { Planner } from '../planner/planner.ts';
import { startPlannerThread, type PlannerThread } from '../planner/thread/planner-thread.ts';
import type { StudioServices } from '../services/services.ts';

/** Keys from the host's keychain; the environment's for servers it has none for. */
async function keysOf({ host }: StudioServices): Promise<KeySource> {
  const { environmentKeys } = await import('../planner/model/chat/key-source.ts');
  const environment = environmentKeys(process.env);
  return {
    keyFor: async (baseUrl) => (await host.keychain.get(baseUrl)) ?? environment.keyFor(baseUrl),
  };
}

/** The studio's one planning thread; it hears of the offline switch as soon as that is moved. */
const threads = new WeakMap<StudioServices, PlannerThread>();

function threadOf(services: StudioServices): PlannerThread {
  const known = threads.get(services);
  if (known !== undefined) return known;
  const thread = startPlannerThread();
  thread.setOffline(services.settings().offline);
  services.onSettings(({ offline }) => thread.setOffline(offline));
  threads.set(services, thread);
  return thread;
}

/**
 * The planner of the settings, in a thread of its own.
 *
 * @throws PlannerError when it asks a server and the offline switch is on, or the server cannot be asked
 */
export async function chosenPlanner(services: StudioServices): Promise<Planner> {
  const { planner, offline } = services.settings();
  const thread = threadOf(services);
  if (planner.kind === 'offline') return thread.planner({ kind: 'offline' });
  const { requireOnline } = await import('../planner/model/chat/server-settings.ts');
  requireOnline(() => offline);
  const { baseUrl: baseURL, model } = planner;
  const key = await (await keysOf(services)).keyFor(baseURL);
  return thread.planner({ kind: 'server', baseURL, model, key });
}

/** What the pack in use can draw. @throws PackError */
export async function packVocabulary(services: StudioServices): Promise<Vocabulary> {
  return readVocabulary(await readManifest(await services.packFolder()));
}
